import {
  type Finding,
  Form,
  filesField,
  formatDate,
  seen,
  useCallback,
  useFoundIn,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  AnswerFollowUpDocument,
  EscalateFollowUpDocument,
  type FollowUpAnswerStep,
  type FollowUpKind,
  type FollowUpReviewStep,
  ReviewFollowUpDocument,
  SessionsToLookAgainDocument,
} from '../generated/graphql.ts'
import { leaveEvidence } from './left-evidence.ts'

interface StepProps<Step extends string> {
  followUp: {
    id: string
    version: number
    kind: FollowUpKind
    issuer?: { id: string } | null | undefined
  }
  step: Step
  onDone: () => void
}

const SILENT = ['acknowledge', 'start']
const DOCUMENTED = ['report', 'verify', 'verifyPartly', 'refute', 'reSupervise', 'close', 'withdraw']
const PETITION = ['SOLVED', 'EXPLAINED', 'IN_PROGRESS'] as const
const OPINION = ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED'] as const
const RUNGS = ['REMINDER', 'EXPLANATION', 'HIGHER_AUTHORITY', 'COUNCIL'] as const

const outcomesOf = (kind: FollowUpKind): readonly (typeof PETITION | typeof OPINION)[number][] =>
  kind === 'VOTER_PETITION' ? PETITION : kind === 'CRITICISM_OPINION' ? OPINION : []

/** What every step says: its words, its document, its day. */
function useSaid(step: string) {
  const t = useText('supervision')
  const { today } = useScope()
  return {
    text: {
      kind: 'long' as const,
      label: t(`followUp.texts.${step}`),
      ...(SILENT.includes(step) ? {} : { required: true }),
    },
    document: {
      kind: 'text' as const,
      label: t('followUp.document'),
      hint: t('followUp.documentHint'),
      ...(DOCUMENTED.includes(step) ? { required: true } : {}),
    },
    on: { kind: 'day', label: t('followUp.on'), first: today, required: true } as const,
    files: filesField(t('followUp.evidenceFiles'), t('followUp.evidenceLater')),
  }
}

/** A step of the addressee. */
export function AnswerFollowUpForm({ followUp, step, onDone }: StepProps<FollowUpAnswerStep>) {
  const t = useText('supervision')
  const said = useSaid(step)
  const outcomes = step === 'report' ? outcomesOf(followUp.kind) : []
  const plan =
    step === 'accept'
      ? { plannedFor: { kind: 'day' as const, label: t('followUp.plannedFor'), required: true } }
      : {}
  const outcome =
    outcomes.length > 0
      ? {
          outcome: {
            kind: 'choice' as const,
            label: t('followUp.outcome'),
            options: outcomes.map((value) => ({ value, label: t(`followUp.outcomes.${value}`) })),
            first: outcomes[0] ?? null,
          },
        }
      : {}
  return (
    <Form
      document={AnswerFollowUpDocument}
      fields={{ ...said, ...plan, ...outcome }}
      send={({ files: _files, ...typed }) => ({ ...seen(followUp), input: { ...typed, step } })}
      onDone={(data, { files }) => leaveEvidence(data.answerFollowUp, files)}
      save={t(`followUp.steps.${step}`)}
      onClose={onDone}
    />
  )
}

/** A step of the issuer. */
export function ReviewFollowUpForm({ followUp, step, onDone }: StepProps<FollowUpReviewStep>) {
  const t = useText('supervision')
  const said = useSaid(step)
  const unit = followUp.issuer?.id
  const useSessions = useCallback((query: string) => useSessionsOf(unit, query), [unit])
  const session =
    step === 'reSupervise'
      ? {
          session: {
            kind: 'found' as const,
            label: t('followUp.session'),
            hint: t('followUp.sessionHint'),
            useFinding: useSessions,
            ...(followUp.kind === 'RECOMMENDATION' ? { required: true as const } : {}),
          },
        }
      : {}
  return (
    <Form
      document={ReviewFollowUpDocument}
      fields={{ ...session, ...said }}
      send={({ files: _files, ...typed }) => ({ ...seen(followUp), input: { ...typed, step } })}
      onDone={(data, { files }) => leaveEvidence(data.reviewFollowUp, files)}
      save={t(`followUp.steps.${step}`)}
      onClose={onDone}
    />
  )
}

/** Sessions of a unit that were not cancelled, by what they are about or their day. */
function useSessionsOf(unit: string | undefined, query: string): Finding {
  const variables = unit ? { within: unit } : undefined
  const list = { document: SessionsToLookAgainDocument, field: 'supervisionSessions', variables } as const
  return useFoundIn(list, query, ({ id, title, day }) => ({ id, name: title, about: formatDate(day) }))
}

/** One rung up the ladder. */
export function EscalateFollowUpForm({ followUp, onDone }: Omit<StepProps<string>, 'step'>) {
  const t = useText('supervision')
  const { today } = useScope()
  return (
    <Form
      document={EscalateFollowUpDocument}
      fields={(typed) => ({
        rung: {
          kind: 'choice',
          label: t('followUp.rung'),
          options: RUNGS.map((value) => ({ value, label: t(`followUp.rungs.${value}`) })),
          first: 'REMINDER',
        },
        document: { kind: 'text', label: t('followUp.document'), required: true },
        on: { kind: 'day', label: t('followUp.on'), first: today, required: true, half: true },
        answerBy: {
          kind: 'day',
          label: t('followUp.answerBy'),
          hint: t('followUp.answerByHint'),
          half: true,
        },
        complexBecause:
          typed.rung === 'EXPLANATION'
            ? { kind: 'long', label: t('followUp.complexBecause'), hint: t('followUp.complexBecauseHint') }
            : undefined,
        skippedBecause: {
          kind: 'long',
          label: t('followUp.skippedBecause'),
          hint: t('followUp.skippedBecauseHint'),
        },
        files: filesField(t('followUp.evidenceFiles'), t('followUp.evidenceLater')),
      })}
      send={({ files: _files, ...typed }) => ({
        ...seen(followUp),
        input: { ...typed, rung: typed.rung as (typeof RUNGS)[number] },
      })}
      onDone={(data, { files }) => leaveEvidence(data.escalateFollowUp, files)}
      save={t('followUp.steps.escalate')}
      onClose={onDone}
    />
  )
}
