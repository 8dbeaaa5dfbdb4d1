import {
  Card,
  type Column,
  DataTable,
  formatDate,
  Page,
  ScopedLink,
  useLanguage,
  usePages,
  useText,
} from '@province/portal-kit'
import { SeverityCounts } from '../discrepancy/severity-badge.view.tsx'
import { ReportsDocument, type ReportsQuery } from '../generated/graphql.ts'
import { PeriodText } from './period-text.view.tsx'
import { ReportStateBadge } from './report-state.view.tsx'

type Report = NonNullable<ReportsQuery['reports']>['edges'][number]['node']

/** Every report in sight, the latest period first. */
export function ReportsPage() {
  const t = useText('reporting')
  const { language } = useLanguage()
  const { rows, total, error, refetch, more } = usePages(ReportsDocument, 'reports', {})
  const titleOf = (report: Report) => (language === 'en' && report.titleEn) || report.title
  const columns: Column<Report>[] = [
    {
      key: 'title',
      header: t('report.title'),
      names: true,
      share: 40,
      cell: (report) => <ScopedLink to={`/reports/${report.id}`}>{titleOf(report)}</ScopedLink>,
      text: titleOf,
    },
    {
      key: 'unit',
      header: t('report.unit'),
      cell: (report) => report.unit?.name,
      text: (report) => report.unit?.name ?? '',
    },
    { key: 'period', header: t('report.period'), cell: (report) => <PeriodText period={report.period} /> },
    {
      key: 'asOf',
      header: t('report.asOf'),
      number: true,
      cell: (report) => formatDate(report.asOf),
      text: (report) => report.asOf,
    },
    { key: 'state', header: t('report.state'), cell: (report) => <ReportStateBadge state={report.state} /> },
    {
      key: 'discrepancies',
      header: t('report.open'),
      cell: (report) => <SeverityCounts found={report.discrepancies.filter((one) => one.state === 'OPEN')} />,
    },
  ]
  return (
    <Page title={t('report.all')} about={t('report.allAbout')}>
      <Card flush>
        <DataTable
          caption={t('report.all')}
          columns={columns}
          rows={rows}
          rowKey={(report) => report.id}
          error={error}
          onRetry={refetch}
          total={total}
          onMore={more}
          empty={{ title: t('report.none'), hint: t('report.noneHint') }}
        />
      </Card>
    </Page>
  )
}
