import { taskRequestFields } from '@province/task-requests'
import type { Context } from '../context.ts'

/** The conclusion of a reception, what is promised in a dialogue and what is decided on a complaint ask for tasks. */
export const AskedTasks = taskRequestFields<Context>({
  domain: 'complaints',
  record: async ({ dialogues, receptionSessions, complaintCases }, id) =>
    (await dialogues.taskRecord(id)) ??
    (await receptionSessions.taskRecord(id)) ??
    complaintCases.taskRecord(id),
})
