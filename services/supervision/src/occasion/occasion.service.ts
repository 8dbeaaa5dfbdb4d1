import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { SupervisingBodyService } from '../body/supervising-body.service.ts'
import type { IssuerBody } from '../body/supervising-body.ts'
import type { FollowUpKind } from '../follow-up/follow-up-issue.ts'
import type { OccasionRepository, OccasionRow } from './occasion.repository.ts'
import { Occasion, type OccasionPlan } from './occasion.ts'
import { nextMissing, nextUnfit, notRaisedThere, unanswered } from './occasion-refusals.ts'

const ACTION = 'supervision.recommend'

/** What is planned, by a body of the directory or one that is known by words. */
export type OccasionAsked = Omit<OccasionPlan, 'body' | 'bodyName' | 'bodyId'> & {
  readonly heldBy?: string | null | undefined
  readonly body?: IssuerBody | null | undefined
  readonly bodyName?: string | null | undefined
}

/** Meetings, hearings and drafts: planned, held, closed; what is open goes on to the next. */
export class OccasionService {
  readonly list: OccasionRepository['list']

  constructor(
    private readonly occasions: OccasionRepository,
    private readonly bodies: SupervisingBodyService,
    private readonly request: RequestContext,
  ) {
    this.list = occasions.list
  }

  byId(id: string | null): Promise<OccasionRow | null> {
    return this.occasions.byId(id)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<OccasionRow> {
    const found = await this.occasions.byId(id)
    if (!found) throw forbiddenOrMissing()
    return found
  }

  following(id: string): Promise<OccasionRow[]> {
    return this.occasions.following(id)
  }

  async petitionsOf(id: string) {
    return this.occasions.countsOf(id)
  }

  async carriedOf(followUpId: string) {
    return this.occasions.carriedOf(followUpId)
  }

  async plan(unitId: string, { heldBy, body, bodyName, ...asked }: OccasionAsked): Promise<OccasionRow> {
    await this.request.authority.require(ACTION, unitId)
    const where = { unitId, day: asked.plannedOn, field: 'input.heldBy', wordsField: 'input.bodyName' }
    const by = await this.bodies.acting({ id: heldBy, body, name: bodyName }, where)
    const plan = { ...asked, body: by.body, bodyName: by.name, bodyId: by.id }
    const planned = Occasion.plan(v7(), unitId, plan, this.request.subject)
    this.occasions.add(planned)
    this.#tell(planned, 'planned')
    return this.occasions.rowOf(planned)
  }

  async hold(seen: SeenVersion, heldOn: string, document: string): Promise<OccasionRow> {
    const occasion = await this.request.forChange(this.occasions, seen, ACTION)
    occasion.hold(heldOn, document, this.request.today)
    this.#tell(occasion, 'held')
    return this.occasions.rowOf(occasion)
  }

  /** Closes it; open petitions go on to the next meeting, and none is left behind. */
  async close(seen: SeenVersion, next: string | null): Promise<OccasionRow> {
    const occasion = await this.request.forChange(this.occasions, seen, ACTION)
    const nextId = await this.#goOn(occasion, next)
    occasion.close(this.request.today, nextId)
    this.#tell(occasion, 'closed')
    return this.occasions.rowOf(occasion)
  }

  /** It is not held; what was raised for it goes on in the same way. */
  async cancel(seen: SeenVersion, reason: string, next: string | null): Promise<OccasionRow> {
    const occasion = await this.request.forChange(this.occasions, seen, ACTION)
    const nextId = await this.#goOn(occasion, next)
    occasion.cancel(reason, this.request.today, nextId)
    this.#tell(occasion, 'cancelled')
    return this.occasions.rowOf(occasion)
  }

  /** Whether something of that kind may be raised there; kept from being closed until it is. */
  async raise(id: string, kind: FollowUpKind, unitId: string): Promise<void> {
    const occasion = isId(id) ? await this.occasions.load(id) : null
    if (!occasion?.takes(kind, unitId)) throw notRaisedThere()
  }

  async #goOn(occasion: Occasion, next: string | null): Promise<string | null> {
    const { id, kind } = occasion
    const left = await this.occasions.left(id, kind)
    if (kind === 'DRAFT_CRITICISM' && left > 0) throw unanswered(left)
    if (kind !== 'COUNCIL_MEETING') return null
    if (next === null && left > 0) throw nextMissing(left)
    if (next === null) return null
    const following = isId(next) ? await this.occasions.load(next) : null
    if (!following?.follows(occasion)) throw nextUnfit()
    await this.request.authority.require(ACTION, following.unitId)
    await this.occasions.carryOver(id, following.id, this.request.today, this.request.subject)
    return following.id
  }

  #tell({ id: aggregateId, unitId, state, version }: Occasion, what: string): void {
    this.request.record({ name: `occasion.${what}`, aggregateId, unitId, payload: { state, version } })
  }
}
