import {
  Card,
  Page,
  ProblemAlert,
  Row,
  ScopedLink,
  SelectField,
  Skeleton,
  useQuery,
  useScope,
  useSearchParams,
  useText,
} from '@province/portal-kit'
import { type MonthlyFormName, MonthlySheetDocument } from '../generated/graphql.ts'
import { MonthSheet } from './month-sheet.view.tsx'
import { FORMS, monthsBefore } from './months.ts'

/** The month that is entered, and by which form, in the address. */
function useAsked() {
  const [search, setSearch] = useSearchParams()
  const { today } = useScope()
  const months = monthsBefore(today)
  const form = FORMS.find((each) => each === search.get('form')) ?? FORMS[0]
  const month = months.find((each) => each === search.get('month')) ?? months[0] ?? today
  const ask = (name: 'form' | 'month') => (word: string) =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      next.set(name, word)
      return next
    })
  return { form, month, months, ask }
}

/** The figures of a month on one page: last month beside each, checks while they are typed. */
export function MonthEntryPage() {
  const t = useText('reform')
  const { unitIdToday, unitName } = useScope()
  const { form, month, months, ask } = useAsked()
  const variables = { unit: unitIdToday ?? '', form: form as MonthlyFormName, month }
  const { data, error, refetch } = useQuery(MonthlySheetDocument, { variables, skip: !unitIdToday })
  const sheet = data?.monthlySheet
  return (
    <Page
      title={t('month.enterTitle')}
      about={unitName}
      actions={<ScopedLink to="/reform/months">{t('month.all')}</ScopedLink>}
    >
      <Card>
        <Row>
          <SelectField
            label={t('month.form')}
            value={form}
            options={FORMS.map((value) => ({ value, label: t(`month.forms.${value}`) }))}
            onChange={ask('form')}
          />
          <SelectField
            label={t('month.month')}
            value={month}
            options={months.map((value) => ({ value, label: `${value.slice(5, 7)}/${value.slice(0, 4)}` }))}
            onChange={ask('month')}
          />
        </Row>
      </Card>
      {error && !sheet ? <ProblemAlert error={error} onRetry={() => refetch()} /> : null}
      {sheet && unitIdToday ? (
        <MonthSheet
          key={`${unitIdToday} ${form} ${month} ${sheet.entry?.version ?? 0}`}
          of={variables}
          sheet={sheet}
        />
      ) : error ? null : (
        <Skeleton lines={6} />
      )}
    </Page>
  )
}
