import { dayTyped, Form, useScope, useState, useText } from '@province/portal-kit'
import { SUPERVISING } from '../body/supervising.ts'
import { type FollowUpKind, IssueFollowUpDocument, type ResolutionSubject } from '../generated/graphql.ts'
import { ISSUED_ELSEWHERE, KINDS } from './follow-up-words.ts'

const RAISED: readonly FollowUpKind[] = ['VOTER_PETITION', 'INTERPELLATION', 'CRITICISM_OPINION']
const SUBJECTS: readonly ResolutionSubject[] = [
  'INVESTMENT_POLICY_HOUSING',
  'INVESTMENT_ADJUSTED_HOUSING',
  'INVESTMENT_POLICY_ROADS',
  'INVESTMENT_ADJUSTED_ROADS',
  'INVESTMENT_POLICY_OFFICES',
  'LAND_RECOVERY_LIST',
  'RICE_LAND_LIST',
]
const LEVELS = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const

interface IssueFollowUpProps {
  unit: string
  /** The finding it follows from, where it is issued there. */
  finding?: { id: string; occasion: string }
  /** The meeting, hearing or draft where it is raised, with what may be raised there. */
  at?: { id: string; title: string; kinds: readonly FollowUpKind[] }
  onDone: () => void
}

/** Issues what is followed up from now on: a recommendation, a voter petition, a question and the like. */
export function IssueFollowUpForm({ unit, finding, at, onDone }: IssueFollowUpProps) {
  const t = useText('supervision')
  const { today } = useScope()
  const kinds = at?.kinds ?? KINDS.filter((kind) => !ISSUED_ELSEWHERE.includes(kind))
  const [kind] = useState<FollowUpKind>(kinds[0] ?? 'RECOMMENDATION')
  const named = <Value extends string>(list: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`followUp.${list}.${value}`) }))
  return (
    <Form
      document={IssueFollowUpDocument}
      fields={(typed) => ({
        kind: { kind: 'choice', label: t('followUp.kind'), options: named('kinds', kinds), first: kind },
        issuedBy: {
          kind: 'body',
          label: t('followUp.issuedBy'),
          of: unit,
          kinds: SUPERVISING,
          ...dayTyped(typed.issuedOn),
          required: true,
        },
        addressedTo: {
          kind: 'body',
          label: t('followUp.addressedTo'),
          hint: t('followUp.addressedToHint'),
          required: true,
        },
        addresseeName: {
          kind: 'text',
          label: t('followUp.office'),
          hint: t('followUp.officeHint'),
        },
        content: { kind: 'long', label: t('followUp.content'), required: true },
        occasion: {
          kind: 'text',
          label: t('followUp.occasion'),
          hint: t('followUp.occasionHint'),
          first: at?.title ?? finding?.occasion ?? null,
          required: true,
        },
        raisedBy: { kind: 'text', label: t('followUp.raisedBy'), hint: t('followUp.raisedByHint') },
        authorityLevel: {
          kind: 'choice',
          label: t('followUp.authorityLevel'),
          hint: t('followUp.authorityLevelHint'),
          options: named('levels', LEVELS),
          first: 'PROVINCE',
        },
        resolutionSubject:
          (typed.kind ?? kind) === 'RESOLUTION'
            ? {
                kind: 'choice',
                label: t('followUp.resolutionSubject'),
                options: [
                  { value: '', label: t('followUp.otherSubject') },
                  ...named('resolutionSubjects', SUBJECTS),
                ],
                first: '',
              }
            : undefined,
        document: { kind: 'text', label: t('followUp.document') },
        issuedOn: { kind: 'day', label: t('followUp.issuedOn'), first: today, required: true, half: true },
        dueOn: { kind: 'day', label: t('followUp.dueOn'), hint: t('followUp.dueOnHint'), half: true },
      })}
      send={(typed) => {
        const chosen = typed.kind as FollowUpKind
        return {
          input: {
            ...typed,
            unit,
            kind: chosen,
            sourceId: finding?.id ?? null,
            occasionId: at?.id ?? null,
            raisedBy: RAISED.includes(chosen) ? typed.raisedBy : null,
            resolutionSubject: (typed.resolutionSubject || null) as ResolutionSubject | null,
            authorityLevel: chosen === 'VOTER_PETITION' ? typed.authorityLevel : null,
          },
        }
      }}
      save={t('followUp.issue')}
      onClose={onDone}
    />
  )
}
