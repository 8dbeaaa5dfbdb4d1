import { type Column, DataTable, formatDate, Meta, ScopedLink, useText } from '@province/portal-kit'
import { firstAndLast } from '../duty/span.ts'
import type { ScheduleFactsFragment } from '../generated/graphql.ts'
import { monthOf } from '../posting/month.ts'
import { isAddress } from './proof.ts'

interface SchedulesProps {
  /** The code of the unit: its months open its calendar. */
  code: string
  schedules: readonly ScheduleFactsFragment[]
}

/** Posted schedules: their days month by month, by which document, where that can be seen, since when. */
export function Schedules({ code, schedules }: SchedulesProps) {
  const t = useText('complaints')
  const columns: Column<ScheduleFactsFragment>[] = [
    { key: 'period', header: t('unit.period'), names: true, cell: (one) => t('span', firstAndLast(one)) },
    {
      key: 'slots',
      header: t('unit.slots'),
      share: 40,
      cell: ({ slots }) => <Months code={code} slots={slots} />,
    },
    { key: 'document', header: t('unit.document'), cell: ({ document }) => document ?? '–' },
    { key: 'proof', header: t('unit.proof'), share: 20, cell: (one) => <Proof {...one} /> },
    { key: 'postedOn', header: t('unit.postedOn'), cell: ({ postedOn }) => formatDate(postedOn) },
  ]
  return (
    <DataTable
      caption={t('unit.schedules')}
      columns={columns}
      rows={schedules}
      rowKey={({ id }) => id}
      empty={{ title: t('unit.noSchedule'), hint: t('unit.noScheduleHint') }}
    />
  )
}

/** Days that stand, each month with a way to its calendar; what was moved is told there. */
function Months({ code, slots }: { code: string; slots: ScheduleFactsFragment['slots'] }) {
  const t = useText('complaints')
  const standing = slots.filter(({ state }) => state !== 'RESCHEDULED')
  return [...Map.groupBy(standing, ({ date }) => monthOf(date))].map(([month, days]) => (
    <div key={month}>
      <ScopedLink to={`/complaints/calendar?unit=${code}&month=${month}`}>
        {t('posting.monthName', { month: month.slice(5), year: month.slice(0, 4) })}
      </ScopedLink>{' '}
      <Meta>{days.map(({ date }) => date.slice(8)).join(', ')}</Meta>
    </div>
  ))
}

function Proof({ channel, proof }: ScheduleFactsFragment) {
  const t = useText('complaints')
  if (!proof) return <Meta>{t('unit.noProof', { channel: t(`channels.${channel}`) })}</Meta>
  if (!isAddress(proof)) return proof
  return (
    <a href={proof} className="pk-link" rel="noreferrer" target="_blank">
      {proof}
    </a>
  )
}
