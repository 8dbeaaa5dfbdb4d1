import { PlainForm, parseNumber, seen, useAct, useLanguage, useText } from '@province/portal-kit'
import {
  CorrectVisitDocument,
  RecordVisitDocument,
  type SessionFactsFragment,
  type VisitFactsFragment,
  type VisitFactsInput,
} from '../generated/graphql.ts'
import { ruleFor } from './representatives.ts'

interface VisitFormProps {
  session: SessionFactsFragment
  /** The visit that is told anew; a new one without. */
  visit?: VisitFactsFragment | undefined
  onDone: () => void
}

/** Records a visit, or tells it anew. */
function useVisit(session: { id: string }, visit: VisitFactsFragment | undefined) {
  const first = useAct(RecordVisitDocument)
  const again = useAct(CorrectVisitDocument)
  const tell = async (input: VisitFactsInput): Promise<boolean> => {
    const answer = visit
      ? await again.act({ ...seen(visit), input })
      : await first.act({ input: { ...input, session: session.id } })
    return answer !== undefined
  }
  return { tell, busy: first.busy || again.busy, problem: first.problem ?? again.problem }
}

/** How many came, whether again, who speaks for them, and about what: nothing of a person. */
export function VisitForm({ session, visit, onDone }: VisitFormProps) {
  const t = useText('complaints')
  const { language } = useLanguage()
  const { tell, busy, problem } = useVisit(session, visit)
  const lawFor = (people: unknown) => {
    const count = people === undefined ? (visit?.people ?? 1) : parseNumber(String(people), language)
    return ruleFor(count ?? 0, session.delegationRules)
  }
  const representatives = (law: NonNullable<ReturnType<typeof lawFor>>) =>
    ({
      kind: 'number',
      label: t('visit.representatives'),
      hint: t('visit.representativesHint', {
        article: law.article,
        least: law.leastRepresentatives,
        most: law.mostRepresentatives,
      }),
      first: visit?.representatives ?? 1,
      whole: true,
      required: true,
    }) as const
  return (
    <PlainForm
      fields={({ people }) => {
        const law = lawFor(people)
        return {
          people: {
            kind: 'number',
            label: t('visit.people'),
            first: visit?.people ?? 1,
            whole: true,
            least: 1,
            required: true,
          },
          representatives: law ? representatives(law) : undefined,
          again: { kind: 'check', label: t('visit.again'), first: visit?.again ?? false },
          summary: {
            kind: 'long',
            label: t('visit.summary'),
            hint: t('visit.summaryHint'),
            first: visit?.summary ?? '',
            required: true,
          },
        }
      }}
      onSend={(values) => tell({ ...values, representatives: values.representatives ?? null })}
      busy={busy}
      problem={problem}
      save={t(visit ? 'visit.saveAgain' : 'visit.save')}
      onClose={onDone}
      focus
    />
  )
}
