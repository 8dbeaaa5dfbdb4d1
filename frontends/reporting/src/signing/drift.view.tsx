import {
  Button,
  Card,
  type Column,
  DataTable,
  Figure,
  ProblemAlert,
  Row,
  Skeleton,
  StateBadge,
  textColumn,
  useLanguage,
  useQuery,
  useText,
  useWord,
} from '@province/portal-kit'
import { numberOf } from '../figure/figure-text.ts'
import { usePlaceText } from '../figure/use-figure-text.ts'
import { ReportDriftDocument, type ReportDriftQuery } from '../generated/graphql.ts'
import { SignedRecords } from './signed-records.view.tsx'

type Answer = NonNullable<ReportDriftQuery['report']>
type Line = Answer['drift'][number] &
  Partial<Pick<Answer['signedFigures'][number], 'hash' | 'recordCount' | 'recordsComplete' | 'withheldCount'>>

const hasMoved = ({ moved }: Line) => moved !== null && moved !== 0

/** Every signed figure beside what is held today: nothing signed is changed by it. */
export function DriftCard({ report }: { report: string }) {
  const t = useText('reporting')
  const { data, error, loading, refetch } = useQuery(ReportDriftDocument, { variables: { id: report } })
  const [word, setWord] = useWord('drift')
  const columns = useColumns(report)
  if (!data?.report)
    return loading ? <Skeleton lines={6} /> : <ProblemAlert error={error} onRetry={() => refetch()} />
  const signed = new Map(data.report.signedFigures.map((figure) => [figure.key, figure]))
  const lines = data.report.drift.map((line): Line => ({ ...signed.get(line.key), ...line }))
  const moved = lines.filter(hasMoved)
  const shown = word === 'all' ? lines : moved
  return (
    <Card title={t('drift.title')} flush>
      <Row>
        <Button kind={word === 'all' ? 'normal' : 'main'} onClick={() => setWord('')}>
          {t('drift.moved', { count: moved.length })}
        </Button>
        <Button kind={word === 'all' ? 'main' : 'normal'} onClick={() => setWord('all')}>
          {t('comparison.all', { count: lines.length })}
        </Button>
      </Row>
      <DataTable
        caption={t('drift.title')}
        columns={columns}
        rows={shown}
        rowKey={({ key }) => key}
        total={shown.length}
        csv="troi-so-lieu"
        empty={{ title: t('drift.none') }}
      />
    </Card>
  )
}

function useColumns(report: string): Column<Line>[] {
  const t = useText('reporting')
  const { language, change } = useLanguage()
  const place = usePlaceText()
  const [, open] = useWord('figure')
  const written = (line: Line, value: number | null) =>
    value === null ? '–' : numberOf({ ...line, value }, language)
  return [
    { ...textColumn('label', t('figure.label'), ({ label }: Line) => label), names: true, share: 30 },
    textColumn('place', t('figure.place'), ({ section }: Line) => place(section)),
    {
      key: 'signed',
      header: t('drift.signed'),
      number: true,
      cell: (line) => (
        <Figure label={line.label} value={written(line, line.signed)} onOpen={() => open(line.key)} />
      ),
      text: ({ signed }) => signed,
    },
    {
      key: 'then',
      header: t('drift.then'),
      number: true,
      cell: (line) => written(line, line.heldThen),
      text: ({ heldThen }) => heldThen ?? '',
    },
    {
      key: 'now',
      header: t('drift.now'),
      number: true,
      cell: (line) =>
        line.answered ? (
          written(line, line.heldNow)
        ) : (
          <StateBadge tone="soon" word={t('comparison.verdicts.AWAY')} />
        ),
      text: ({ heldNow }) => heldNow ?? '',
    },
    {
      key: 'moved',
      header: t('drift.by'),
      number: true,
      cell: (line) => (line.moved === null ? '–' : change(line.moved)),
      text: ({ moved }) => moved ?? '',
    },
    {
      key: 'records',
      header: t('drift.records'),
      number: true,
      cell: (line) => <SignedRecords report={report} figure={line} />,
      text: ({ recordCount }) => recordCount ?? 0,
    },
    {
      key: 'hash',
      header: t('drift.hash'),
      cell: ({ hash }) => <code title={hash}>{hash?.slice(0, 12)}</code>,
      text: ({ hash }) => hash ?? '',
    },
  ]
}
