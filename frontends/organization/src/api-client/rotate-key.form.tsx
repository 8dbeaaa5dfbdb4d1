import { type FormEvent, FormFoot, SelectField, Stack, useAct, useState, useText } from '@province/portal-kit'
import { type ApiClientFactsFragment, RotateApiKeyDocument } from '../generated/graphql.ts'
import { NewKey } from './new-key.view.tsx'

const HOURS = ['0', '24', '168', '720']

/** Makes a second key; the older one goes on for a while, so that nobody is cut off. */
export function RotateKeyForm(props: { client: ApiClientFactsFragment; onDone: () => void }) {
  const t = useText('organization')
  const { act, busy, problem } = useAct(RotateApiKeyDocument)
  const [hours, setHours] = useState('168')
  const [secret, setSecret] = useState<string | null>()
  const { id, version } = props.client

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act({ id, expectedVersion: version, olderEndsAfterHours: Number(hours) })
    if (answer) setSecret(answer.rotateApiKey.key ?? null)
  }
  if (secret !== undefined) return <NewKey secret={secret} clientId={id} onDone={props.onDone} />
  return (
    <form onSubmit={submit}>
      <Stack>
        <SelectField
          label={t('client.olderEnds')}
          value={hours}
          onChange={setHours}
          options={HOURS.map((value) => ({ value, label: t(`client.hours.${value}`) }))}
        />
        <FormFoot
          problem={problem}
          fields={[]}
          busy={busy}
          save={t('client.rotate')}
          cancel={t('client.cancel')}
          onCancel={props.onDone}
        />
      </Stack>
    </form>
  )
}
