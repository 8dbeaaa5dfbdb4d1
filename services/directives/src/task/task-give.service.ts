import type { Bodies, BodyOnDay } from '@province/bodies'
import { calledAs, wordsWithBody } from '@province/bodies'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { RegisteredDocumentService } from '../register/registered-document.service.ts'
import type { TaskCooperatorRepository, TaskRepository, TaskRow } from './task.repository.ts'
import { Task } from './task.ts'
import { type Beside, TaskCooperator } from './task-cooperator.ts'
import type { TaskDueService } from './task-due.service.ts'
import type { Giving } from './task-giving.ts'
import { documentUnknown, leadUnknown, notOfDocument } from './task-refusals.ts'

type Optional = 'sourceId' | 'groupCode' | 'recurrence'
type Origin = 'source' | 'recordId'
type Parties = 'giverName' | 'giverBodyId' | 'leadUnitId' | 'leadName' | 'leadBodyId' | 'handedOverFromId'

/** Who gives and who leads, each a body of the directory or known by unit and words. */
interface PartiesAsked {
  readonly unit: string
  readonly givenBy?: string | null | undefined
  readonly giverName?: string | null | undefined
  readonly lead?: string | null | undefined
  readonly ledBy?: string | null | undefined
  readonly leadName?: string | null | undefined
  readonly cooperating?: readonly string[] | null | undefined
  readonly cooperatingBodies?: readonly string[] | null | undefined
}

/** What is given, as it is asked for. */
export type GivingAsked = Omit<Giving, 'dueOn' | Optional | Parties | Origin> & {
  readonly [Name in Optional]?: Giving[Name] | undefined
} & PartiesAsked & {
    readonly document?: string | null | undefined
    readonly source?: string | null | undefined
    readonly dueOn?: string | null | undefined
    readonly workingDays?: number | null | undefined
  }

/** What a task may name: bodies of the directory, documents of the register. */
export interface TaskNaming {
  readonly bodies: Pick<Bodies, 'on' | 'named' | 'orWords'>
  readonly register: Pick<RegisteredDocumentService, 'byId'>
}

/** Gives tasks, from one body to another, and those that come again. */
export class TaskGiveService {
  readonly cooperatorsOf: TaskCooperatorRepository['ofTask']

  constructor(
    private readonly tasks: TaskRepository,
    private readonly cooperators: TaskCooperatorRepository,
    private readonly due: TaskDueService,
    private readonly naming: TaskNaming,
    private readonly request: RequestContext,
  ) {
    this.cooperatorsOf = cooperators.ofTask
  }

  /** Gives a task; what a record gave already is given back and not given again. */
  async give(asked: GivingAsked): Promise<TaskRow> {
    await this.request.authority.require('task.give', asked.unit)
    const before = asked.sourceId ? await this.tasks.ofSource(asked.sourceId) : null
    if (before) return before
    const { subject, today } = this.request
    const task = Task.give(v7(), asked.unit, await this.#giving(asked), { subject, today })
    this.#add(task, await this.#beside(asked))
    return this.tasks.rowOf(task)
  }

  /** Gives a task that comes again once more; where its lead body has ended, to the one that took over. */
  async giveAgain(task: Task): Promise<void> {
    if (task.recurrence === null) return
    const { subject, today } = this.request
    const next = task.again(v7(), { subject, today }, await this.due.workingDay(), await this.#leadNow(task))
    if (next) this.#add(next, [])
  }

  async #giving(asked: GivingAsked): Promise<Giving> {
    const { title, expectedResult, sourceKind, assignedOn } = asked
    return {
      title,
      expectedResult,
      sourceKind,
      assignedOn,
      ...(await this.#origin(asked)),
      ...(await this.#giver(asked)),
      ...(await this.#lead(asked)),
      sourceId: asked.sourceId ?? null,
      groupCode: asked.groupCode ?? null,
      recurrence: asked.recurrence ?? null,
      dueOn: await this.due.dayOf(assignedOn, asked.dueOn ?? null, asked.workingDays ?? null),
    }
  }

  /** A document of the register, called by its symbol, or words. */
  async #origin({ document, source, sourceKind }: GivingAsked) {
    if (document == null) return { recordId: null, source: source ?? '' }
    if (source != null) throw wordsWithBody('input.source')
    if (sourceKind !== 'DOCUMENT') throw notOfDocument()
    const found = await this.naming.register.byId(document)
    if (!found) throw documentUnknown()
    const { id, symbol, title, typeName, classification } = found
    // Whoever leads may not see the document: what a state secret is about is no word of a task.
    return { recordId: id, source: symbol ?? (classification === 'SECRET' ? typeName : title) }
  }

  async #giver({ unit, givenBy, giverName, assignedOn }: GivingAsked) {
    const where = {
      field: 'input.givenBy',
      wordsField: 'input.giverName',
      day: assignedOn,
      unitId: unit,
    }
    const { id, words } = await this.naming.bodies.orWords({ id: givenBy, words: giverName }, where)
    return { giverBodyId: id, giverName: words }
  }

  /** A body that leads is there today; a unit that merged away is replaced by the one that took it over. */
  async #lead({ lead, ledBy, leadName }: GivingAsked) {
    const day = this.request.today
    const where = { field: 'input.ledBy', wordsField: 'input.leadName', day }
    const { body, id, words } = await this.naming.bodies.orWords(
      { id: ledBy, words: leadName },
      { ...where, ...(lead != null && { unitId: lead }) },
    )
    const given = { leadBodyId: id, leadName: words }
    if (body) return { ...given, leadUnitId: body.placeId, handedOverFromId: null }
    const leadUnitId = lead != null && isId(lead) ? await this.tasks.leadOn(lead, day) : null
    if (leadUnitId === null) throw leadUnknown()
    return { ...given, leadUnitId, handedOverFromId: leadUnitId === lead ? null : (lead ?? null) }
  }

  /** Units and bodies that work beside the lead, each once. */
  async #beside({ cooperating, cooperatingBodies, ledBy, lead }: GivingAsked): Promise<Beside[]> {
    const where = { field: 'input.cooperatingBodies', day: this.request.today }
    const others = [...new Set(cooperatingBodies ?? [])].filter((id) => id !== ledBy)
    const bodies = await Promise.all(others.map((id) => this.naming.bodies.named(id, where)))
    const units = [...new Set(cooperating ?? [])].filter((id) => isId(id) && id !== lead)
    return [
      ...bodies.map(({ id, placeId }: BodyOnDay) => ({ unitId: placeId, bodyId: id })),
      ...units.map((unitId) => ({ unitId, bodyId: null })),
    ]
  }

  /** Who leads a task that comes again. */
  async #leadNow({ leadBodyId, leadUnitId, leadName }: Task) {
    const { today } = this.request
    const body = await this.naming.bodies.on(leadBodyId, today)
    const isOver = body !== null && body.validTo !== null && body.validTo <= today
    if (!isOver || !body.successor) return { leadBodyId: leadBodyId ?? null, leadUnitId, leadName }
    const { id, placeId } = body.successor
    return { leadBodyId: id, leadUnitId: placeId, leadName: calledAs(body.successor) }
  }

  #add(task: Task, beside: readonly Beside[]): void {
    this.tasks.add(task)
    const others = beside.filter(({ unitId, bodyId }) => bodyId !== null || unitId !== task.leadUnitId)
    this.cooperators.add(...others.map((other) => new TaskCooperator(v7(), task, other)))
    for (const told of task.told('given')) this.request.record(told)
  }
}
