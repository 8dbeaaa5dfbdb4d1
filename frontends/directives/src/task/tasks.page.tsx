import {
  Acts,
  type Column,
  DueBadge,
  dayColumn,
  ListPage,
  type Say,
  ScopedLink,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { type TaskFactsFragment, type TaskSource, TasksDocument } from '../generated/graphql.ts'
import { GiveTaskForm } from './task.form.tsx'
import { TASK_LIVE, TASK_SOURCES } from './task-lists.ts'
import { TaskStateBadge } from './task-state.view.tsx'

const ENDS = { led: 'LED', given: 'GIVEN' } as const
const STANDINGS = ['OPEN', 'DUE_IN_A_WEEK', 'OVERDUE', 'ENDED'] as const

/** Tasks: those of the unit in scope, or those it gave, by their last day. */
export function TasksPage() {
  const t = useText('directives')
  const { unitIdToday, unitEnded, unitName, unitError } = useScope()
  return (
    <ListPage
      title={t('task.title')}
      about={unitName}
      actions={unitIdToday && !unitEnded ? <GiveAct unit={unitIdToday} /> : null}
      document={TasksDocument}
      field="tasks"
      variables={({ chosen: { end, source, standing }, orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              direction: ENDS[end],
              sourceKind: source as TaskSource | undefined,
              standing,
              orderBy: orderBy ?? ('DUE' as const),
            }
          : undefined
      }
      error={unitError}
      filters={{
        end: {
          label: t('task.end'),
          options: [
            { value: 'led', label: t('task.ends.LED') },
            { value: 'given', label: t('task.ends.GIVEN') },
          ],
        },
        standing: {
          label: t('task.standing'),
          any: t('task.anyStanding'),
          options: STANDINGS.map((value) => ({ value, label: t(`task.standings.${value}`) })),
        },
        source: {
          label: t('task.source'),
          any: t('task.anySource'),
          options: TASK_SOURCES.map((value) => ({ value, label: t(`task.sources.${value}`) })),
        },
      }}
      sorts={{ due: { up: 'DUE' }, assigned: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={({ end }) => columnsOf(t, end !== 'given')}
      live={TASK_LIVE}
      empty={{ title: t('task.none'), hint: t('task.noneHint') }}
      csv="nhiem-vu"
    />
  )
}

/** What a line shows: from the lead’s end the giver, from the giver’s the lead. */
export function columnsOf(t: Say, led: boolean): Column<TaskFactsFragment>[] {
  return [
    {
      key: 'title',
      header: t('task.one'),
      names: true,
      share: 40,
      cell: ({ id, title, source, groupCode, invented }) => (
        <>
          <ScopedLink to={`/directives/tasks/${id}`}>{title}</ScopedLink>
          <div className="pk-meta">
            {[groupCode, source, invented ? t('task.invented') : null].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
      text: ({ title }) => title,
    },
    led
      ? textColumn('giver', t('task.giver'), ({ giverName }) => giverName)
      : textColumn('lead', t('task.lead'), ({ leadName }) => leadName),
    dayColumn('assigned', t('task.assignedOn'), ({ assignedOn }) => assignedOn),
    {
      key: 'due',
      header: t('task.dueOn'),
      cell: ({ dueOn, standing }) => <DueBadge dueOn={dueOn} standing={standing} />,
      text: ({ dueOn }) => dueOn,
    },
    {
      key: 'state',
      header: t('task.state'),
      cell: ({ state }) => <TaskStateBadge state={state} />,
      text: ({ state }) => t(`task.states.${state}`),
    },
  ]
}

function GiveAct({ unit }: { unit: string }) {
  const t = useText('directives')
  return (
    <Acts
      action="task.give"
      acts={[
        {
          word: t('task.give'),
          icon: 'add',
          main: true,
          aside: true,
          adds: true,
          form: (close) => <GiveTaskForm unit={unit} onDone={close} />,
        },
      ]}
    />
  )
}
