import { Form, seen, useText } from '@province/portal-kit'
import {
  type ApiClientFactsFragment,
  DisableApiClientDocument,
  RevokeApiKeyDocument,
} from '../generated/graphql.ts'

/** A key by its id, as people know it: by how it begins. */
export interface EndingKey {
  id: string
  prefix: string
}

interface EndProps {
  client: ApiClientFactsFragment
  onDone: () => void
}

/** Asks once more, then ends a key for good. */
export function RevokeKeyForm({ client, endingKey, onDone }: EndProps & { endingKey: EndingKey }) {
  const t = useText('organization')
  return (
    <Form
      document={RevokeApiKeyDocument}
      fields={{}}
      send={() => ({ ...seen(client), keyId: endingKey.id })}
      about={t('client.revokeAsk', { name: client.name, prefix: endingKey.prefix })}
      save={t('client.revoke')}
      cancel={t('client.cancel')}
      onClose={onDone}
    />
  )
}

/** Asks once more, then ends a client with all its keys for good. */
export function DisableClientForm({ client, onDone }: EndProps) {
  const t = useText('organization')
  return (
    <Form
      document={DisableApiClientDocument}
      fields={{}}
      send={() => seen(client)}
      about={t('client.disableAsk', { name: client.name, prefix: '' })}
      save={t('client.disable')}
      cancel={t('client.cancel')}
      onClose={onDone}
    />
  )
}
