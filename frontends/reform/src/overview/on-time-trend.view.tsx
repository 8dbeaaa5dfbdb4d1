import {
  type Column,
  DataTable,
  formatNumber,
  formatPercent,
  ShowAsTable,
  useText,
} from '@province/portal-kit'
import type { ServiceFiguresQuery } from '../generated/graphql.ts'
import { TrendPicture } from '../trend/trend-picture.view.tsx'

type Month = NonNullable<ServiceFiguresQuery['onTimeByMonth']>[number]

const AROUND = 1
const MOST_SAID = 6

const monthOf = (day: string) => `${day.slice(5, 7)}/${day.slice(0, 4)}`
const placeOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** Of many months every other one is labelled, the last one always. */
const saidAt = (at: number, all: number) => all <= MOST_SAID || (all - 1 - at) % 2 === 0

/** The rate in time month by month; of one month alone there is no line. */
export function OnTimeTrend({ months }: { months: readonly Month[] }) {
  const t = useText('reform')
  if (months.length < 2) return null
  const columns: Column<Month>[] = [
    { key: 'month', header: t('service.month'), names: true, cell: ({ month }) => monthOf(month) },
    { key: 'rate', header: t('service.onTime'), number: true, cell: ({ rate }) => formatPercent(rate) },
    { key: 'timely', header: t('service.timely'), number: true, cell: ({ timely }) => formatNumber(timely) },
    {
      key: 'returned',
      header: t('service.returned'),
      number: true,
      cell: ({ returned }) => formatNumber(returned),
    },
  ]
  const told = months.map(({ month, rate }, at) => {
    const said = saidAt(at, months.length)
    return {
      at: placeOf(month),
      value: rate,
      above: said ? formatPercent(rate) : '',
      below: said ? monthOf(month) : '',
    }
  })
  return (
    <ShowAsTable
      description={t('service.trend')}
      picture={<TrendPicture told={told} around={AROUND} />}
      table={
        <DataTable
          caption={t('service.trend')}
          columns={columns}
          rows={months}
          rowKey={({ month }) => month}
        />
      }
    />
  )
}
