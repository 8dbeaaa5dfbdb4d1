import {
  type Column,
  DueBadge,
  dayColumn,
  formatDate,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { ComplaintCasesDocument, type ComplaintCasesQuery } from '../generated/graphql.ts'
import { toneOf } from './case-tone.ts'

type Line = NonNullable<ComplaintCasesQuery['complaintCases']>['edges'][number]['node']

const STATES = [
  'PENDING_ACCEPTANCE',
  'ACCEPTED',
  'VERIFYING',
  'DIALOGUE',
  'SUSPENDED',
  'DECIDED',
  'PUBLISHED',
  'ENFORCING',
  'CLOSED',
  'REFUSED',
  'WITHDRAWN',
] as const
const STANDINGS = ['OVERDUE', 'DUE_TODAY', 'DUE_SOON', 'RUNNING'] as const
const INSTANCES = ['FIRST', 'SECOND'] as const

/** What changes what is shown of cases. */
export const CASES_LIVE = ['complaint_case.', 'clock.']

/** Cases of the unit in view and of the units below it: what is due first stands first. */
export function ComplaintCasesPage() {
  const t = useText('complaints')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('complaintCase.title')}
      about={unitName}
      document={ComplaintCasesDocument}
      field="complaintCases"
      variables={({ chosen: { state, standing, instance, matching }, orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              states: state ? [state] : null,
              standings: standing ? [standing] : null,
              instance,
              matching,
              orderBy,
              first: 20,
            }
          : undefined
      }
      error={unitError}
      filters={{
        standing: {
          label: t('complaintCase.standing'),
          any: t('complaintCase.anyStanding'),
          options: STANDINGS.map((value) => ({ value, label: t(`complaintCase.standings.${value}`) })),
        },
        state: {
          label: t('complaintCase.state'),
          any: t('complaintCase.anyState'),
          options: STATES.map((value) => ({ value, label: t(`complaintCase.states.${value}`) })),
        },
        instance: {
          label: t('complaintCase.instance'),
          any: t('complaintCase.anyInstance'),
          options: INSTANCES.map((value) => ({ value, label: t(`complaintCase.instances.${value}`) })),
        },
        matching: { label: t('complaintCase.matching'), kind: 'search' },
      }}
      sorts={{
        due: { up: 'DUE_FIRST' },
        receivedOn: { up: 'OLDEST', down: 'NEWEST' },
        code: { up: 'CODE' },
      }}
      columns={() => columnsOf(t)}
      live={CASES_LIVE}
      empty={{ title: t('complaintCase.none'), hint: t('complaintCase.noneHint') }}
      csv="vu-viec-khieu-nai"
    />
  )
}

const runningOf = ({ clocks }: Line) => clocks.find(({ state }) => state !== 'ENDED')

function columnsOf(t: Say): Column<Line>[] {
  return [
    {
      key: 'code',
      header: t('complaintCase.code'),
      names: true,
      cell: ({ id, code }) => <ScopedLink to={`/complaints/complaint-cases/${id}`}>{code}</ScopedLink>,
      text: ({ code }) => code,
    },
    textColumn('title', t('complaintCase.about'), ({ title }) => title, { share: 30 }),
    textColumn('unit', t('complaintCase.unit'), ({ unit }) => unit?.name),
    textColumn('instance', t('complaintCase.instance'), ({ instance }) =>
      t(`complaintCase.instances.${instance}`),
    ),
    dayColumn('receivedOn', t('complaintCase.receivedOn'), ({ receivedOn }) => receivedOn),
    {
      key: 'state',
      header: t('complaintCase.state'),
      cell: ({ state }) => <StateBadge tone={toneOf(state)} word={t(`complaintCase.states.${state}`)} />,
      text: ({ state }) => t(`complaintCase.states.${state}`),
    },
    {
      key: 'due',
      header: t('complaintCase.due'),
      cell: (line) => <DueBadge dueOn={runningOf(line)?.dueOn} standing={runningOf(line)?.standing} />,
      text: (line) => formatDate(runningOf(line)?.dueOn),
    },
  ]
}
