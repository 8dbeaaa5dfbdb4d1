import { Button, Card, type Column, DataTable, formatInstant, useText } from '@province/portal-kit'
import type { ApiClientFactsFragment, ApiKeyFactsFragment } from '../generated/graphql.ts'
import { KeyState } from './client-state.view.tsx'

/** The keys of a client, by how they begin: at most two are live. */
export function ClientKeys(props: {
  client: ApiClientFactsFragment
  may: boolean
  onRotate: () => void
  onRevoke: (key: ApiKeyFactsFragment) => void
}) {
  const t = useText('organization')
  const { keys } = props.client
  const columns: Column<ApiKeyFactsFragment>[] = [
    { key: 'prefix', header: t('client.prefix'), cell: ({ prefix }) => <code>{prefix}…</code> },
    { key: 'state', header: t('client.state'), cell: (key) => <KeyState {...key} /> },
    { key: 'created', header: t('client.created'), cell: ({ createdAt }) => formatInstant(createdAt) },
    { key: 'used', header: t('client.lastUsed'), cell: ({ lastUsedAt }) => formatInstant(lastUsedAt) },
    {
      key: 'ends',
      header: t('client.ends'),
      cell: ({ endsAt, revokedAt }) => formatInstant(revokedAt ?? endsAt),
    },
  ]
  const revoke: Column<ApiKeyFactsFragment> = {
    key: 'revoke',
    header: t('client.revoke'),
    cell: (key) =>
      key.live ? (
        <Button kind="quiet" icon="close" onClick={() => props.onRevoke(key)}>
          {t('client.revoke')}
        </Button>
      ) : null,
  }
  const room = keys.filter(({ live }) => live).length < 2
  const rotate = (
    <Button icon="add" onClick={props.onRotate}>
      {t('client.rotate')}
    </Button>
  )
  return (
    <Card
      title={t('client.keys')}
      about={t('client.keysAbout')}
      actions={props.may && room ? rotate : undefined}
      flush
    >
      <DataTable
        caption={t('client.keys')}
        columns={props.may ? [...columns, revoke] : columns}
        rows={keys}
        rowKey={({ id }) => id}
      />
    </Card>
  )
}
