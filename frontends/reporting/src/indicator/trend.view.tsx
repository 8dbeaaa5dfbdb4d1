import {
  type Column,
  DataTable,
  formatDate,
  lastDay,
  ShowAsTable,
  textColumn,
  useText,
} from '@province/portal-kit'
import type { IndicatorInShortFragment, IndicatorSaidFragment } from '../generated/graphql.ts'
import { useIndicatorText } from './indicator-text.ts'
import { trendLines, trendPoints } from './trend-points.ts'

interface TrendProps {
  indicator: Pick<IndicatorInShortFragment, 'unitOfCount'>
  trend: readonly Pick<IndicatorSaidFragment, 'window' | 'value' | 'outcome'>[]
}

/** The line of a trend alone, for a card: its words stand beside it. */
export function TrendLine({ trend }: Pick<TrendProps, 'trend'>) {
  const points = trendPoints(trend)
  const last = points.at(-1)
  return (
    <svg className="reporting-trend" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
      {trendLines(points).map((line) => (
        <polyline key={line} points={line} />
      ))}
      {last ? <line className="reporting-trend-now" x1={last.x} x2={last.x} y1={last.y} y2="40" /> : null}
    </svg>
  )
}

/** How an indicator went over the windows before, as a line and as a table. */
export function TrendPicture({ indicator, trend }: TrendProps) {
  const t = useText('reporting')
  const { write } = useIndicatorText()
  const days = ({ window }: TrendProps['trend'][number]) =>
    t('submission.days', { from: formatDate(window.from), to: formatDate(lastDay(window)) })
  const columns: Column<TrendProps['trend'][number]>[] = [
    textColumn('days', t('submission.period'), days, { names: true }),
    textColumn('value', t('figure.value'), (one) => write(one, indicator.unitOfCount)),
  ]
  const [first, last] = [trend[0], trend.at(-1)]
  if (!first || !last) return null
  return (
    <ShowAsTable
      description={t('indicator.trendAbout', {
        count: trend.length,
        from: write(first, indicator.unitOfCount),
        to: write(last, indicator.unitOfCount),
      })}
      picture={<TrendLine trend={trend} />}
      table={
        <DataTable
          caption={t('indicator.trend')}
          columns={columns}
          rows={trend}
          rowKey={({ window }) => window.from}
          csv="trend"
        />
      }
    />
  )
}
