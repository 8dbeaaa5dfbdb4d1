import {
  type Column,
  DataTable,
  formatDate,
  StateBadge,
  useQuery,
  useText,
  weekdayOf,
} from '@province/portal-kit'
import { WorkingYearDocument, type WorkingYearQuery } from '../generated/graphql.ts'
import { specialDays, windowOfYear } from './year.ts'

type Day = NonNullable<WorkingYearQuery['workingCalendar']>[number]

/** Every day of the year that is not what its weekday says. */
export function SpecialDays({ year }: { year: number }) {
  const t = useText('organization')
  const { data, error, refetch } = useQuery(WorkingYearDocument, {
    variables: { window: windowOfYear(year) },
  })
  const days = data?.workingCalendar
  const columns: Column<Day>[] = [
    {
      key: 'day',
      header: t('workingCalendar.day'),
      names: true,
      cell: ({ day }) => `${t(`workingCalendar.weekdays.${weekdayOf(day)}`)} ${formatDate(day)}`,
    },
    { key: 'name', header: t('workingCalendar.name'), share: 40, cell: ({ name }) => name },
    {
      key: 'kind',
      header: t('workingCalendar.kind'),
      cell: ({ kind }) => t(`workingCalendar.kinds.${kind}`),
    },
    {
      key: 'working',
      header: t('workingCalendar.offices'),
      cell: ({ working, provisional }) => (
        <>
          {t(working ? 'workingCalendar.open' : 'workingCalendar.closed')}{' '}
          {provisional ? <StateBadge tone="soon" word={t('workingCalendar.provisional')} /> : null}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('workingCalendar.special')}
      columns={columns}
      rows={days ? specialDays(days) : undefined}
      rowKey={({ day }) => day}
      error={error}
      onRetry={() => refetch()}
      empty={{ title: t('workingCalendar.noSpecial') }}
    />
  )
}
