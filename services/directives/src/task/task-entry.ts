import type { TaskState, TaskStep } from './task-lifecycle.ts'

/** What was said with one step. */
export interface EntrySaid {
  readonly step: TaskStep | 'extend'
  readonly fromState: TaskState
  readonly toState: TaskState
  readonly text: string | null
  readonly document: string | null
  readonly effectiveOn: string
}

export interface TaskEntry extends EntrySaid {}

/** One step of a task, appended and never changed. */
export class TaskEntry {
  readonly taskId: string
  readonly unitId: string
  readonly leadUnitId: string

  constructor(
    readonly id: string,
    readonly ordinal: number,
    of: { id: string; unitId: string; leadUnitId: string },
    readonly byLead: boolean,
    said: EntrySaid,
    readonly recordedBy: string,
  ) {
    this.taskId = of.id
    this.unitId = of.unitId
    this.leadUnitId = of.leadUnitId
    Object.assign(this, said)
  }
}
