import {
  Empty,
  FigureCard,
  formatDate,
  Grid,
  ProblemAlert,
  Skeleton,
  useLanguage,
  useText,
  useWord,
} from '@province/portal-kit'
import { namesUnit, numberOf } from '../figure/figure-text.ts'
import { type FigureInShort, useScopeReport } from '../report/use-report.ts'

/** The figures that matter most to a leader, by key, in this order. */
const chosen = [
  { key: 'reform.par_index.rank', name: 'parIndex' },
  { key: 'reform.center.received', name: 'dossiers' },
  { key: 'reform.one_stop.communes', name: 'oneStop' },
  { key: 'land.projects_public', name: 'land' },
]

/** Four figures of the report, each with what it is out of and its day. */
export function KeyFigures() {
  const t = useText('reporting')
  const { report, figures, error, none, refetch } = useScopeReport()
  if (error && !report) return <ProblemAlert error={error} onRetry={refetch} />
  if (none) return <Empty title={t('overview.noReport')} hint={t('overview.noReportHint')} />
  if (!report) return <Skeleton lines={3} />
  return (
    <Grid min="160">
      {chosen.map(({ key, name }) => {
        const figure = figures.get(key)
        return figure ? <KeyFigure key={key} name={name} figure={figure} /> : null
      })}
    </Grid>
  )
}

function KeyFigure({ name, figure }: { name: string; figure: FigureInShort }) {
  const t = useText('reporting')
  const { language, number } = useLanguage()
  const [, open] = useWord('figure')
  const total = figure.ofTotal ? `/${number(figure.ofTotal)}` : ''
  const unit = namesUnit(figure.unitOfCount) ? t(`units.${figure.unitOfCount}`) : ''
  return (
    <FigureCard
      label={t(`overview.key.${name}`)}
      value={numberOf(figure, language)}
      unit={`${total} ${unit}`.trim()}
      onOpen={() => open(figure.key)}
    >
      {t('overview.asOf', { date: formatDate(figure.asOf) })}
    </FigureCard>
  )
}
