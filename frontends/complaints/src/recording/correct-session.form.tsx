import { FormFoot, useAct, useState, useText } from '@province/portal-kit'
import {
  CorrectReceptionSessionDocument,
  type HoldingInput,
  type SessionFactsFragment,
} from '../generated/graphql.ts'
import { FocusedForm } from './focused-form.view.tsx'
import { HoldingFields } from './holding-fields.view.tsx'

const FIELDS = ['held', 'delegatedTo', 'reason', 'place']

const toldOf = (session: SessionFactsFragment): HoldingInput => ({
  held: session.held,
  delegatedTo: session.delegatedTo ?? null,
  reason: session.reason ?? null,
  noVisitors: session.noVisitors,
  place: session.place ?? null,
})

/** Tells a session anew: who received, where, and whether nobody came. */
export function CorrectSessionForm({
  session,
  onDone,
}: {
  session: SessionFactsFragment
  onDone: () => void
}) {
  const t = useText('complaints')
  const { act, busy, problem } = useAct(CorrectReceptionSessionDocument)
  const [holding, setHolding] = useState(() => toldOf(session))
  const submit = async () => {
    if (await act({ id: session.id, expectedVersion: session.version, input: holding })) onDone()
  }
  return (
    <FocusedForm onSubmit={submit}>
      <HoldingFields
        value={holding}
        onChange={setHolding}
        onDuty={session.kind === 'REGULAR'}
        wrong={(field) => (problem?.field === field ? problem.message : undefined)}
      />
      <FormFoot
        problem={problem}
        fields={FIELDS}
        busy={busy}
        save={t('session.saveAgain')}
        cancel={t('posting.cancel')}
        onCancel={onDone}
      />
    </FocusedForm>
  )
}
