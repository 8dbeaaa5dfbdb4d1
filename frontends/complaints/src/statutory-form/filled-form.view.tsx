import {
  Alert,
  Card,
  Empty,
  Facts,
  Figure,
  FormTable,
  type FormTableRow,
  formatDate,
  lastDay,
  NOT_KNOWN,
  ProblemAlert,
  type Say,
  ScopedLink,
  Skeleton,
  Stack,
  Unseen,
  useLanguage,
  useQuery,
  useScope,
  useState,
  useText,
} from '@province/portal-kit'
import { type FormRowFragment, StatutoryFormDocument, type StatutoryFormQuery } from '../generated/graphql.ts'
import { FormChecks } from './form-checks.view.tsx'
import { FormRecords, type OpenedCell } from './form-records.view.tsx'

type Filled = NonNullable<StatutoryFormQuery['statutoryForm']>

/** A statutory form over the scope's unit and period. */
export function FilledForm({ symbol, restated }: { symbol: string; restated: boolean }) {
  const t = useText('complaints')
  const { unitId, unitIdToday, unitError, asOf, window } = useScope()
  const [opened, open] = useState<OpenedCell>()
  const unit = restated ? unitIdToday : unitId
  const question = {
    window,
    asOf,
    boundaryMode: restated ? ('RESTATED' as const) : ('AS_REPORTED' as const),
  }
  const { data, error, refetch, loading } = useQuery(StatutoryFormDocument, {
    variables: { symbol, unit: unit ?? '', ...question },
    skip: !unit,
  })
  if (unitError || (error && !data?.statutoryForm))
    return <ProblemAlert error={unitError ?? error} onRetry={() => refetch()} />
  if (!data || (loading && !data.statutoryForm)) return <Skeleton lines={12} />
  const filled = data.statutoryForm
  if (!filled) return <Empty title={t('statutoryForm.nothing')} hint={t('statutoryForm.nothingHint')} />
  return (
    <Stack gap={16}>
      <NotInForce filled={filled} />
      <Card flush title={`${filled.form.symbol} ${filled.form.title}`} about={t('statutoryForm.about')}>
        <Sheet filled={filled} restated={restated} onOpen={open} />
      </Card>
      <FormNotes filled={filled} />
      <FormChecks checks={filled.checks} />
      <FormRecords cell={opened} question={question} onClose={() => open(undefined)} />
    </Stack>
  )
}

function NotInForce({ filled: { inForce, form } }: { filled: Filled }) {
  const t = useText('complaints')
  if (inForce) return null
  return (
    <Alert tone="soon" title={t('statutoryForm.notInForce')}>
      {t('statutoryForm.notInForceNext', { date: formatDate(form.validTo) })}
    </Alert>
  )
}

interface SheetProps {
  filled: Filled
  restated: boolean
  onOpen: (cell: OpenedCell) => void
}

function Sheet({ filled, restated, onOpen }: SheetProps) {
  const t = useText('complaints')
  const { window } = useScope()
  const { number } = useLanguage()
  const { form, rows, total } = filled
  const lineOf = (row: FormRowFragment, whole: boolean): FormTableRow => {
    const name = nameOf(row, whole, t)
    return {
      key: `${row.unit?.id} ${row.own} ${whole}`,
      name,
      whole,
      cells: form.columns.map(({ no, measure }) => {
        const cell = row.cells.find(({ column }) => column === no)
        if (!cell || cell.value == null) return emptyCell(cell?.state, t)
        const text = number(cell.value)
        const label = t('statutoryForm.open', { form: form.symbol, column: no, unit: name })
        // What is the unit's own alone is a part of no question that opens records.
        const opens = measure && cell.value !== 0 && !row.own
        const onPress = () => onOpen({ key: measure ?? '', unit: row.unit?.id ?? '', title: label })
        return {
          shown: opens ? <Figure label={label} value={text} onOpen={onPress} /> : text,
          text: cell.value,
        }
      }),
    }
  }
  return (
    <FormTable
      caption={`${form.symbol} ${form.title}`}
      named={t('statutoryForm.unit')}
      columns={form.columns}
      rows={[...rows.map((row) => lineOf(row, false)), lineOf(total, true)]}
      csv={form.symbol.replace('/', '-')}
      above={[
        total.unit?.name ?? '',
        `${t('statutoryForm.days')}: ${formatDate(window.from)} – ${formatDate(lastDay(window))}`,
        `${t('statutoryForm.boundaries')}: ${t(`statutoryForm.${restated ? 'restated' : 'reported'}`)}`,
        `${t('statutoryForm.document')}: ${form.document}`,
        `${t('statutoryForm.layout')}: ${form.evidence}`,
      ]}
      below={[
        `${NOT_KNOWN} ${t('statutoryForm.notRecordedCell')}; ${WITHHELD} ${t('statutoryForm.withheldCell')}`,
        ...form.columns.flatMap(({ no, note }) => (note ? [`${no}: ${note}`] : [])),
      ]}
    />
  )
}

const nameOf = ({ unit, own }: FormRowFragment, whole: boolean, t: Say) => {
  const name = unit?.name ?? ''
  if (whole) return t('statutoryForm.whole')
  return own ? t('statutoryForm.own', { name }) : name
}

const WITHHELD = '•'
const UNSAID = '?'

const EMPTY: Readonly<Record<string, readonly [sign: string, word: string]>> = {
  WITHHELD: [WITHHELD, 'withheldCell'],
  UNSAID: [UNSAID, 'unsaidCell'],
}
const EMPTY_ELSE = [NOT_KNOWN, 'notRecordedCell'] as const

/** What stands where nothing was counted: read out, and told apart without colours. */
const emptyCell = (state: string | undefined, t: Say) => {
  const [sign, word] = EMPTY[state ?? ''] ?? EMPTY_ELSE
  return {
    shown: (
      <>
        <span aria-hidden="true">{sign}</span>
        <Unseen>{t(`statutoryForm.${word}`)}</Unseen>
      </>
    ),
    text: '',
    told: sign,
  }
}

function FormNotes({ filled: { form, total } }: { filled: Filled }) {
  const t = useText('complaints')
  const { window } = useScope()
  const empty = total.cells.filter(({ state }) => state === 'NOT_RECORDED').map(({ column }) => column)
  const unsaid = total.cells.filter(({ state }) => state === 'UNSAID').map(({ column }) => column)
  const noted = form.columns.filter(({ note }) => note)
  return (
    <Card title={t('statutoryForm.notes')}>
      <Stack gap={8}>
        <Facts
          items={[
            { name: t('statutoryForm.document'), value: form.document },
            { name: t('statutoryForm.layout'), value: form.evidence },
            {
              name: t('statutoryForm.days'),
              value: `${formatDate(window.from)} – ${formatDate(lastDay(window))}`,
            },
          ]}
        />
        {empty.length > 0 ? <p>{t('statutoryForm.notRecorded', { columns: empty.join(', ') })}</p> : null}
        {unsaid.length > 0 ? (
          <p>
            {t('statutoryForm.unsaid', { columns: unsaid.join(', ') })}{' '}
            <ScopedLink to="/complaints/petitions?show=all&field=none">
              {t('statutoryForm.unsaidLink')}
            </ScopedLink>
          </p>
        ) : null}
        {total.cells.some(({ state }) => state === 'WITHHELD') ? <p>{t('statutoryForm.withheld')}</p> : null}
        {noted.map(({ no, note }) => (
          <p key={no}>
            {no}: {note}
          </p>
        ))}
      </Stack>
    </Card>
  )
}
