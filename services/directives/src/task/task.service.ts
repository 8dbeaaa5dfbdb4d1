import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type {
  TaskCooperatorRepository,
  TaskEntryRepository,
  TaskListing,
  TaskRepository,
  TaskRow,
  WorkloadRow,
} from './task.repository.ts'
import { Task, type TaskSaid } from './task.ts'
import { TaskCooperator } from './task-cooperator.ts'
import type { TaskDueService } from './task-due.service.ts'
import { TaskEntry } from './task-entry.ts'
import type { Giving } from './task-giving.ts'
import { type GiverStep, LEAD_STEPS, type LeadStep, type TaskState, type TaskStep } from './task-lifecycle.ts'
import { leadUnknown } from './task-refusals.ts'

type Optional = 'sourceId' | 'groupCode' | 'recurrence'

/** What is given, as it is asked for. */
export type GivingAsked = Omit<
  Giving,
  'leadUnitId' | 'handedOverFromId' | 'recordId' | 'dueOn' | Optional
> & {
  readonly [Name in Optional]?: Giving[Name] | undefined
} & {
  unit: string
  lead: string
  dueOn?: string | null | undefined
  workingDays?: number | null | undefined
  cooperating?: readonly string[] | null | undefined
}

const MOST_RECORDS = 100

/** Gives tasks, and takes the steps of both ends. */
export class TaskService {
  readonly entriesOf: TaskEntryRepository['ofTask']
  readonly cooperatorsOf: TaskCooperatorRepository['ofTask']

  constructor(
    private readonly tasks: TaskRepository,
    private readonly entries: TaskEntryRepository,
    private readonly cooperators: TaskCooperatorRepository,
    private readonly due: TaskDueService,
    private readonly request: RequestContext,
  ) {
    this.entriesOf = entries.ofTask
    this.cooperatorsOf = cooperators.ofTask
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

  /** The tasks that records of another domain asked for, as far as they are in sight. */
  async ofRecords(recordIds: readonly string[]): Promise<TaskRow[]> {
    const asked = recordIds.filter((id) => isId(id)).slice(0, MOST_RECORDS)
    return (await Promise.all(asked.map((id) => this.tasks.ofRecord(id)))).flat()
  }

  async workload(unitId: string): Promise<WorkloadRow[]> {
    return isId(unitId) ? this.tasks.workload(unitId, this.request.today) : []
  }

  /** Gives a task; what a record gave already is given back and not given again. */
  async give(asked: GivingAsked): Promise<TaskRow> {
    await this.request.authority.require('task.give', asked.unit)
    const before = asked.sourceId ? await this.tasks.ofSource(asked.sourceId) : null
    if (before) return before
    const { subject, today } = this.request
    const task = Task.give(v7(), asked.unit, await this.#giving(asked), { subject, today })
    this.#add(task, asked.cooperating ?? [])
    return this.tasks.rowOf(task)
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
    if (step === 'confirm') await this.#giveAgain(task)
    return row
  }

  /** More time, by a decision alone. */
  async extend(seen: SeenVersion, dueOn: string, document: string): Promise<TaskRow> {
    const task = await this.request.forChange(this.tasks, seen, 'task.give')
    task.extend(dueOn, document)
    this.#leave(task, task.state, 'extend', { text: null, document, on: this.request.today })
    return this.tasks.rowOf(task)
  }

  async #giving({
    unit: _unit,
    lead,
    dueOn,
    workingDays,
    cooperating: _with,
    ...told
  }: GivingAsked): Promise<Giving> {
    const leadUnitId = isId(lead) ? await this.tasks.leadOn(lead, this.request.today) : null
    if (leadUnitId === null) throw leadUnknown()
    return {
      ...told,
      leadUnitId,
      handedOverFromId: leadUnitId === lead ? null : lead,
      sourceId: told.sourceId ?? null,
      recordId: null,
      groupCode: told.groupCode ?? null,
      recurrence: told.recurrence ?? null,
      dueOn: await this.due.dayOf(told.assignedOn, dueOn ?? null, workingDays ?? null),
    }
  }

  #add(task: Task, cooperating: readonly string[]): void {
    this.tasks.add(task)
    const beside = cooperating.filter((id) => isId(id) && id !== task.leadUnitId)
    this.cooperators.add(
      ...beside.map((id) => new TaskCooperator(v7(), task.id, task.unitId, task.leadUnitId, id)),
    )
    this.#tell(task, 'given')
  }

  async #giveAgain(task: Task): Promise<void> {
    if (task.recurrence === null) return
    const { subject, today } = this.request
    const next = task.again(v7(), { subject, today }, await this.due.workingDay())
    if (next) this.#add(next, [])
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
    this.#tell(task, step)
  }

  /** Giver and lead hear of it. */
  #tell({ id: aggregateId, unitId, leadUnitId, state, version }: Task, what: string): void {
    for (const to of new Set([unitId, leadUnitId]))
      this.request.record({ name: `task.${what}`, aggregateId, unitId: to, payload: { state, version } })
  }
}
