import {
  Acts,
  type Column,
  formatDate,
  formatInstant,
  ListPage,
  Page,
  ProblemAlert,
  ScopedLink,
  textColumn,
  useMay,
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
  const columns = useColumns()
  const page = { title: t('client.title'), about: t('client.about') }
  if (withheld) {
    return (
      <Page {...page}>
        <ProblemAlert error={{ code: 'SECOND_FACTOR_REQUIRED', message: '' }} />
      </Page>
    )
  }
  const create = {
    word: t('client.new'),
    icon: 'add',
    main: true,
    aside: true,
    adds: true,
    form: (close: () => void) => <CreateClientForm onDone={close} />,
  } as const
  return (
    <ListPage
      {...page}
      actions={may ? <Acts acts={[create]} /> : undefined}
      document={ApiClientsDocument}
      field="apiClients"
      variables={({ orderBy }) => ({ orderBy: orderBy ?? ('NAME' as const) })}
      sorts={{ name: { up: 'NAME' } } as const}
      columns={() => columns}
      live={['api_']}
      empty={{ title: t('client.none'), hint: t('client.noneHint') }}
    />
  )
}

function useColumns(): Column<ApiClientFactsFragment>[] {
  const t = useText('organization')
  return [
    {
      key: 'name',
      header: t('client.name'),
      names: true,
      cell: ({ id, name }) => <ScopedLink to={`/organization/clients/${id}`}>{name}</ScopedLink>,
    },
    { key: 'state', header: t('client.state'), cell: (client) => <ClientState {...client} /> },
    textColumn('unit', t('client.unit'), ({ unit }) => unit?.name),
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
}
