import {
  Button,
  Card,
  type Column,
  DataTable,
  formatDate,
  formatInstant,
  Page,
  ProblemAlert,
  ScopedLink,
  SidePanel,
  useEvents,
  useMay,
  usePages,
  useState,
  useText,
  useWithheld,
} from '@province/portal-kit'
import { type ApiClientFactsFragment, ApiClientsDocument } from '../generated/graphql.ts'
import { ClientState } from './client-state.view.tsx'
import { CreateClientForm } from './create-client.form.tsx'

const lastUse = ({ keys }: ApiClientFactsFragment) =>
  keys
    .map(({ lastUsedAt }) => lastUsedAt ?? '')
    .sort()
    .at(-1) || null

/** Programs that read the graph: which, where, how long, and when they last came. */
export function ApiClientsPage() {
  const t = useText('organization')
  const may = useMay('client.manage')
  const withheld = useWithheld('client.manage')
  const { rows, total, error, refetch, more } = usePages(ApiClientsDocument, 'apiClients', {})
  const [creating, setCreating] = useState(false)
  useEvents(({ name }) => name.startsWith('api_') && refetch())
  const columns: Column<ApiClientFactsFragment>[] = [
    {
      key: 'name',
      header: t('client.name'),
      names: true,
      cell: ({ id, name }) => <ScopedLink to={`/organization/clients/${id}`}>{name}</ScopedLink>,
    },
    { key: 'state', header: t('client.state'), cell: (client) => <ClientState {...client} /> },
    { key: 'unit', header: t('client.unit'), cell: ({ unit }) => unit?.name ?? '–' },
    {
      key: 'keys',
      header: t('client.liveKeys'),
      number: true,
      cell: ({ keys }) => keys.filter(({ live }) => live).length,
    },
    { key: 'used', header: t('client.lastUsed'), cell: (client) => formatInstant(lastUse(client)) },
    {
      key: 'expires',
      header: t('client.expires'),
      cell: ({ expiresAt }) => (expiresAt ? formatDate(expiresAt) : t('client.noEnd')),
    },
  ]
  const create = (
    <Button kind="main" icon="add" onClick={() => setCreating(true)}>
      {t('client.new')}
    </Button>
  )
  if (withheld) {
    return (
      <Page title={t('client.title')} about={t('client.about')}>
        <ProblemAlert error={{ code: 'SECOND_FACTOR_REQUIRED', message: '' }} />
      </Page>
    )
  }
  return (
    <Page title={t('client.title')} about={t('client.about')} actions={may ? create : undefined}>
      <Card flush>
        <DataTable
          caption={t('client.title')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          error={error}
          onRetry={refetch}
          total={total}
          onMore={more}
          empty={{ title: t('client.none'), hint: t('client.noneHint') }}
        />
      </Card>
      <SidePanel open={creating} title={t('client.new')} onClose={() => setCreating(false)}>
        <CreateClientForm onDone={() => setCreating(false)} />
      </SidePanel>
    </Page>
  )
}
