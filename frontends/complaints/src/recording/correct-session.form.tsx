import {
  CheckField,
  type FormEvent,
  FormFoot,
  Stack,
  TextField,
  useAct,
  useState,
  useText,
} from '@province/portal-kit'
import { CorrectReceptionSessionDocument, type SessionFactsFragment } from '../generated/graphql.ts'

/** Tells anew where a session was and whether nobody came. */
export function CorrectSessionForm({
  session,
  onDone,
}: {
  session: SessionFactsFragment
  onDone: () => void
}) {
  const t = useText('complaints')
  const { act, busy, problem } = useAct(CorrectReceptionSessionDocument)
  const [place, setPlace] = useState(session.place ?? '')
  const [noVisitors, setNoVisitors] = useState(session.noVisitors)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const input = { noVisitors, place: place || null }
    if (await act({ id: session.id, expectedVersion: session.version, input })) onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextField
          label={t('session.place')}
          value={place}
          onChange={setPlace}
          error={problem?.field === 'place' ? problem.message : undefined}
          focus
        />
        <CheckField label={t('session.noVisitors')} value={noVisitors} onChange={setNoVisitors} />
        <FormFoot
          problem={problem}
          fields={['place']}
          busy={busy}
          save={t('session.saveAgain')}
          cancel={t('posting.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
