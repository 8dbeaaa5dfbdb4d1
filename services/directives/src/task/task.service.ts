import type { EvidencedStep } from '@province/record-files'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type {
  TaskEntryRepository,
  TaskListing,
  TaskRepository,
  TaskRow,
  WorkloadRow,
} from './task.repository.ts'
import { Task, type TaskSaid } from './task.ts'
import { TaskEntry } from './task-entry.ts'
import type { TaskGiveService } from './task-give.service.ts'
import { type GiverStep, LEAD_STEPS, type LeadStep, type TaskState, type TaskStep } from './task-lifecycle.ts'

const MOST_RECORDS = 100

/** Reads tasks, and takes the steps of both ends. */
export class TaskService {
  readonly entriesOf: TaskEntryRepository['ofTask']
  readonly cooperatorsOf: TaskGiveService['cooperatorsOf']

  constructor(
    private readonly tasks: TaskRepository,
    private readonly entries: TaskEntryRepository,
    private readonly giving: TaskGiveService,
    private readonly request: RequestContext,
  ) {
    this.entriesOf = entries.ofTask
    this.cooperatorsOf = giving.cooperatorsOf
  }

  list(asked: TaskListing) {
    return this.tasks.list({ ...asked, asOf: this.request.today })
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<TaskRow> {
    const found = await this.tasks.byId(id)
    if (!found) throw forbiddenOrMissing()
    return found
  }

  /** A step whose evidence may come: of its own end, until another step follows. Null where it is not in sight. */
  async evidencedStep(entryId: string): Promise<EvidencedStep | null> {
    const entry = await this.entries.byId(entryId)
    const row = entry && (await this.tasks.byId(entry.taskId))
    if (!row) return null
    const { id: recordId, unitId: giver, leadUnitId } = row
    const newest = (await this.entries.ofTask(recordId)).at(-1)
    const by = entry.byLead
      ? { unitId: leadUnitId, action: 'task.answer' }
      : { unitId: giver, action: 'task.give' }
    return { ...by, isNewest: newest?.id === entry.id, recordId, ends: [giver, leadUnitId] }
  }

  /** The tasks that records of another domain asked for, as far as they are in sight. */
  async ofRecords(recordIds: readonly string[]): Promise<TaskRow[]> {
    const asked = recordIds.filter((id) => isId(id)).slice(0, MOST_RECORDS)
    return (await Promise.all(asked.map((id) => this.tasks.ofRecord(id)))).flat()
  }

  async workload(unitId: string): Promise<WorkloadRow[]> {
    return isId(unitId) ? this.tasks.workload(unitId, this.request.today) : []
  }

  /** A step of the lead body. */
  async answer(seen: SeenVersion, step: LeadStep, said: TaskSaid): Promise<TaskRow> {
    const task = await this.request.forChange(this.tasks, seen, 'task.answer', ({ leadUnitId }) => leadUnitId)
    return this.#take(task, step, said)
  }

  /** A step of the giver; a task that comes again is given again once it is confirmed. */
  async review(seen: SeenVersion, step: GiverStep, said: TaskSaid): Promise<TaskRow> {
    const task = await this.request.forChange(this.tasks, seen, 'task.give')
    const row = this.#take(task, step, said)
    if (step === 'confirm') await this.giving.giveAgain(task)
    return row
  }

  /** More time, by a decision alone. */
  async extend(seen: SeenVersion, dueOn: string, document: string): Promise<TaskRow> {
    const task = await this.request.forChange(this.tasks, seen, 'task.give')
    task.extend(dueOn, document)
    this.#leave(task, task.state, 'extend', { text: null, document, on: this.request.today })
    return this.tasks.rowOf(task)
  }

  #take(task: Task, step: TaskStep, said: TaskSaid): TaskRow {
    const { subject, today } = this.request
    const from = task.take(step, said, { subject, today })
    this.#leave(task, from, step, said)
    return this.tasks.rowOf(task)
  }

  #leave(
    task: Task,
    fromState: TaskState,
    step: TaskStep | 'extend',
    { text, document, on }: TaskSaid,
  ): void {
    const byLead = (LEAD_STEPS as readonly string[]).includes(step)
    const said = {
      step,
      fromState,
      toState: task.state,
      text: text ?? null,
      document: document ?? null,
      effectiveOn: on,
    }
    this.entries.add(new TaskEntry(v7(), task.version, task, byLead, said, this.request.subject))
    for (const told of task.told(step)) this.request.record(told)
  }
}
