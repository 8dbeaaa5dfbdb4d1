import {
  Alert,
  Button,
  Card,
  Empty,
  formatDate,
  lastDay,
  Page,
  ProblemAlert,
  SelectField,
  Skeleton,
  useQuery,
  useScope,
  useSearchParams,
  useText,
} from '@province/portal-kit'
import { ProcedureFormDocument, type ProcedureFormName } from '../generated/graphql.ts'
import { ProcedureFormTable } from './procedure-form-table.view.tsx'

const FORMS: readonly ProcedureFormName[] = ['II_06A', 'II_07B']

/** The statutory forms of the period, filled in from records, to be looked through and printed. */
export function ProcedureFormsPage() {
  const t = useText('reform')
  const { unitIdToday, unitName, window: days } = useScope()
  const [search, setSearch] = useSearchParams()
  const form = FORMS.find((each) => each === search.get('form')) ?? 'II_06A'
  const { data, error } = useQuery(ProcedureFormDocument, {
    variables: { form, within: unitIdToday ?? '', window: days },
    skip: !unitIdToday,
  })
  const filled = data?.procedureForm
  const period = { from: formatDate(days.from), to: formatDate(lastDay(days)) }
  const choose = (value: string) =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      next.set('form', value)
      return next
    })
  return (
    <Page
      title={t('form.title')}
      about={unitName}
      actions={<Button onClick={() => window.print()}>{t('form.print')}</Button>}
    >
      <div className="pk-no-print">
        <SelectField
          label={t('form.which')}
          value={form}
          options={FORMS.map((value) => ({ value, label: t(`form.names.${value}`) }))}
          onChange={choose}
        />
      </div>
      <ProblemAlert error={error} />
      {filled ? (
        <Card title={`${filled.code} · ${filled.title}`} about={t('form.days', period)}>
          <Alert
            tone={filled.rows.some(({ broken }) => broken.length > 0) ? 'late' : 'done'}
            title={brokenWords(filled.rows) || t('form.holds')}
          >
            {t(`form.notes.${form}`)}
          </Alert>
          <ProcedureFormTable
            filled={filled}
            above={[unitName ?? '', t('form.period', period), t(`form.notes.${form}`)]}
          />
        </Card>
      ) : data ? (
        <Empty title={t('dossier.none')} />
      ) : error ? null : (
        <Skeleton lines={8} />
      )}
    </Page>
  )
}

const brokenWords = (rows: readonly { broken: readonly string[] }[]) =>
  [...new Set(rows.flatMap(({ broken }) => broken))].join('; ')
