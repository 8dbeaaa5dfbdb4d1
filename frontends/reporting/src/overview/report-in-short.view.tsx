import { Empty, ProblemAlert, ScopedLink, Skeleton, Stack, useText, useWord } from '@province/portal-kit'
import { FigurePanel } from '../figure/figure-panel.view.tsx'
import { ReportText } from '../report/report-text.view.tsx'
import { useReport, useScopeReport } from '../report/use-report.ts'

const sectionsShown = 1

/** The report's opening with live figures; this widget also opens the figure that any widget of the overview asks for. */
export function ReportInShort() {
  const t = useText('reporting')
  const { report, figures, error, none, refetch } = useScopeReport()
  if (error && !report) return <ProblemAlert error={error} onRetry={refetch} />
  if (none) return <Empty title={t('overview.noReport')} hint={t('overview.noReportHint')} />
  if (!report) return <Skeleton lines={6} />
  return (
    <Stack gap={8}>
      <ReportText
        sections={report.sections.slice(0, sectionsShown)}
        figures={figures}
        discrepancies={report.discrepancies}
      />
      <ScopedLink to={`/reports/${report.id}`}>{t('overview.read')}</ScopedLink>
      <OpenedFigure report={report.id} />
    </Stack>
  )
}

/** The figure that the address names; only then is the whole report asked for. */
function OpenedFigure({ report: id }: { report: string }) {
  const [key] = useWord('figure')
  const { report, figures } = useReport(key ? id : undefined)
  return report ? <FigurePanel report={report} figures={figures} /> : null
}
