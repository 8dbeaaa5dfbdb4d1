import {
  Button,
  Card,
  type Column,
  DataTable,
  formatDate,
  formatNumber,
  formatPercent,
  lastDay,
  NOT_KNOWN,
  Page,
  ScopedLink,
  SelectField,
  textColumn,
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

type Work = NonNullable<DossierWorkQuery['dossierWork']>[number]
type StepLine = NonNullable<StepWorkQuery['stepWork']>[number]
type By = 'PROCEDURE' | 'UNIT' | 'STEP'

const BY: readonly By[] = ['PROCEDURE', 'UNIT', 'STEP']
const CELLS: readonly DossierCell[] = [
  'RECEIVED',
  'SETTLED',
  'SETTLED_EARLY',
  'SETTLED_ON_TIME',
  'SETTLED_LATE',
  'OPEN',
  'OPEN_LATE',
]

/** What was done of dossiers in the period, by procedure, by unit, by step; each figure opens its dossiers. */
export function DossierWorkPage() {
  const t = useText('reform')
  const { unitIdToday, unitName, window: days } = useScope()
  const [by, setBy] = useState<By>('PROCEDURE')
  const asked = { within: unitIdToday ?? '', window: days }
  const work = useQuery(DossierWorkDocument, {
    variables: { ...asked, by: by === 'STEP' ? 'PROCEDURE' : by },
    skip: !unitIdToday || by === 'STEP',
  })
  const steps = useQuery(StepWorkDocument, { variables: asked, skip: !unitIdToday || by !== 'STEP' })
  const empty = { title: t('dossier.none') }
  return (
    <Page
      title={t('work.title')}
      about={unitName}
      actions={<Button onClick={() => window.print()}>{t('form.print')}</Button>}
    >
      <Card about={t('form.days', { from: formatDate(days.from), to: formatDate(lastDay(days)) })}>
        <SelectField
          label={t('work.by')}
          value={by}
          options={BY.map((value) => ({ value, label: t(`work.bys.${value}`) }))}
          onChange={(value) => setBy(value as By)}
        />
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
        ) : (
          <DataTable<Work>
            caption={t(`work.bys.${by}`)}
            rows={work.data?.dossierWork ?? undefined}
            error={work.error}
            rowKey={({ procedure, unit }) => procedure?.id ?? unit?.id ?? ''}
            columns={useWorkColumns(by)}
            empty={empty}
            csv="ket-qua-giai-quyet"
          />
        )}
      </Card>
    </Page>
  )
}

const countOf = ({ figures }: Work, cell: DossierCell) =>
  figures.find((figure) => figure.cell === cell)?.value ?? 0

function useWorkColumns(by: By): Column<Work>[] {
  const t = useText('reform')
  return [
    textColumn(
      'of',
      t(`work.of.${by}`),
      ({ procedure, unit }) => (procedure ? `${procedure.code} · ${procedure.name}` : unit?.name),
      { names: true },
    ),
    ...CELLS.map(
      (cell): Column<Work> => ({
        key: cell,
        header: t(`form.dossierCells.${cell}`),
        number: true,
        cell: (row) => <Opening row={row} cell={cell} />,
        text: (row) => countOf(row, cell),
      }),
    ),
    {
      key: 'onTime',
      header: t('work.onTime'),
      number: true,
      cell: ({ onTime }) => (onTime === null ? NOT_KNOWN : formatPercent(onTime)),
      text: ({ onTime }) => onTime ?? '',
    },
  ]
}

function Opening({ row, cell }: { row: Work; cell: DossierCell }) {
  const value = countOf(row, cell)
  if (value === 0) return formatNumber(value)
  const asked = new URLSearchParams({ cell })
  if (row.procedure) asked.set('procedure', row.procedure.id)
  if (row.unit) asked.set('of', row.unit.id)
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
