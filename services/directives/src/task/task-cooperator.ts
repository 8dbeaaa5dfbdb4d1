/** Who works beside the lead body: a body of the directory, or a unit. */
export interface Beside {
  readonly unitId: string
  readonly bodyId: string | null
}

/** A unit that works on a task beside its lead body: it sees the task. */
export class TaskCooperator {
  readonly taskId: string
  readonly unitId: string
  readonly leadUnitId: string
  readonly cooperatorId: string
  readonly bodyId: string | null

  constructor(
    readonly id: string,
    task: { id: string; unitId: string; leadUnitId: string },
    { unitId, bodyId }: Beside,
  ) {
    this.taskId = task.id
    this.unitId = task.unitId
    this.leadUnitId = task.leadUnitId
    this.cooperatorId = unitId
    this.bodyId = bodyId
  }
}
