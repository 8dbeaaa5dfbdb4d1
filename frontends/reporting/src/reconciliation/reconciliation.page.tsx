import {
  Button,
  Card,
  type Column,
  DataTable,
  Empty,
  Figure,
  formatDate,
  formatInstant,
  Meta,
  ProblemAlert,
  Refusal,
  Row,
  Skeleton,
  Stack,
  StateBadge,
  useAct,
  useLanguage,
  useMay,
  useQuery,
  useText,
  useWord,
} from '@province/portal-kit'
import { numberOf } from '../figure/figure-text.ts'
import { usePlaceText } from '../figure/use-figure-text.ts'
import {
  CompareReportDocument,
  ReportComparedDocument,
  type ReportComparedQuery,
} from '../generated/graphql.ts'
import { ReportFrame } from '../report/report-frame.view.tsx'
import type { FigureLine, WholeReport } from '../report/use-report.ts'
import { differingKeys, type Verdict, verdictOf, verdicts } from './comparison.ts'

type Compared = NonNullable<NonNullable<ReportComparedQuery['report']>['reconciliation']>
interface ComparedLine {
  figure: FigureLine
  held: Compared['lines'][number]
  verdict: Verdict
}

/** What a report states beside what the records held when they were last asked. */
export function ReconciliationPage() {
  return (
    <ReportFrame part="/reconciliation">
      {(report, figures) => <Comparison report={report} figures={figures} />}
    </ReportFrame>
  )
}

function Comparison({ report, figures }: { report: WholeReport; figures: ReadonlyMap<string, FigureLine> }) {
  const t = useText('reporting')
  const { data, error, loading, refetch } = useQuery(ReportComparedDocument, { variables: { id: report.id } })
  const compared = data?.report?.reconciliation
  if (!data && loading) return <Skeleton lines={6} />
  if (!data) return <ProblemAlert error={error} onRetry={() => refetch()} />
  const differing = differingKeys(report.discrepancies)
  const lines = (compared?.lines ?? []).flatMap((held): ComparedLine[] => {
    const figure = figures.get(held.key)
    return figure ? [{ figure, held, verdict: verdictOf(held, differing) }] : []
  })
  return (
    <Stack>
      <Card>
        <Row gap={16}>
          <Meta>
            {compared
              ? t('comparison.taken', { at: formatInstant(compared.takenAt) })
              : t('comparison.never')}
          </Meta>
          <Compare report={report} />
        </Row>
      </Card>
      {compared ? (
        <Lines lines={lines} />
      ) : (
        <Empty title={t('comparison.none')} hint={t('comparison.noneHint')} />
      )}
    </Stack>
  )
}

function Compare({ report }: { report: WholeReport }) {
  const t = useText('reporting')
  const may = useMay('report.reconcile')
  const { act, busy, problem } = useAct(CompareReportDocument)
  if (!may || !['DRAFTING', 'RECONCILING'].includes(report.state)) return null
  return (
    <>
      <Button kind="main" icon="refresh" busy={busy} onClick={() => void act({ report: report.id })}>
        {t('comparison.compare')}
      </Button>
      <Refusal problem={problem} />
    </>
  )
}

const tones = { EQUAL: 'done', OTHER: 'late', AWAY: 'soon', NOTHING: 'plain', NOT_KEPT: 'plain' } as const

/** Each number opens its lines: exactly that many. */
function Lines({ lines }: { lines: readonly ComparedLine[] }) {
  const t = useText('reporting')
  const [word, setWord] = useWord('verdict')
  const columns = useColumns()
  const shown = lines.filter(({ verdict }) => word === '' || verdict === word)
  const of = (wanted: Verdict) => lines.filter(({ verdict }) => verdict === wanted).length
  return (
    <>
      <Row>
        <Button kind={word === '' ? 'main' : 'normal'} onClick={() => setWord('')}>
          {t('comparison.all', { count: lines.length })}
        </Button>
        {verdicts
          .filter((verdict) => of(verdict) > 0)
          .map((verdict) => (
            <Button
              key={verdict}
              kind={word === verdict ? 'main' : 'normal'}
              onClick={() => setWord(verdict)}
            >
              {`${of(verdict)} ${t(`comparison.verdicts.${verdict}`)}`}
            </Button>
          ))}
      </Row>
      <Card flush>
        <DataTable
          caption={t('comparison.title')}
          columns={columns}
          rows={shown}
          rowKey={({ held }) => held.key}
          total={shown.length}
          csv="doi-chieu"
        />
      </Card>
    </>
  )
}

function useColumns(): Column<ComparedLine>[] {
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
      cell: ({ figure }) => figure.label,
      text: ({ figure }) => figure.label,
    },
    {
      key: 'place',
      header: t('figure.place'),
      cell: ({ figure }) => place(figure.section),
      text: ({ figure }) => figure.section,
    },
    {
      key: 'stated',
      header: t('held.stated'),
      number: true,
      cell: ({ figure }) => (
        <Figure label={figure.label} value={numberOf(figure, language)} onOpen={() => open(figure.key)} />
      ),
      text: ({ figure }) => figure.value,
    },
    {
      key: 'held',
      header: t('held.held'),
      number: true,
      cell: ({ figure, held }) =>
        held.value === null ? '–' : numberOf({ ...figure, value: held.value }, language),
      text: ({ held }) => held.value ?? '',
    },
    {
      key: 'asOf',
      header: t('figure.asOf'),
      number: true,
      cell: ({ held }) => (held.heldAsOf ? formatDate(held.heldAsOf) : '–'),
      text: ({ held }) => held.heldAsOf ?? '',
    },
    {
      key: 'verdict',
      header: t('comparison.verdict'),
      cell: ({ verdict }) => <StateBadge tone={tones[verdict]} word={t(`comparison.verdicts.${verdict}`)} />,
      text: ({ verdict }) => t(`comparison.verdicts.${verdict}`),
    },
  ]
}
