import { Alert, Button, type Problem, ProblemAlert, Row } from '@province/portal-kit'

/** Refusals whose own sentence says more than their code does. */
const SPEAKING = [
  'INPUT_INVALID',
  'STEP_NOT_ALLOWED',
  'DATE_INVALID',
  'UNIT_NOT_FOUND',
  'TRANSFER_TO_COMPLAINED_OF',
  'NO_RULE_TO_ARM',
  'VAULT_NOT_SET_UP',
  'DESK_CLOSED',
  'FILE_TYPE_NOT_TAKEN',
  'FILE_BROKEN',
]

/** Why something was refused, in the words of who refused it; nothing where a field already says so. */
export function Refused({
  problem,
  fields = [],
}: {
  problem: Problem | undefined
  fields?: readonly string[]
}) {
  if (!problem || fields.includes(fieldOf(problem))) return null
  if (!(SPEAKING.includes(problem.code) && problem.message)) return <ProblemAlert error={problem} />
  return <Alert tone="late" title={problem.message} code={problem.code} />
}

/** The field of the form that a problem is about. */
export const fieldOf = (problem: Problem | undefined): string => problem?.field?.replace(/^input\./, '') ?? ''

/** What a field is told of a problem: its sentence where it is about that field. */
export const wrongIn = (problem: Problem | undefined, field: string): string | undefined =>
  problem && fieldOf(problem) === field ? problem.message : undefined

interface ActFootProps {
  problem: Problem | undefined
  fields: readonly string[]
  busy: boolean
  save: string
  cancel: string
  onCancel: () => void
  disabled?: boolean
}

/** The end of a form that does something to a petition. */
export function ActFoot({ problem, fields, busy, save, cancel, onCancel, disabled }: ActFootProps) {
  return (
    <>
      <Refused problem={problem} fields={fields} />
      <Row>
        <Button kind="main" submit busy={busy} disabled={disabled}>
          {save}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </Row>
    </>
  )
}
