import { Acts, Card, type Column, DataTable, formatInstant, useText } from '@province/portal-kit'
import type { ApiClientFactsFragment, ApiKeyFactsFragment } from '../generated/graphql.ts'
import { KeyState } from './client-state.view.tsx'
import { RevokeKeyForm } from './end-access.form.tsx'
import { RotateKeyForm } from './rotate-key.form.tsx'

/** The keys of a client, by how they begin: at most two are live. */
export function ClientKeys(props: { client: ApiClientFactsFragment; may: boolean }) {
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
        <Acts
          quiet
          acts={[
            {
              word: t('client.revoke'),
              icon: 'close',
              form: (close) => <RevokeKeyForm client={props.client} endingKey={key} onDone={close} />,
            },
          ]}
        />
      ) : null,
  }
  const room = keys.filter(({ live }) => live).length < 2
  const rotate = {
    word: t('client.rotate'),
    icon: 'add',
    form: (close: () => void) => <RotateKeyForm client={props.client} onDone={close} />,
  } as const
  return (
    <Card
      title={t('client.keys')}
      about={t('client.keysAbout')}
      // It stays although there is no more room: the new key is still to be shown.
      actions={<Acts acts={props.may && room ? [rotate] : []} />}
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
