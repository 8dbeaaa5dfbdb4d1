import {
  Button,
  Card,
  type Column,
  DataTable,
  Empty,
  FormTable,
  formatDate,
  formatNumber,
  formatPercent,
  lastDay,
  Meta,
  NOT_KNOWN,
  Page,
  ProblemAlert,
  type Say,
  ScopedLink,
  SelectField,
  textColumn,
  useMay,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import {
  type DossierCell,
  DossierWorkDocument,
  type DossierWorkQuery,
  StepWorkDocument,
  type StepWorkQuery,
} from '../generated/graphql.ts'
import { DEMONSTRATION } from '../invented/invented.ts'

type Work = NonNullable<DossierWorkQuery['dossierWork']>[number]
type StepLine = NonNullable<StepWorkQuery['stepWork']>[number]
type By = 'PROCEDURE' | 'UNIT' | 'ACTOR' | 'STEP'

const BY: readonly By[] = ['PROCEDURE', 'UNIT', 'ACTOR', 'STEP']
/** The cells of a row, under the headings that they stand below. */
const CELLS: readonly (readonly [cell: DossierCell, ...headings: string[]])[] = [
  ['RECEIVED', 'received'],
  ['SETTLED', 'settled', 'all'],
  ['SETTLED_EARLY', 'settled', 'early'],
  ['SETTLED_ON_TIME', 'settled', 'onTheDay'],
  ['SETTLED_LATE', 'settled', 'late'],
  ['OPEN', 'open', 'all'],
  ['OPEN_LATE', 'open', 'late'],
]

/** What was done of dossiers in the period, by procedure, unit, actor and step; each figure opens its dossiers. */
export function DossierWorkPage() {
  const t = useText('reform')
  const { unitIdToday, unitName, window: days } = useScope()
  const [by, setBy] = useState<By>('PROCEDURE')
  const named = useMay('actor.name')
  const asked = { within: unitIdToday ?? '', window: days }
  const work = useQuery(DossierWorkDocument, {
    variables: { ...asked, by: by === 'STEP' ? 'PROCEDURE' : by, named },
    skip: !unitIdToday || by === 'STEP',
  })
  const steps = useQuery(StepWorkDocument, { variables: asked, skip: !unitIdToday || by !== 'STEP' })
  const empty = { title: t('dossier.none') }
  const lines = work.data?.dossierWork ?? (work.data && !work.error ? [] : undefined)
  const period = { from: formatDate(days.from), to: formatDate(lastDay(days)) }
  return (
    <Page
      title={t('work.title')}
      about={unitName}
      actions={<Button onClick={() => window.print()}>{t('form.print')}</Button>}
    >
      <ProblemAlert error={work.error} />
      <Card title={t(`work.bys.${by}`)} about={t('form.days', period)}>
        <SelectField
          label={t('work.by')}
          value={by}
          options={BY.map((value) => ({ value, label: t(`work.bys.${value}`) }))}
          onChange={(value) => setBy(value as By)}
        />
        {by === 'ACTOR' ? <Meta>{t('work.actorsAbout')}</Meta> : null}
        {by === 'STEP' ? (
          <DataTable<StepLine>
            caption={t('work.bys.STEP')}
            rows={steps.data?.stepWork ?? undefined}
            error={steps.error}
            rowKey={({ step }) => step}
            columns={useStepColumns()}
            empty={empty}
            csv="buoc-giai-quyet"
          />
        ) : null}
        {by === 'STEP' || lines === undefined ? null : lines.length === 0 ? (
          <Empty {...empty} />
        ) : (
          <WorkTable by={by} rows={lines} above={[unitName ?? '', t('form.period', period)]} />
        )}
      </Card>
    </Page>
  )
}

const countOf = ({ figures }: Work, cell: DossierCell) =>
  figures.find((figure) => figure.cell === cell)?.value ?? 0

function nameOf({ procedure, unit, actor }: Work, t: Say): string {
  if (procedure) return `${procedure.code} · ${procedure.name}`
  if (actor?.id === DEMONSTRATION) return t('invented')
  return unit?.name ?? actor?.displayName ?? actor?.id ?? NOT_KNOWN
}

interface WorkTableProps {
  by: By
  rows: readonly Work[]
  above: readonly string[]
}

function WorkTable({ by, rows, above }: WorkTableProps) {
  const t = useText('reform')
  const paths = [...CELLS.map(([, ...headings]) => headings), ['onTime']]
  return (
    <FormTable
      caption={t(`work.bys.${by}`)}
      named={t(`work.of.${by}`)}
      columns={paths.map((headings, at) => ({
        no: at + 1,
        path: headings.map((word) => t(`work.heads.${word}`)),
      }))}
      rows={rows.map((row) => ({
        key: row.procedure?.id ?? row.unit?.id ?? row.actor?.id ?? '',
        name: nameOf(row, t),
        cells: [
          ...CELLS.map(([cell]) => ({ shown: <Opening row={row} cell={cell} />, text: countOf(row, cell) })),
          {
            shown: row.onTime === null ? NOT_KNOWN : formatPercent(row.onTime),
            text: row.onTime ?? '',
          },
        ],
      }))}
      csv="ket-qua-giai-quyet"
      above={above}
    />
  )
}

function Opening({ row, cell }: { row: Work; cell: DossierCell }) {
  const value = countOf(row, cell)
  if (value === 0) return formatNumber(value)
  const asked = new URLSearchParams({ cell })
  if (row.procedure) asked.set('procedure', row.procedure.id)
  if (row.unit) asked.set('of', row.unit.id)
  if (row.actor) asked.set('by', row.actor.id)
  return <ScopedLink to={`/reform/forms/dossiers?${asked}`}>{formatNumber(value)}</ScopedLink>
}

function useStepColumns(): Column<StepLine>[] {
  const t = useText('reform')
  const figure = (key: 'taken' | 'averageDays' | 'longestDays'): Column<StepLine> => ({
    ...textColumn<StepLine>(key, t(`work.${key}`), (row) => formatNumber(row[key])),
    number: true,
  })
  return [
    textColumn('step', t('work.of.STEP'), ({ step }) => t(`dossier.steps.${step}`), { names: true }),
    figure('taken'),
    {
      key: 'dossiers',
      header: t('work.dossiers'),
      number: true,
      cell: ({ step, dossiers }) => (
        <ScopedLink to={`/reform/forms/dossiers?step=${step}`}>{formatNumber(dossiers)}</ScopedLink>
      ),
      text: ({ dossiers }) => dossiers,
    },
    figure('averageDays'),
    figure('longestDays'),
  ]
}
