import {
  Button,
  Card,
  type Column,
  DataTable,
  Empty,
  formatDate,
  formatInstant,
  Meta,
  ProblemAlert,
  Row,
  Skeleton,
  Stack,
  textColumn,
  useAct,
  useMay,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import {
  type IndicatorInShortFragment,
  IndicatorSaysDocument,
  type IndicatorSaysQuery,
  KeepIndicatorValueDocument,
} from '../generated/graphql.ts'
import { useIndicatorText } from './indicator-text.ts'
import { OperandRecords } from './operand-records.view.tsx'
import { TrendPicture } from './trend.view.tsx'

type Said = NonNullable<NonNullable<IndicatorSaysQuery['indicator']>['value']>

interface IndicatorValueProps {
  indicator: IndicatorInShortFragment
  restated: boolean
}

const PERIODS = 4

/** Over which days the scope asks, in whose boundaries, and of which unit: today's where it is restated. */
export function useAsked(restated: boolean) {
  const { unitId, unitIdToday, unitError, window, asOf } = useScope()
  const unit = restated ? unitIdToday : unitId
  const boundaryMode = restated ? ('RESTATED' as const) : ('AS_REPORTED' as const)
  return { unit, unitError, asked: { unit: unit ?? '', window, asOf, boundaryMode } }
}

/** What an indicator says of the unit in scope, from what it was counted, and how it went. */
export function IndicatorValueCard({ indicator, restated }: IndicatorValueProps) {
  const t = useText('reporting')
  const { unitName } = useScope()
  const { unit, unitError, asked } = useAsked(restated)
  const variables = { id: indicator.id, periods: PERIODS, ...asked }
  const { data, error, refetch } = useQuery(IndicatorSaysDocument, { variables, skip: !unit })
  const said = data?.indicator?.value
  if (unitError || (error && !said))
    return <ProblemAlert error={unitError ?? error} onRetry={() => refetch()} />
  return (
    <Card title={t('indicator.says', { unit: unitName ?? '' })}>
      {said ? (
        <Stack gap={16}>
          <Value indicator={indicator} said={said} />
          <TrendPicture indicator={indicator} trend={said.trend} />
          <Operands said={said} asked={asked} restated={restated} />
          <History indicator={indicator} said={said} />
          <Keep indicator={indicator} asked={asked} />
        </Stack>
      ) : (
        <Skeleton lines={6} />
      )}
    </Card>
  )
}

function Value({ indicator, said }: { indicator: IndicatorInShortFragment; said: Said }) {
  const t = useText('reporting')
  const { write, bare } = useIndicatorText()
  const counts = { applicable: bare(said.applicable, 'units'), exempt: bare(said.exempt, 'units') }
  return (
    <div>
      <p className="reporting-value">{write(said, indicator.unitOfCount)}</p>
      <Stack gap={4}>
        <Meta>
          {t('indicator.asOf', {
            day: formatDate(said.asOf),
            from: formatDate(said.window.from),
            to: formatDate(said.window.to),
          })}
        </Meta>
        <Meta>{t('indicator.applies', counts)}</Meta>
        {said.base === null ? null : <Meta>{t('indicator.base', { base: bare(said.base, '') })}</Meta>}
        {said.estimate ? <Meta>{t('indicator.estimate')}</Meta> : null}
      </Stack>
    </div>
  )
}

function Operands(props: { said: Said; asked: ReturnType<typeof useAsked>['asked']; restated: boolean }) {
  const t = useText('reporting')
  const { write } = useIndicatorText()
  const columns: Column<Said['operands'][number]>[] = [
    textColumn('key', t('indicator.measure'), ({ key }) => key, { names: true }),
    textColumn('domain', t('indicator.keeper'), ({ domain }) => t(`indicator.keepers.${domain}`)),
    textColumn('value', t('figure.value'), (one) => write(one, one.unitOfCount ?? '')),
    textColumn('asOf', t('figure.asOf'), ({ asOf }) => formatDate(asOf)),
    {
      key: 'records',
      header: t('records.record'),
      cell: (one) =>
        props.restated || one.value === null ? null : (
          <OperandRecords measure={one.key} value={one.value} asked={props.asked} />
        ),
      text: () => '',
    },
  ]
  return (
    <DataTable
      caption={t('indicator.from')}
      columns={columns}
      rows={props.said.operands}
      rowKey={({ key }) => key}
      empty={{ title: t('indicator.fromNothing') }}
      csv="indicator"
    />
  )
}

function History({ indicator, said }: { indicator: IndicatorInShortFragment; said: Said }) {
  const t = useText('reporting')
  const { write } = useIndicatorText()
  const columns: Column<Said['history'][number]>[] = [
    textColumn('at', t('indicator.keptAt'), ({ keptAt }) => formatInstant(keptAt), { names: true }),
    textColumn('value', t('figure.value'), (one) => write(one, indicator.unitOfCount)),
    textColumn('asOf', t('figure.asOf'), ({ asOf }) => formatDate(asOf)),
    textColumn('mode', t('indicator.boundaries'), ({ boundaryMode }) => t(`indicator.modes.${boundaryMode}`)),
  ]
  if (said.history.length === 0) return <Empty title={t('indicator.noHistory')} />
  return (
    <DataTable
      caption={t('indicator.history')}
      columns={columns}
      rows={said.history}
      rowKey={({ id }) => id}
    />
  )
}

function Keep(props: { indicator: IndicatorInShortFragment; asked: ReturnType<typeof useAsked>['asked'] }) {
  const t = useText('reporting')
  const may = useMay('report.record_figure')
  const { act, busy, problem } = useAct(KeepIndicatorValueDocument)
  if (!may) return null
  return (
    <Stack gap={8}>
      <ProblemAlert error={problem} />
      <Row>
        <Button disabled={busy} onClick={() => void act({ indicator: props.indicator.id, ...props.asked })}>
          {t('indicator.keep')}
        </Button>
        <Meta>{t('indicator.keepHint')}</Meta>
      </Row>
    </Stack>
  )
}
