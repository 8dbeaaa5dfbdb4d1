import {
  CheckField,
  type FormEvent,
  FormFoot,
  Grid,
  Meta,
  SelectField,
  Stack,
  TextArea,
  TextField,
  useAct,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { ApiClientUnitDocument, CreateApiClientDocument } from '../generated/graphql.ts'
import declared from '../messages/generated/vi.json' with { type: 'json' }
import { fieldsOf } from './field-list.ts'
import { NewKey } from './new-key.view.tsx'

const FIELDS = ['name', 'fields', 'actions', 'lifetimeDays']
const ACTIONS = Object.keys(declared.clientActions).map((name) => name.replace('_', '.'))
const LIFETIMES = ['30', '90', '365', '']

/** Opens a client on the unit of the scope, and shows its first key once. */
export function CreateClientForm({ onDone }: { onDone: () => void }) {
  const t = useText('organization')
  const { unit: code, asOf } = useScope()
  const { data } = useQuery(ApiClientUnitDocument, { variables: { code, asOf } })
  const { act, busy, problem } = useAct(CreateApiClientDocument)
  const [name, setName] = useState('')
  const [actions, setActions] = useState(['organization.read', 'graph.explore'])
  const [fields, setFields] = useState('')
  const [lifetime, setLifetime] = useState('90')
  const [made, setMade] = useState<{ secret: string | null; clientId: string }>()
  const wrong = (field: string) => (problem?.field === field ? t(`client.wrong.${field}`) : undefined)
  const unit = data?.unit

  const toggle = (action: string, on: boolean) =>
    setActions((before) => (on ? [...before, action] : before.filter((each) => each !== action)))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!unit) return
    const lifetimeDays = lifetime ? Number(lifetime) : null
    const answer = await act({
      input: { unit: unit.id, name, actions, fields: fieldsOf(fields), lifetimeDays },
    })
    if (answer)
      setMade({ secret: answer.createApiClient.key ?? null, clientId: answer.createApiClient.client.id })
  }
  if (made) return <NewKey {...made} onDone={onDone} />
  return (
    <form onSubmit={submit}>
      <Stack>
        <Meta>{t('client.onUnit', { name: unit?.name ?? '…' })}</Meta>
        <TextField
          label={t('client.name')}
          value={name}
          onChange={setName}
          error={wrong('name')}
          required
          focus
        />
        <fieldset className="pk-plain">
          <legend>{t('client.actions')}</legend>
          <Grid min="240" gap={8}>
            {ACTIONS.map((action) => (
              <CheckField
                key={action}
                label={t(`clientActions.${action.replace('.', '_')}`)}
                value={actions.includes(action)}
                onChange={(on) => toggle(action, on)}
              />
            ))}
          </Grid>
        </fieldset>
        <TextArea
          label={t('client.fields')}
          hint={t('client.fieldsHint')}
          value={fields}
          onChange={setFields}
          error={wrong('fields')}
        />
        <SelectField
          label={t('client.lifetime')}
          value={lifetime}
          onChange={setLifetime}
          error={wrong('lifetimeDays')}
          options={LIFETIMES.map((days) => ({
            value: days,
            label: days ? t('client.days', { days }) : t('client.noEnd'),
          }))}
        />
        <FormFoot
          problem={problem}
          fields={FIELDS.filter((field) => field !== 'actions')}
          busy={busy}
          disabled={!unit || actions.length === 0}
          save={t('client.create')}
          cancel={t('client.cancel')}
          onCancel={onDone}
        />
      </Stack>
    </form>
  )
}
