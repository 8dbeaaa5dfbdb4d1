import { type Column, DataTable, formatDate, ScopedLink, usePages, useText } from '@province/portal-kit'
import {
  type TransferDirection,
  type TransferState,
  TransfersDocument,
  type TransfersQuery,
} from '../generated/graphql.ts'
import { useLive } from '../inbox/use-live.ts'
import { useSoon } from '../inbox/use-soon.ts'
import { TransferAnswer } from './transfer-answer.view.tsx'
import { TransferStanding } from './transfer-standing.view.tsx'

export type Transfer = NonNullable<TransfersQuery['transfers']>['edges'][number]['node']

interface TransferTableProps {
  within: string
  direction: TransferDirection
  state: TransferState | null
}

/** Transfers seen from one end, the newest first; those that came can be answered. */
export function TransferTable({ within, direction, state }: TransferTableProps) {
  const t = useText('complaints')
  const soon = useSoon()
  const list = usePages(TransfersDocument, 'transfers', { within, direction, state })
  useLive(list.refetch)
  const received = direction === 'RECEIVED'
  const other = received ? 'from' : 'to'
  const columns: Column<Transfer>[] = [
    {
      key: 'petition',
      header: t('petition.code'),
      names: true,
      cell: (row) => {
        const petition = received ? row.receivedPetition : row.petition
        if (!petition) return t('transfer.notHereYet')
        return <ScopedLink to={`/complaints/petitions/${petition.id}`}>{petition.code}</ScopedLink>
      },
      text: (row) => (received ? row.receivedPetition : row.petition)?.code ?? '',
    },
    {
      key: 'other',
      header: t(`transfer.${other}`),
      cell: (row) => row[other]?.name ?? '–',
      text: (row) => row[other]?.name ?? '',
    },
    {
      key: 'reason',
      header: t('petition.reason'),
      share: 30,
      cell: ({ reason, bounceReason }) => (
        <>
          {reason}
          {bounceReason ? (
            <div className="pk-meta">{t('transfer.bouncedFor', { reason: bounceReason })}</div>
          ) : null}
        </>
      ),
      text: ({ reason }) => reason,
    },
    {
      key: 'sent',
      header: t('transfer.sentOn'),
      cell: (row) => formatDate(row.sentOn),
      text: (row) => formatDate(row.sentOn),
    },
    {
      key: 'state',
      header: t('petition.state'),
      cell: (row) => <TransferStanding transfer={row} soon={soon} />,
      text: (row) => t(`transfer.states.${row.state}`),
    },
    ...(received
      ? [
          {
            key: 'answer',
            header: t('transfer.answer'),
            cell: (row: Transfer) => <TransferAnswer transfer={row} />,
          },
        ]
      : []),
  ]
  return (
    <DataTable
      caption={t(`transfer.directions.${direction}`)}
      columns={columns}
      rows={list.rows}
      rowKey={({ id }) => id}
      total={list.total}
      onMore={list.more}
      error={list.error}
      onRetry={list.refetch}
      empty={{ title: t('transfer.none'), hint: t('transfer.noneHint') }}
      csv="chuyen-don"
    />
  )
}
