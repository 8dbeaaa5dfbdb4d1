import { Form, seen, useScope, useText } from '@province/portal-kit'
import { type CasePetition, withdrawingFields } from '../complaint-case/withdrawing-fields.ts'
import {
  type DenunciationCaseStep,
  type DenunciationOutcome,
  StepDenunciationCaseDocument,
} from '../generated/graphql.ts'

type Asked = 'document' | 'reason' | 'officer' | 'outcome' | 'to' | 'extension' | 'suspension' | 'party'

/** What each step asks; the service holds the same table and decides. */
const ASKED: Readonly<Record<DenunciationCaseStep, readonly Asked[]>> = {
  check: ['reason'],
  accept: ['document'],
  not_accept: ['document', 'reason'],
  forward: ['document', 'to', 'reason'],
  notify: ['document'],
  assign: ['document', 'officer'],
  verify: ['reason'],
  extend: ['document', 'extension', 'reason'],
  suspend: ['document', 'suspension', 'reason'],
  resume: ['document'],
  conclude: ['document', 'outcome', 'reason'],
  publish: ['reason'],
  handle: ['document', 'reason'],
  close: [],
  withdraw: ['document'],
  withdraw_part: ['document', 'party', 'reason'],
  go_on: ['document', 'reason'],
  reopen: ['document', 'reason'],
}

const OUTCOMES: readonly DenunciationOutcome[] = ['TRUE', 'PARTLY_TRUE', 'UNTRUE']
const EXTENSIONS = ['COMPLEX', 'SPECIALLY_COMPLEX'] as const
const SUSPENSIONS = ['AWAITS_OTHER_RESULT', 'EXPERT_ASSESSMENT'] as const
const MOST_DAYS = 30

interface StepProps {
  seenCase: { id: string; version: number; petitions: readonly CasePetition[] }
  step: DenunciationCaseStep
  onDone: () => void
}

/** Takes a step in a case of denunciation. */
export function StepDenunciationCaseForm({ seenCase, step, onDone }: StepProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const asks = (what: Asked) => ASKED[step].includes(what)
  const text = (what: 'document' | 'officer') =>
    asks(what)
      ? ({ kind: 'text', label: t(`complaintCase.${what}`), required: true, half: true } as const)
      : undefined
  const choice = <Value extends string>(what: Asked, words: string, values: readonly Value[]) =>
    asks(what)
      ? ({
          kind: 'choice',
          label: t(`denunciationCase.${what}`),
          required: true,
          options: values.map((value) => ({ value, label: t(`denunciationCase.${words}.${value}`) })),
        } as const)
      : undefined
  return (
    <Form
      document={StepDenunciationCaseDocument}
      about={t(`denunciationCase.stepHints.${step}`)}
      fields={{
        on: { kind: 'day', label: t('complaintCase.on'), required: true, first: today, half: true },
        document: text('document'),
        officer: text('officer'),
        officerAccount: asks('officer')
          ? {
              kind: 'text',
              label: t('complaintCase.officerAccount'),
              hint: t('complaintCase.officerAccountHint'),
            }
          : undefined,
        to: asks('to')
          ? { kind: 'unit', label: t('denunciationCase.forwardedTo'), required: true }
          : undefined,
        ...(asks('party') ? withdrawingFields(seenCase.petitions, t) : {}),
        outcome: choice('outcome', 'outcomes', OUTCOMES),
        extension: choice('extension', 'extensions', EXTENSIONS),
        days: asks('extension')
          ? {
              kind: 'number',
              label: t('denunciationCase.days'),
              required: true,
              first: MOST_DAYS,
              half: true,
            }
          : undefined,
        suspension: choice('suspension', 'suspensions', SUSPENSIONS),
        reason: asks('reason')
          ? { kind: 'long', label: t('complaintCase.reason'), required: true, rows: 4 }
          : undefined,
      }}
      send={(input) => ({ ...seen(seenCase), input: { step, ...input } })}
      save={t(`denunciationCase.steps.${step}`)}
      onClose={onDone}
    />
  )
}
