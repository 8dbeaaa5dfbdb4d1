import {
  Card,
  CheckField,
  type Column,
  DataTable,
  Figure,
  formatDate,
  matches,
  Row,
  SearchField,
  useLanguage,
  useText,
  useWord,
} from '@province/portal-kit'
import { byGravity } from '../discrepancy/severity.ts'
import { SeverityBadge } from '../discrepancy/severity-badge.view.tsx'
import { WithdrawnFigures } from '../history/figure-history.view.tsx'
import { ReportFrame } from '../report/report-frame.view.tsx'
import type { FigureLine, WholeReport } from '../report/use-report.ts'
import { numberOf } from './figure-text.ts'
import { RecordFigureForm } from './record-figure.form.tsx'
import { usePlaceText } from './use-figure-text.ts'

/** Every figure that a report states, whether its text shows it or not. */
export function FiguresPage() {
  return <ReportFrame part="/figures">{(report) => <Figures report={report} />}</ReportFrame>
}

function Figures({ report }: { report: WholeReport }) {
  const t = useText('reporting')
  const [query, setQuery] = useWord('q')
  const [only, setOnly] = useWord('only')
  const rows = report.figures.filter(
    (figure) =>
      matches(`${figure.label} ${figure.key} ${figure.unit?.name ?? ''}`, query) &&
      (only === '' || worst(report, figure) !== undefined),
  )
  return (
    <>
      <Card>
        <Row gap={16}>
          <SearchField label={t('figure.search')} value={query} onChange={setQuery} />
          <CheckField
            label={t('figure.onlyDoubtful')}
            value={only !== ''}
            onChange={(checked) => setOnly(checked ? 'doubtful' : '')}
          />
        </Row>
      </Card>
      <Card flush>
        <DataTable
          caption={t('figure.all')}
          columns={useColumns(report)}
          rows={rows}
          rowKey={(figure) => figure.key}
          total={report.figures.length}
          csv="so-lieu"
          empty={{ title: t('figure.none'), hint: t('figure.noneHint') }}
        />
      </Card>
      <WithdrawnFigures
        report={report}
        again={(figure, close) => <RecordFigureForm report={report} figure={figure} onDone={close} />}
      />
    </>
  )
}

function worst(report: WholeReport, figure: FigureLine) {
  return byGravity(
    report.discrepancies.filter((one) => one.figures.some((each) => each.key === figure.key)),
  )[0]?.severity
}

function useColumns(report: WholeReport): Column<FigureLine>[] {
  const t = useText('reporting')
  const { language } = useLanguage()
  const place = usePlaceText()
  const [, open] = useWord('figure')
  return [
    {
      key: 'label',
      header: t('figure.label'),
      names: true,
      share: 40,
      cell: (one) => one.label,
      text: (one) => one.label,
    },
    {
      key: 'unit',
      header: t('figure.scope'),
      cell: (one) => one.unit?.name,
      text: (one) => one.unit?.name ?? '',
    },
    {
      key: 'value',
      header: t('figure.value'),
      number: true,
      cell: (one) => (
        <Figure label={one.label} value={numberOf(one, language)} onOpen={() => open(one.key)} />
      ),
      text: (one) => one.value,
    },
    {
      key: 'unitOfCount',
      header: t('figure.unitOfCount'),
      cell: (one) => t(`units.${one.unitOfCount}`),
      text: (one) => t(`units.${one.unitOfCount}`),
    },
    {
      key: 'asOf',
      header: t('figure.asOf'),
      number: true,
      cell: (one) => formatDate(one.asOf),
      text: (one) => one.asOf,
    },
    {
      key: 'place',
      header: t('figure.place'),
      cell: (one) => place(one.section),
      text: (one) => one.section,
    },
    {
      key: 'found',
      header: t('figure.found'),
      cell: (one) => {
        const severity = worst(report, one)
        return severity ? <SeverityBadge severity={severity} /> : null
      },
    },
  ]
}
