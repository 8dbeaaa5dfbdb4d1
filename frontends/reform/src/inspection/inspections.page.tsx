import {
  AddAct,
  type Column,
  dayColumn,
  formatNumber,
  ListPage,
  type Say,
  ScopedLink,
  StateBadge,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { InspectionsDocument, type InspectionsQuery } from '../generated/graphql.ts'
import { saidInvented } from '../invented/invented.ts'
import { PlanInspectionForm } from './inspection.form.tsx'

type Line = NonNullable<InspectionsQuery['inspections']>['edges'][number]['node']

const STATES = ['PLANNED', 'UNDER_WAY', 'CONCLUDED', 'CALLED_OFF'] as const
const MODES = ['ANNOUNCED', 'SURPRISE'] as const
const LIVE = ['inspection']

/** Inspections of public duty, the newest plan first. */
export function InspectionsPage() {
  const t = useText('reform')
  const { unitIdToday, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('inspection.title')}
      about={unitName}
      actions={
        <AddAct
          action="reform.inspect"
          word={t('inspection.planIt')}
          to={unitIdToday}
          form={(to, close) => <PlanInspectionForm unit={to} onDone={close} />}
        />
      }
      document={InspectionsDocument}
      field="inspections"
      variables={({ chosen: { state, mode }, orderBy }) =>
        unitIdToday
          ? { within: unitIdToday, states: state ? [state] : null, mode, orderBy, first: 20 }
          : undefined
      }
      error={unitError}
      filters={{
        state: {
          label: t('inspection.state'),
          any: t('inspection.any'),
          options: STATES.map((value) => ({ value, label: t(`inspection.states.${value}`) })),
        },
        mode: {
          label: t('inspection.mode'),
          any: t('inspection.any'),
          options: MODES.map((value) => ({ value, label: t(`inspection.modes.${value}`) })),
        },
      }}
      sorts={{ from: { up: 'OLDEST', down: 'NEWEST' }, team: { up: 'TEAM' } }}
      columns={() => columnsOf(t)}
      live={LIVE}
      empty={{ title: t('inspection.none'), hint: t('inspection.noneHint') }}
      csv="inspections"
    />
  )
}

function columnsOf(t: Say): Column<Line>[] {
  return [
    {
      key: 'team',
      header: t('inspection.team'),
      names: true,
      cell: ({ id, team, invented }) => (
        <>
          <ScopedLink to={`/reform/inspections/${id}`}>{team}</ScopedLink>
          {invented ? ` (${t('invented')})` : ''}
        </>
      ),
      text: ({ team, invented }) => saidInvented(team, invented, t),
    },
    textColumn('plan', t('inspection.plan'), ({ plan }) => plan),
    textColumn('mode', t('inspection.mode'), ({ mode }) => t(`inspection.modes.${mode}`)),
    dayColumn('from', t('inspection.from'), ({ from }) => from),
    {
      ...textColumn('visits', t('inspection.visits'), ({ visitCount }) => formatNumber(visitCount)),
      number: true,
    },
    {
      ...textColumn('open', t('inspection.openViolations'), ({ openViolations }) =>
        formatNumber(openViolations),
      ),
      number: true,
    },
    {
      key: 'state',
      header: t('inspection.state'),
      cell: ({ state }) => (
        <StateBadge
          tone={state === 'CONCLUDED' ? 'done' : state === 'CALLED_OFF' ? 'plain' : 'info'}
          word={t(`inspection.states.${state}`)}
        />
      ),
      text: ({ state }) => t(`inspection.states.${state}`),
    },
  ]
}
