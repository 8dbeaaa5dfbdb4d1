import {
  Alert,
  Page,
  ProblemAlert,
  type ReactNode,
  Row,
  ScopedLink,
  Skeleton,
  useLanguage,
  useParams,
  useText,
} from '@province/portal-kit'
import { SeverityCounts } from '../discrepancy/severity-badge.view.tsx'
import { FigurePanel } from '../figure/figure-panel.view.tsx'
import { PeriodText } from './period-text.view.tsx'
import { ReportStateBadge } from './report-state.view.tsx'
import { type FigureLine, useReport, type WholeReport } from './use-report.ts'
import './report.css'

const parts = ['', '/writing', '/discrepancies', '/reconciliation', '/figures', '/draft', '/signing'] as const

/** What stands around every view of one report: its head, the ways into it, and the panel of the figure opened. */
export function ReportFrame(props: {
  part: (typeof parts)[number]
  children: (report: WholeReport, figures: ReadonlyMap<string, FigureLine>) => ReactNode
}) {
  const t = useText('reporting')
  const { language } = useLanguage()
  const { report, figures, error, loading, refetch } = useReport(useParams().id)
  if (!report) {
    return (
      <Page title={t('report.one')}>
        <ProblemAlert error={error} onRetry={refetch} />
        {loading ? <Skeleton lines={10} /> : null}
        {!loading && !error ? <Alert tone="info" title={t('report.missing')} /> : null}
      </Page>
    )
  }
  return (
    <Page
      title={(language === 'en' && report.titleEn) || report.title}
      about={
        <>
          {report.unit?.name} · <PeriodText period={report.period} />
        </>
      }
      actions={<ReportStateBadge state={report.state} />}
    >
      <ProblemAlert error={error} onRetry={refetch} />
      <nav className="reporting-parts" aria-label={t('report.parts')}>
        {parts.map((part) => (
          <ScopedLink key={part} to={`/reports/${report.id}${part}`} current={part === props.part}>
            {t(`report.part${part.replace('/', '.') || '.text'}`)}
          </ScopedLink>
        ))}
        <Row>
          <SeverityCounts
            report={report.id}
            found={report.discrepancies.filter((one) => one.state === 'OPEN')}
          />
        </Row>
      </nav>
      {props.children(report, figures)}
      <FigurePanel report={report} figures={figures} />
    </Page>
  )
}
