import {
  type Column,
  dayColumn,
  ListPage,
  ScopedLink,
  textColumn,
  useLanguage,
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
  const columns = useColumns()
  return (
    <ListPage
      title={t('report.all')}
      about={t('report.allAbout')}
      document={ReportsDocument}
      field="reports"
      variables={({ orderBy }) => ({ orderBy: orderBy ?? ('LATEST' as const) })}
      sorts={{ title: { up: 'TITLE' }, period: { up: 'EARLIEST', down: 'LATEST' } } as const}
      columns={() => columns}
      empty={{ title: t('report.none'), hint: t('report.noneHint') }}
      csv="bao-cao"
    />
  )
}

function useColumns(): Column<Report>[] {
  const t = useText('reporting')
  const { language } = useLanguage()
  const titleOf = (report: Report) => (language === 'en' && report.titleEn) || report.title
  const openOf = ({ discrepancies }: Report) => discrepancies.filter(({ state }) => state === 'OPEN')
  return [
    {
      key: 'title',
      header: t('report.title'),
      names: true,
      share: 40,
      cell: (report) => <ScopedLink to={`/reports/${report.id}`}>{titleOf(report)}</ScopedLink>,
      text: titleOf,
    },
    textColumn('unit', t('report.unit'), ({ unit }) => unit?.name),
    {
      key: 'period',
      header: t('report.period'),
      cell: ({ period }) => <PeriodText period={period} />,
      text: ({ period }) => `${period.from} – ${period.to}`,
    },
    dayColumn('asOf', t('report.asOf'), ({ asOf }) => asOf),
    {
      key: 'state',
      header: t('report.state'),
      cell: ({ state }) => <ReportStateBadge state={state} />,
      text: ({ state }) => state,
    },
    {
      key: 'discrepancies',
      header: t('report.open'),
      cell: (report) => <SeverityCounts found={openOf(report)} report={report.id} />,
      text: (report) => openOf(report).length,
    },
  ]
}
