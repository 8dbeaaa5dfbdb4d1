import { evidenceFields } from '@province/record-files'
import { TaskEntryType } from '../task/task.type.ts'

/** Reports of tasks, and what their givers say, with the files that show them to be so. */
export const TaskEvidence = evidenceFields({
  entry: TaskEntryType,
  noun: 'Task',
  needs: '`task.answer` on the unit that leads for its steps, `task.give` on the giving unit for the giver’s',
})
