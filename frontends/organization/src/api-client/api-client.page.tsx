import {
  Acts,
  Alert,
  Card,
  DetailPage,
  Facts,
  formatDate,
  formatInstant,
  ScopedLink,
  Stack,
  useMay,
  useParams,
  useText,
} from '@province/portal-kit'
import { type ApiClientFactsFragment, ApiClientUsageDocument } from '../generated/graphql.ts'
import { ClientKeys } from './client-keys.view.tsx'
import { ClientState } from './client-state.view.tsx'
import { ClientUsage } from './client-usage.view.tsx'
import { DisableClientForm } from './end-access.form.tsx'

/** One client: what it may, its keys, and what it used. */
export function ApiClientPage() {
  const t = useText('organization')
  const { id = '' } = useParams()
  return (
    <DetailPage
      document={ApiClientUsageDocument}
      variables={{ id }}
      field="apiClient"
      title={t('client.title')}
      titleOf={({ name }) => name}
      about={() => <ScopedLink to="/organization/clients">{t('client.all')}</ScopedLink>}
      live={['api_']}
      missing={
        <Alert tone="info" title={t('client.missing')}>
          {t('client.missingHint')}
        </Alert>
      }
    >
      {(client) => (
        <Stack>
          <ClientCards client={client} />
          <ClientUsage usage={client.usage} />
        </Stack>
      )}
    </DetailPage>
  )
}

function ClientCards({ client }: { client: ApiClientFactsFragment }) {
  const t = useText('organization')
  const may = useMay('client.manage') && client.live
  const end = {
    word: t('client.disable'),
    icon: 'close',
    form: (close: () => void) => <DisableClientForm client={client} onDone={close} />,
  } as const
  return (
    <>
      <Card title={t('client.facts')} actions={may ? <Acts quiet acts={[end]} /> : undefined}>
        <ClientFacts client={client} />
      </Card>
      <ClientKeys client={client} may={may} />
    </>
  )
}

function ClientFacts({ client }: { client: ApiClientFactsFragment }) {
  const t = useText('organization')
  const actions = client.actions.map((action) => t(`clientActions.${action.replace('.', '_')}`))
  const items = [
    { name: t('client.state'), value: <ClientState {...client} /> },
    { name: t('client.unit'), value: client.unit?.name ?? '–' },
    { name: t('client.actions'), value: actions.join(', ') },
    { name: t('client.fields'), value: client.fields?.join(', ') ?? t('client.allFields') },
    { name: t('client.created'), value: formatInstant(client.createdAt) },
    {
      name: t('client.expires'),
      value: client.expiresAt ? formatDate(client.expiresAt) : t('client.noEnd'),
    },
    { name: t('client.clientId'), value: <code>{client.id}</code> },
  ]
  return <Facts items={items} />
}
