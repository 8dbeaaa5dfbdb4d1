import {
  Alert,
  Button,
  Card,
  Dialog,
  Facts,
  formatDate,
  formatInstant,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useEvents,
  useMay,
  useParams,
  useQuery,
  useState,
  useText,
} from '@province/portal-kit'
import { type ApiClientFactsFragment, ApiClientUsageDocument } from '../generated/graphql.ts'
import { ClientKeys } from './client-keys.view.tsx'
import { ClientState } from './client-state.view.tsx'
import { ClientUsage } from './client-usage.view.tsx'
import { EndAccessForm, type Ending } from './end-access.form.tsx'
import { RotateKeyForm } from './rotate-key.form.tsx'

/** One client: what it may, its keys, and what it used. */
export function ApiClientPage() {
  const t = useText('organization')
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(ApiClientUsageDocument, { variables: { id } })
  useEvents(({ aggregateId }) => aggregateId === id && void refetch())
  const client = data?.apiClient
  const title = client?.name ?? t('client.title')
  return (
    <Page title={title} about={<ScopedLink to="/organization/clients">{t('client.all')}</ScopedLink>}>
      {error && !client ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {!client && !error ? <Missing loading={loading} /> : null}
      {client ? (
        <Stack>
          <ClientCards client={client} />
          <ClientUsage usage={client.usage} />
        </Stack>
      ) : null}
    </Page>
  )
}

function Missing({ loading }: { loading: boolean }) {
  const t = useText('organization')
  if (loading) return <Skeleton lines={6} />
  return (
    <Alert tone="info" title={t('client.missing')}>
      {t('client.missingHint')}
    </Alert>
  )
}

function ClientCards({ client }: { client: ApiClientFactsFragment }) {
  const t = useText('organization')
  const may = useMay('client.manage') && client.live
  const [rotating, setRotating] = useState(false)
  const [ending, setEnding] = useState<Ending>()
  const done = () => {
    setRotating(false)
    setEnding(undefined)
  }
  const endClient = (
    <Button kind="quiet" icon="close" onClick={() => setEnding({})}>
      {t('client.disable')}
    </Button>
  )
  return (
    <>
      <Card title={t('client.facts')} actions={may ? endClient : undefined}>
        <ClientFacts client={client} />
      </Card>
      <ClientKeys
        client={client}
        may={may}
        onRotate={() => setRotating(true)}
        onRevoke={({ id: keyId, prefix }) => setEnding({ keyId, prefix })}
      />
      <Dialog open={rotating} title={t('client.rotate')} onClose={done}>
        <RotateKeyForm client={client} onDone={done} />
      </Dialog>
      <Dialog
        open={ending !== undefined}
        title={t(ending?.keyId ? 'client.revoke' : 'client.disable')}
        onClose={done}
      >
        {ending ? <EndAccessForm client={client} ending={ending} onDone={done} /> : null}
      </Dialog>
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
