import {
  Acts,
  type Column,
  DataTable,
  formatInstant,
  StateBadge,
  useLanguage,
  useText,
} from '@province/portal-kit'
import type { VaultHoldersQuery } from '../generated/graphql.ts'
import { EndHolderForm } from './end-holder.form.tsx'

type Holder = NonNullable<VaultHoldersQuery['vaultHolders']>[number]

/** For whom records are closed, and since when. */
export function HolderList({ holders }: { holders: readonly Holder[] }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const columns: Column<Holder>[] = [
    {
      key: 'kind',
      header: t('vault.holder'),
      names: true,
      share: 20,
      cell: ({ kind }) => t(`vault.kinds.${kind}`),
    },
    { key: 'opens', header: t('vault.opens'), share: 25, cell: ({ kind }) => t(`vault.opensHow.${kind}`) },
    {
      key: 'fingerprint',
      header: t('vault.fingerprint'),
      share: 25,
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
    {
      key: 'left',
      header: t('vault.left'),
      cell: ({ recordsLeft, confirmedBy }) =>
        recordsLeft == null || confirmedBy === null ? '–' : number(recordsLeft),
    },
    {
      key: 'acts',
      header: t('vault.acts'),
      cell: (holder) =>
        holder.kind === 'CUSTODIAN' && holder.confirmedBy !== null ? (
          <Acts
            quiet
            action="vault.set_up"
            acts={[
              {
                word: t('vault.end'),
                of: holder.fingerprint,
                form: (close) => <EndHolderForm holder={holder} onDone={close} />,
              },
            ]}
          />
        ) : null,
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
