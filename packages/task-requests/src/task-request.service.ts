import { Bodies } from '@province/bodies'
import { forbiddenOrMissing, inputInvalid } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import { TaskRequestRepository, type TaskRequestRow } from './task-request.repository.ts'
import {
  leadUnknown,
  refuseAsked,
  type TaskAsked,
  type TaskParties,
  type TaskRecord,
} from './task-request.ts'

const POSITION = /^(\d{1,20})\.(\d{1,19})$/
const MOST = 100

/** Who makes tasks of requests, and nobody else. */
const LISTENER = 'directives'

/** Asks that a task be given for a record, and tells the service that gives it. */
export class TaskRequestService {
  readonly #requests: TaskRequestRepository
  readonly #bodies: Bodies

  constructor(
    schema: string,
    private readonly request: RequestContext,
  ) {
    this.#requests = new TaskRequestRepository(schema, request)
    this.#bodies = new Bodies(request)
  }

  /** Stored with its event: the task follows within seconds, or whenever directives runs again. Answers the id of the request. */
  async ask(record: TaskRecord | null, asked: TaskAsked): Promise<string> {
    if (!record?.unitIds.includes(asked.unit)) throw forbiddenOrMissing()
    await this.request.authority.require('task.give', asked.unit)
    const parties = await this.#parties(asked)
    refuseAsked(asked, parties, this.request.today)
    const id = v7()
    await this.#requests.add(id, record, asked, parties)
    const payload = { recordId: asked.record, leadUnitId: parties.leadUnitId }
    this.request.record({ name: 'task.requested', aggregateId: id, unitId: asked.unit, payload })
    return id
  }

  /** Bodies of the directory that are there today; of words, the unit that leads has to be. */
  async #parties({ unit, givenBy, giverName, lead, ledBy, leadName }: TaskAsked): Promise<TaskParties> {
    const { today: day } = this.request
    const gives = { field: 'input.givenBy', wordsField: 'input.giverName', day, unitId: unit }
    const leads = {
      field: 'input.ledBy',
      wordsField: 'input.leadName',
      day,
      ...(lead != null && { unitId: lead }),
    }
    const giver = await this.#bodies.orWords({ id: givenBy, words: giverName }, gives)
    const leading = await this.#bodies.orWords({ id: ledBy, words: leadName }, leads)
    const leadUnitId = leading.body?.placeId ?? lead ?? ''
    if (!isId(leadUnitId) || !(await this.#requests.leads(leadUnitId))) throw leadUnknown()
    return {
      giverBodyId: giver.id,
      giverName: giver.words,
      leadBodyId: leading.id,
      leadName: leading.words,
      leadUnitId,
    }
  }

  /** Requests after a place of the outbox, in order, to the service that makes tasks of them. */
  async after(place: string, first: number): Promise<TaskRequestRow[]> {
    const { kind, subject } = this.request.actor
    if (kind !== 'service' || subject !== LISTENER) throw forbiddenOrMissing()
    const [, xid, position] = POSITION.exec(place) ?? []
    if (xid === undefined || position === undefined)
      throw inputInvalid('after', { vi: 'Vị trí không hợp lệ.', en: 'The position is not valid.' })
    return this.#requests.after(xid, position, Math.max(1, Math.min(MOST, first)))
  }
}
