import { type Column, DataTable, formatDate, usePages, useText } from '@province/portal-kit'
import { CalendarDecisionsDocument, type CalendarDecisionsQuery } from '../generated/graphql.ts'
import { windowOfYear } from './year.ts'

type Decision = NonNullable<CalendarDecisionsQuery['calendarDecisions']>['edges'][number]['node']

/** What people decided about days of the year, over what was published. */
export function Decisions({ year }: { year: number }) {
  const t = useText('organization')
  const { rows, total, error, refetch, more } = usePages(CalendarDecisionsDocument, 'calendarDecisions', {
    window: windowOfYear(year),
  })
  const columns: Column<Decision>[] = [
    { key: 'day', header: t('workingCalendar.day'), names: true, cell: ({ day }) => formatDate(day) },
    { key: 'name', header: t('workingCalendar.name'), share: 30, cell: ({ name }) => name },
    {
      key: 'kind',
      header: t('workingCalendar.kind'),
      cell: ({ kind }) => t(`workingCalendar.kinds.${kind}`),
    },
    { key: 'document', header: t('workingCalendar.document'), cell: ({ document }) => document },
    {
      key: 'decidedOn',
      header: t('workingCalendar.decidedOn'),
      cell: ({ decidedOn }) => formatDate(decidedOn),
    },
    {
      key: 'recordedOn',
      header: t('workingCalendar.recordedOn'),
      cell: ({ recordedOn }) => formatDate(recordedOn),
    },
  ]
  return (
    <DataTable
      caption={t('workingCalendar.decisions')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      error={error}
      onRetry={refetch}
      total={total}
      onMore={more}
      empty={{ title: t('workingCalendar.noDecision'), hint: t('workingCalendar.noDecisionHint') }}
    />
  )
}
