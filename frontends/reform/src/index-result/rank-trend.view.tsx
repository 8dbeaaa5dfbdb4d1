import { type Column, DataTable, ShowAsTable, useText } from '@province/portal-kit'
import './rank-trend.css'
import { pointsOf, type Rank } from './ranks.ts'

const WIDTH = 480
const HEIGHT = 120
const EDGE = 32

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
  return (
    <ShowAsTable description={t('rank.trend', { index })} picture={<Picture years={years} />} table={table} />
  )
}

function Picture({ years }: { years: readonly Rank[] }) {
  const places = pointsOf(years).map(({ x, y }) => ({
    x: EDGE + x * (WIDTH - 2 * EDGE),
    y: EDGE + y * (HEIGHT - 2 * EDGE),
  }))
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="reform-trend" aria-hidden="true">
      <line x1={0} x2={WIDTH} y1={HEIGHT - 20} y2={HEIGHT - 20} className="reform-trend-floor" />
      <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} className="reform-trend-line" />
      {years.map(({ year, rank }, place) => {
        const { x = 0, y = 0 } = places[place] ?? {}
        return (
          <g key={year}>
            <circle cx={x} cy={y} r={4} className="reform-trend-point" />
            <text x={x} y={y - 10}>
              {rank}
            </text>
            <text x={x} y={HEIGHT - 4}>
              {year}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
