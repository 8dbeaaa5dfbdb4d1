import {
  Acts,
  DataTable,
  ProblemAlert,
  type RecordShown,
  Skeleton,
  Stack,
  useLive,
  useQuery,
  useText,
  type WidgetProps,
} from '@province/portal-kit'
import { RecordTasksDocument } from '../generated/graphql.ts'
import { AskTaskForm } from './ask-task.form.tsx'
import { GiveTaskForm } from './task.form.tsx'
import { TASK_LIVE } from './task-lists.ts'
import { columnsOf } from './tasks.page.tsx'

/** The card of a record’s page, in whichever slice: the tasks that follow from it, and one more. */
export function RecordTasks({ record }: WidgetProps) {
  return record ? <TasksOf record={record} /> : null
}

function TasksOf({ record }: { record: RecordShown }) {
  const t = useText('directives')
  const { data, error, refetch } = useQuery(RecordTasksDocument, { variables: { records: [...record.ids] } })
  useLive(TASK_LIVE, refetch)
  const tasks = data?.tasksOfRecords
  if (error && !tasks) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!tasks) return <Skeleton lines={2} />
  return (
    <Stack gap={8}>
      <Acts
        action="task.give"
        acts={[
          {
            word: t('task.ofRecord.ask'),
            icon: 'add',
            aside: true,
            form: (close) =>
              record.domain === 'directives' ? (
                <GiveTaskForm
                  unit={record.units[0]?.id ?? ''}
                  document={record.ids[0] ?? ''}
                  onDone={close}
                />
              ) : (
                <AskTaskForm record={record} onDone={close} />
              ),
          },
        ]}
      />
      <DataTable
        caption={t('task.title')}
        columns={columnsOf(t, false)}
        rows={tasks}
        rowKey={({ id }) => id}
        empty={{ title: t('task.ofRecord.none') }}
      />
    </Stack>
  )
}
