import { Form, seen, useScope, useText } from '@province/portal-kit'
import {
  type ComplaintCaseStep,
  type ComplaintInstance,
  type ComplaintOutcome,
  type ComplexityGround,
  StepComplaintCaseDocument,
} from '../generated/graphql.ts'
import { announcingFields, leadingFields } from './dialogue-fields.ts'
import { type CasePetition, withdrawingFields } from './withdrawing-fields.ts'

type Asked =
  | 'document'
  | 'reason'
  | 'officer'
  | 'attended'
  | 'outcome'
  | 'days'
  | 'party'
  | 'ground'
  | 'dialogueFor'
  | 'lead'

/** What each step asks; the service holds the same table and decides. */
const ASKED: Readonly<Record<ComplaintCaseStep, readonly Asked[]>> = {
  accept: ['document'],
  refuse: ['document', 'reason'],
  assign: ['document', 'officer'],
  verify: ['reason'],
  announce_dialogue: ['document', 'dialogueFor'],
  hold_dialogue: ['attended', 'lead'],
  decide: ['document', 'outcome', 'reason'],
  publish: ['reason'],
  enforce: ['reason'],
  close: [],
  withdraw: ['document'],
  withdraw_part: ['document', 'party', 'reason'],
  determine_complex: ['document', 'ground', 'reason'],
  extend: ['document', 'days', 'reason'],
  suspend: ['document', 'reason'],
  resume: ['document'],
  send_notice: ['reason'],
  reopen: ['document', 'reason'],
}

const GROUNDS: readonly ComplexityGround[] = [1, 2, 3, 4, 5, 6, 7].map(
  (number) => `GROUND_${number}` as ComplexityGround,
)

const OUTCOMES: readonly ComplaintOutcome[] = ['JUSTIFIED', 'PARTLY_JUSTIFIED', 'UNJUSTIFIED']

interface StepProps {
  seenCase: {
    id: string
    version: number
    verifiedOn: string | null
    petitions: readonly CasePetition[]
    instance: ComplaintInstance
  }
  step: ComplaintCaseStep
  onDone: () => void
}

/** Takes a step in a case. */
export function StepComplaintCaseForm({ seenCase, step, onDone }: StepProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const asks = (what: Asked) => ASKED[step].includes(what)
  const text = (what: 'document' | 'officer') =>
    asks(what)
      ? ({ kind: 'text', label: t(`complaintCase.${what}`), required: true, half: true } as const)
      : undefined
  return (
    <Form
      document={StepComplaintCaseDocument}
      about={t(`complaintCase.stepHints.${step}`)}
      fields={{
        on: { kind: 'day', label: t('complaintCase.on'), required: true, first: today, half: true },
        document: text('document'),
        officer: text('officer'),
        attended: asks('attended')
          ? { kind: 'number', label: t('complaintCase.attended'), required: true, half: true }
          : undefined,
        days: asks('days')
          ? { kind: 'number', label: t('complaintCase.days'), required: true, half: true }
          : undefined,
        ground: asks('ground')
          ? {
              kind: 'choice',
              label: t('complaintCase.ground'),
              hint: t('complaintCase.groundHint'),
              options: GROUNDS.map((value) => ({ value, label: t(`complaintCase.grounds.${value}`) })),
            }
          : undefined,
        ...(asks('dialogueFor') ? announcingFields(today, t) : {}),
        ...(asks('lead') ? leadingFields(seenCase.instance, t) : {}),
        ...(asks('party') ? withdrawingFields(seenCase.petitions, t) : {}),
        outcome: asks('outcome')
          ? {
              kind: 'choice',
              label: t('complaintCase.outcome'),
              options: OUTCOMES.map((value) => ({ value, label: t(`complaintCase.outcomes.${value}`) })),
            }
          : undefined,
        reason:
          asks('reason') || asks('attended')
            ? {
                kind: 'long',
                label: asks('attended') ? t('complaintCase.absence') : t('complaintCase.reason'),
                required: asks('reason'),
                rows: 4,
              }
            : undefined,
        officerAccount: asks('officer')
          ? {
              kind: 'text',
              label: t('complaintCase.officerAccount'),
              hint: t('complaintCase.officerAccountHint'),
            }
          : undefined,
        unverified:
          step === 'decide' && seenCase.verifiedOn === null
            ? {
                kind: 'long',
                label: t('complaintCase.unverified'),
                hint: t('complaintCase.unverifiedHint'),
                required: true,
                rows: 3,
              }
            : undefined,
      }}
      send={(input) => ({ ...seen(seenCase), input: { step, ...input } })}
      save={t(`complaintCase.steps.${step}`)}
      onClose={onDone}
    />
  )
}
