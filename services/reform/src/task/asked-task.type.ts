import { taskRequestFields } from '@province/task-requests'
import type { Context } from '../context.ts'

/** What puts right what an inspection found is asked for as a task. */
export const AskedTasks = taskRequestFields<Context>({
  domain: 'reform',
  record: ({ inspections }, id) => inspections.taskRecord(id),
})
