import { InShort, useQuery, useScope, useText, type WidgetProps } from '@province/portal-kit'
import { type TaskStanding, TasksDocument } from '../generated/graphql.ts'
import { columnsOf } from './tasks.page.tsx'

const SHOWN = 5

interface InShortProps {
  within: string
  standing: TaskStanding
  none: string
}

/** A few of the tasks led in a unit, by their last day, with how many there are. */
function TasksInShort({ within, standing, none }: InShortProps) {
  const t = useText('directives')
  const { data, error, refetch } = useQuery(TasksDocument, {
    variables: { within, direction: 'LED', standing, orderBy: 'DUE', first: SHOWN },
    skip: !within,
  })
  return (
    <InShort
      page={data?.tasks}
      error={error}
      onRetry={() => refetch()}
      caption={t('task.title')}
      columns={columnsOf(t, true).filter(({ key }) => key === 'title' || key === 'due')}
      none={none}
      all={{ to: `/directives/tasks?standing=${standing}`, word: t('task.all') }}
    />
  )
}

/** The overview's card: what is overdue in the scope. */
export function OverdueTasks() {
  const t = useText('directives')
  const { unitIdToday = '' } = useScope()
  return <TasksInShort within={unitIdToday} standing="OVERDUE" none={t('task.shortNone')} />
}

/** The digest's card: what is due within a week in the scope. */
export function WeekTasks() {
  const t = useText('directives')
  const { unitIdToday = '' } = useScope()
  return <TasksInShort within={unitIdToday} standing="DUE_IN_A_WEEK" none={t('task.weekNone')} />
}

/** The unit page's card: what the unit has still to do. */
export function UnitTasks({ unitId = '' }: WidgetProps) {
  const t = useText('directives')
  return <TasksInShort within={unitId} standing="OPEN" none={t('task.unitNone')} />
}
