import { type Column, DataTable, formatDate, Meta, useText } from '@province/portal-kit'
import { firstAndLast } from '../duty/span.ts'
import type { ScheduleFactsFragment } from '../generated/graphql.ts'

/** Posted schedules with their days; a day that was rescheduled says so. */
export function Schedules({ schedules }: { schedules: readonly ScheduleFactsFragment[] }) {
  const t = useText('complaints')
  const columns: Column<ScheduleFactsFragment>[] = [
    { key: 'period', header: t('unit.period'), names: true, cell: (one) => t('span', firstAndLast(one)) },
    { key: 'slots', header: t('unit.slots'), share: 40, cell: ({ slots }) => <Days slots={slots} /> },
    { key: 'channel', header: t('unit.channel'), cell: ({ channel }) => t(`channels.${channel}`) },
    { key: 'document', header: t('unit.document'), cell: ({ document }) => document ?? '–' },
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

function Days({ slots }: { slots: ScheduleFactsFragment['slots'] }) {
  const t = useText('complaints')
  return slots.map(({ id, date, state }, place) => (
    <span key={id}>
      {place > 0 ? ', ' : ''}
      {formatDate(date).slice(0, 5)}
      {state === 'RESCHEDULED' ? <Meta> ({t('unit.rescheduled')})</Meta> : null}
    </span>
  ))
}
