import { Alert, ProblemAlert } from '../design/alert.tsx'
import type { Problem } from '../graph/problem.ts'
import { useText } from '../i18n/use-text.ts'

/** Codes that many things are refused by: the sentence of who refused says which one it was. */
const BROAD = ['INPUT_INVALID', 'STEP_NOT_ALLOWED', 'DATE_INVALID', 'UNIT_NOT_FOUND', 'NO_RULE_TO_ARM']

/** Why something was refused: in the kit's words with the next step, or in the words of who refused it. */
export function Refusal({ problem }: { problem: Problem | undefined }) {
  const t = useText('kit')
  if (!problem) return null
  const known = !t(`problem.${problem.code}.0`).startsWith('problem.')
  if (problem.message && (!known || BROAD.includes(problem.code)))
    return <Alert tone="late" title={problem.message} code={problem.code} />
  return <ProblemAlert error={problem} />
}
