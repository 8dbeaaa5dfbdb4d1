import { taskRequestFields } from '@province/task-requests'
import type { Context } from '../context.ts'

/** What is followed up asks for tasks: of its issuer, or of whoever is addressed. */
export const AskedTasks = taskRequestFields<Context>({
  domain: 'supervision',
  record: ({ followUps }, id) => followUps.taskRecord(id),
})
