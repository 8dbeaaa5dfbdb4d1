import {
  DateField,
  type FormEvent,
  FormFoot,
  Stack,
  TextField,
  useAct,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { DecideThemeDocument } from '../generated/graphql.ts'

const FIELDS = ['document', 'decidedOn', 'lead']

/** Records the decision of a theme; a delegation goes out by it. */
export function DecideThemeForm(props: { theme: { id: string; version: number }; onDone: () => void }) {
  const t = useText('supervision')
  const { today } = useScope()
  const { act, busy, problem } = useAct(DecideThemeDocument)
  const [document, setDocument] = useState('')
  const [decidedOn, setDecidedOn] = useState(today)
  const [lead, setLead] = useState('')
  const wrong = (field: string) => (problem?.field === field ? problem.message : undefined)
  const { id, version } = props.theme

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ id, expectedVersion: version, input: { document, decidedOn, lead } })) props.onDone()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextField
          label={t('theme.document')}
          value={document}
          onChange={setDocument}
          hint={t('theme.documentHint')}
          error={wrong('document')}
          required
          focus
        />
        <DateField
          label={t('theme.decidedOn')}
          value={decidedOn}
          onChange={setDecidedOn}
          error={wrong('decidedOn')}
          required
        />
        <TextField
          label={t('theme.lead')}
          value={lead}
          onChange={setLead}
          hint={t('theme.leadHint')}
          error={wrong('lead')}
          required
        />
        <FormFoot
          problem={problem}
          fields={FIELDS}
          busy={busy}
          save={t('form.save')}
          cancel={t('form.cancel')}
          onCancel={props.onDone}
        />
      </Stack>
    </form>
  )
}
