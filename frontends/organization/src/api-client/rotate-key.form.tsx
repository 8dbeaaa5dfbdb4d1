import { Form, seen, useState, useText } from '@province/portal-kit'
import { type ApiClientFactsFragment, RotateApiKeyDocument } from '../generated/graphql.ts'
import { NewKey } from './new-key.view.tsx'

const HOURS = ['0', '24', '168', '720']

/** Makes a second key; the older one goes on for a while, so that nobody is cut off. */
export function RotateKeyForm({ client, onDone }: { client: ApiClientFactsFragment; onDone: () => void }) {
  const t = useText('organization')
  const [secret, setSecret] = useState<string | null>()
  if (secret !== undefined) return <NewKey secret={secret} clientId={client.id} onDone={onDone} />
  return (
    <Form
      document={RotateApiKeyDocument}
      fields={{
        hours: {
          kind: 'choice',
          label: t('client.olderEnds'),
          options: HOURS.map((value) => ({ value, label: t(`client.hours.${value}`) })),
          first: '168',
        },
      }}
      send={({ hours }) => ({ ...seen(client), olderEndsAfterHours: Number(hours) })}
      onDone={({ rotateApiKey }) => {
        setSecret(rotateApiKey.key ?? null)
        return false
      }}
      save={t('client.rotate')}
      cancel={t('client.cancel')}
      onClose={onDone}
    />
  )
}
