import { type Column, DataTable, formatInstant, StateBadge, useText } from '@province/portal-kit'
import type { VaultHoldersQuery } from '../generated/graphql.ts'

type Holder = NonNullable<VaultHoldersQuery['vaultHolders']>[number]

/** For whom records are closed, and since when. */
export function HolderList({ holders }: { holders: readonly Holder[] }) {
  const t = useText('complaints')
  const columns: Column<Holder>[] = [
    {
      key: 'kind',
      header: t('vault.holder'),
      names: true,
      share: 30,
      cell: ({ kind }) => t(`vault.kinds.${kind}`),
    },
    { key: 'opens', header: t('vault.opens'), share: 40, cell: ({ kind }) => t(`vault.opensHow.${kind}`) },
    {
      key: 'fingerprint',
      header: t('vault.fingerprint'),
      cell: ({ fingerprint }) => <code className="pk-code">{fingerprint}</code>,
    },
    {
      key: 'since',
      header: t('vault.since'),
      cell: ({ since, confirmedBy }) =>
        confirmedBy === null ? (
          <StateBadge tone="soon" word={t('vault.waits')} />
        ) : (
          <StateBadge tone="done" word={t('vault.inForce', { since: formatInstant(since) })} />
        ),
    },
  ]
  return (
    <DataTable
      caption={t('vault.holders')}
      columns={columns}
      rows={holders}
      rowKey={({ id }) => id}
      empty={{ title: t('vault.none'), hint: t('vault.noneHint') }}
    />
  )
}
