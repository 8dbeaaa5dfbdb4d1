import {
  type Column,
  dayColumn,
  ListPage,
  type Say,
  ScopedLink,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { LIVE } from '../event/live.ts'
import { type TransferDirection, type TransferState, TransfersDocument } from '../generated/graphql.ts'
import type { Transfer } from './transfer.ts'
import { TransferActs } from './transfer-acts.view.tsx'
import { TransferStanding } from './transfer-standing.view.tsx'

const STATES: readonly TransferState[] = ['SENT', 'ACKNOWLEDGED', 'BOUNCED']

/** From which end a list is seen, as the address says it. */
const ENDS: Record<'received' | 'sent', TransferDirection> = { received: 'RECEIVED', sent: 'SENT' }

/** Petitions on their way between units, the newest first: those that came, and those that were sent. */
export function TransfersPage() {
  const t = useText('complaints')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('transfer.title')}
      about={unitName}
      document={TransfersDocument}
      field="transfers"
      variables={({ chosen: { direction, state }, orderBy }) =>
        unitIdToday
          ? { within: unitIdToday, direction: ENDS[direction], state, orderBy: orderBy ?? 'NEWEST' }
          : undefined
      }
      error={unitError}
      filters={{
        direction: {
          label: t('transfer.direction'),
          options: [
            { value: 'received', label: t('transfer.directions.RECEIVED') },
            { value: 'sent', label: t('transfer.directions.SENT') },
          ],
        },
        state: {
          label: t('petition.state'),
          any: t('transfer.anyState'),
          options: STATES.map((value) => ({ value, label: t(`transfer.states.${value}`) })),
        },
      }}
      sorts={{ sent: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={(chosen) => columnsOf(t, chosen.direction !== 'sent')}
      live={LIVE}
      empty={{ title: t('transfer.none'), hint: t('transfer.noneHint') }}
      csv="chuyen-don"
    />
  )
}

function columnsOf(t: Say, received: boolean): Column<Transfer>[] {
  const other = received ? 'from' : 'to'
  return [
    {
      key: 'petition',
      header: t('petition.code'),
      names: true,
      cell: (row) => {
        const { petition } = row
        // What came and was taken over is in the list of petitions, under a code of this unit.
        if (!petition) return t('transfer.takenOver')
        return <ScopedLink to={`/complaints/petitions/${petition.id}`}>{petition.code}</ScopedLink>
      },
      text: ({ petition }) => petition?.code ?? '',
    },
    textColumn('other', t(`transfer.${other}`), (row) => row[other]?.name),
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
      text: ({ reason, bounceReason }) => (bounceReason ? `${reason} (${bounceReason})` : reason),
    },
    dayColumn('sent', t('transfer.sentOn'), ({ sentOn }) => sentOn),
    {
      key: 'state',
      header: t('petition.state'),
      cell: (row) => <TransferStanding transfer={row} />,
      text: (row) => t(`transfer.states.${row.state}`),
    },
    ...(received
      ? [
          {
            key: 'answer',
            header: t('transfer.answer'),
            cell: (row: Transfer) => <TransferActs transfer={row} />,
          },
        ]
      : []),
  ]
}
