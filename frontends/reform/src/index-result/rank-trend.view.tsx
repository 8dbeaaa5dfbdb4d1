import { type Column, DataTable, ShowAsTable, useText } from '@province/portal-kit'
import { TrendPicture } from '../trend/trend-picture.view.tsx'
import type { Rank } from './ranks.ts'

const AROUND = 3

/** The ranks of one index over the years, the best at the top. */
export function RankTrend({ years }: { years: readonly Rank[] }) {
  const t = useText('reform')
  const index = t(`indices.${years[0]?.index ?? ''}`)
  const columns: Column<Rank>[] = [
    { key: 'year', header: t('rank.year'), names: true, cell: ({ year }) => year },
    {
      key: 'rank',
      header: t('rank.rank'),
      number: true,
      cell: ({ rank, of }) => `${rank} ${t('rank.of', { of })}`,
    },
  ]
  const table = (
    <DataTable caption={index} columns={columns} rows={years} rowKey={({ year }) => String(year)} />
  )
  const told = years.map(({ year, rank }) => ({
    at: year,
    value: rank,
    above: String(rank),
    below: String(year),
  }))
  const picture = <TrendPicture told={told} lessIsBetter around={AROUND} />
  return <ShowAsTable description={t('rank.trend', { index })} picture={picture} table={table} />
}
