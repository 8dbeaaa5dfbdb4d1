import { CheckField, FormFoot, TextArea, TextField, useAct, useState, useText } from '@province/portal-kit'
import {
  CorrectVisitDocument,
  RecordVisitDocument,
  type SessionFactsFragment,
  type VisitFactsFragment,
  type VisitFactsInput,
} from '../generated/graphql.ts'
import { FocusedForm } from './focused-form.view.tsx'
import { ruleFor } from './representatives.ts'

const FIELDS = ['people', 'representatives', 'summary']

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
      ? await again.act({ id: visit.id, expectedVersion: visit.version, input })
      : await first.act({ input: { ...input, session: session.id } })
    return answer !== undefined
  }
  return { tell, busy: first.busy || again.busy, problem: first.problem ?? again.problem }
}

/** How many came, whether again, who speaks for them, and about what: nothing of a person. */
export function VisitForm({ session, visit, onDone }: VisitFormProps) {
  const t = useText('complaints')
  const { tell, busy, problem } = useVisit(session, visit)
  const [people, setPeople] = useState(String(visit?.people ?? 1))
  const [again, setAgain] = useState(visit?.again ?? false)
  const [representatives, setRepresentatives] = useState(String(visit?.representatives ?? 1))
  const [summary, setSummary] = useState(visit?.summary ?? '')
  const law = ruleFor(Number(people), session.delegationRules)
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined)
  const submit = async () => {
    const speaking = law ? Number(representatives) : null
    if (await tell({ people: Number(people), again, representatives: speaking, summary })) onDone()
  }
  return (
    <FocusedForm onSubmit={submit}>
      <TextField
        label={t('visit.people')}
        value={people}
        onChange={setPeople}
        error={wrong('people')}
        numeric
        required
      />
      {law ? (
        <TextField
          label={t('visit.representatives')}
          hint={t('visit.representativesHint', {
            article: law.article,
            least: law.leastRepresentatives,
            most: law.mostRepresentatives,
          })}
          value={representatives}
          onChange={setRepresentatives}
          error={wrong('representatives')}
          numeric
          required
        />
      ) : null}
      <CheckField label={t('visit.again')} value={again} onChange={setAgain} />
      <TextArea
        label={t('visit.summary')}
        hint={t('visit.summaryHint')}
        value={summary}
        onChange={setSummary}
        error={wrong('summary')}
        required
      />
      <FormFoot
        problem={problem}
        fields={FIELDS}
        busy={busy}
        save={t(visit ? 'visit.saveAgain' : 'visit.save')}
        cancel={t('posting.cancel')}
        onCancel={onDone}
      />
    </FocusedForm>
  )
}
