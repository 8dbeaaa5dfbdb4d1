/** A unit that works on a task beside its lead body: it sees the task. */
export class TaskCooperator {
  constructor(
    readonly id: string,
    readonly taskId: string,
    readonly unitId: string,
    readonly leadUnitId: string,
    readonly cooperatorId: string,
  ) {}
}
