import {
  type Column,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { MonthlyEntriesDocument, type MonthlyEntriesQuery } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'
import { MonthActs, toneOf } from './month-acts.tsx'
import { FORMS, STATES } from './months.ts'

type Line = NonNullable<MonthlyEntriesQuery['monthlyEntries']>['edges'][number]['node']

const LIVE = ['monthly_entry']

/** Months of the units in view: what was sent and waits, what counts, what was opened again. */
export function MonthsPage() {
  const t = useText('reform')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('month.title')}
      about={unitName}
      actions={<ScopedLink to="/reform/months/enter">{t('month.enterTitle')}</ScopedLink>}
      document={MonthlyEntriesDocument}
      field="monthlyEntries"
      variables={({ chosen: { form, state }, orderBy }) =>
        unitIdToday
          ? { within: unitIdToday, form, states: state ? [state] : null, orderBy, first: 20 }
          : undefined
      }
      error={unitError}
      filters={{
        form: {
          label: t('month.form'),
          any: t('month.anyForm'),
          options: FORMS.map((value) => ({ value, label: t(`month.forms.${value}`) })),
        },
        state: {
          label: t('month.state'),
          any: t('month.anyState'),
          options: STATES.map((value) => ({ value, label: t(`month.states.${value}`) })),
        },
      }}
      sorts={{ month: { up: 'OLDEST', down: 'NEWEST' } }}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('month.none'), hint: t('month.noneHint') }}
      csv="months"
    />
  )
}

const written = (month: string) => `${month.slice(5, 7)}/${month.slice(0, 4)}`

function columnsOf(t: Say): Column<Line>[] {
  return [
    {
      key: 'month',
      header: t('month.month'),
      names: true,
      cell: ({ month, form, unit }) => (
        <ScopedLink to={`/reform/months/enter?unit=${unit?.code ?? ''}&form=${form}&month=${month}`}>
          {written(month)}
        </ScopedLink>
      ),
      text: ({ month }) => written(month),
    },
    textColumn('unit', t('month.unit'), ({ unit }) => unit?.name),
    textColumn('form', t('month.form'), ({ form, invented }) =>
      saidInvented(t(`month.forms.${form}`), invented, t),
    ),
    {
      key: 'state',
      header: t('month.state'),
      cell: ({ state }) => <StateBadge tone={toneOf(state)} word={t(`month.states.${state}`)} />,
      text: ({ state }) => t(`month.states.${state}`),
    },
    textColumn('reason', t('month.reason'), ({ reason }) => reason),
    {
      key: 'acts',
      header: t('month.acts'),
      cell: (line) => <MonthActs quiet entry={line} />,
    },
  ]
}
