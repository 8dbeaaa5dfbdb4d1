import { taskRequestFields } from '@province/task-requests'
import type { Context } from '../context.ts'

/** The conclusion of a reception and what is promised in a dialogue ask for tasks. */
export const AskedTasks = taskRequestFields<Context>({
  domain: 'complaints',
  record: async ({ dialogues, receptionSessions }, id) =>
    (await dialogues.taskRecord(id)) ?? receptionSessions.taskRecord(id),
})
