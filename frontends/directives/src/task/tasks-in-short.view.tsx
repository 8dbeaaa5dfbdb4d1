import {
  DataTable,
  Empty,
  Meta,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useLanguage,
  useQuery,
  useScope,
  useText,
  type WidgetProps,
} from '@province/portal-kit'
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
  const { number } = useLanguage()
  const { data, error, refetch } = useQuery(TasksDocument, {
    variables: { within, direction: 'LED', standing, orderBy: 'DUE', first: SHOWN },
    skip: !within,
  })
  const tasks = data?.tasks
  if (error && !tasks) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!tasks) return <Skeleton lines={3} />
  if (tasks.edges.length === 0) return <Empty title={none} />
  return (
    <Stack gap={8}>
      <DataTable
        caption={t('task.title')}
        columns={columnsOf(t, true).filter(({ key }) => key === 'title' || key === 'due')}
        rows={tasks.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
      />
      <Meta>
        <ScopedLink to={`/directives/tasks?standing=${standing}`}>{t('task.all')}</ScopedLink> (
        {number(tasks.totalCount)})
      </Meta>
    </Stack>
  )
}

/** The overview's card: what is overdue in the scope. */
export function OverdueTasks() {
  const t = useText('directives')
  const { unitIdToday = '' } = useScope()
  return <TasksInShort within={unitIdToday} standing="OVERDUE" none={t('task.shortNone')} />
}

/** The unit page's card: what the unit has still to do. */
export function UnitTasks({ unitId = '' }: WidgetProps) {
  const t = useText('directives')
  return <TasksInShort within={unitId} standing="OPEN" none={t('task.unitNone')} />
}
