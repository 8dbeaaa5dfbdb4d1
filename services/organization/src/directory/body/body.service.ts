import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Connection, ListAsked } from '@province/subgraph/list'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { UnitRow, UnitService } from '../../register/index.ts'
import type { DirectoryChangeRepository, DirectoryChangeRow } from '../change/directory-change.repository.ts'
import { DirectoryChange, type DirectoryStep, standing } from '../change/directory-change.ts'
import { wordsOf } from '../duty/words.ts'
import type { BodyFilters, BodyRepository, BodyRow } from './body.repository.ts'
import { Body, type OpenedBody } from './body.ts'
import {
  endsWithUnit,
  hasOneAlready,
  notAllowedThere,
  notOnUnit,
  seatEnded,
  waitsForTaker,
} from './body-refusals.ts'
import { isOneAtATime, ruleAgainst } from './body-rule.ts'

/** In which order bodies are listed. */
export type BodyOrder = 'KIND' | 'NAME'

/** From which day, by which document. */
export interface Decided {
  on: string
  document: string
}

const READ = 'organization.read'
const MANAGE = 'directory.manage'

/** Bodies: opened, renamed, moved and ended, each with its document and its day. */
export class BodyService {
  constructor(
    private readonly bodies: BodyRepository,
    private readonly changes: DirectoryChangeRepository,
    private readonly units: UnitService,
    private readonly request: RequestContext,
  ) {}

  async list(asked: BodyFilters & ListAsked<BodyOrder>): Promise<Connection<BodyRow>> {
    await this.request.authority.require(READ)
    return this.bodies.list(asked)
  }

  /** The body on a day, today unless said, as far as it is in sight. */
  async byId(id: string, asOf = this.request.today): Promise<BodyRow | null> {
    await this.request.authority.require(READ)
    return isId(id) ? this.bodies.on(id, asOf) : null
  }

  /** What was done to a body and its positions, the latest first, without those that came to nothing. */
  async changesOf(bodyId: string): Promise<DirectoryChangeRow[]> {
    return standing(await this.changes.ofBody(bodyId))
  }

  async open(
    unitId: string,
    opened: Omit<OpenedBody, 'sitsOn'> & { seated: boolean },
    decided: Decided,
  ): Promise<BodyRow> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, unitId)
    const unit = await this.units.on(unitId, decided.on)
    if (!unit) throw notOnUnit('validFrom')
    const sitsOn = opened.seated ? unitId : null
    const body = Body.open(v7(), unitId, { ...opened, sitsOn }, { from: decided.on, to: null })
    const end = await this.units.endOf(unitId)
    // Nobody who decides what becomes of the bodies of a unit that ended knew of this one: it ends with the unit.
    if (end) body.end(end.on)
    await this.#refuseUnlawful(body, unit, decided.on, 'kind')
    this.bodies.add(body)
    if (end) this.#note(body, 'ENDED', end)
    return this.#record(body, 'OPENED', decided)
  }

  async rename(seen: SeenVersion, name: string, decided: Decided): Promise<BodyRow> {
    const body = await this.#load(seen)
    refuseWaiting(body, await this.units.endOf(body.unitId), 'RENAMED', decided.on)
    body.rename(name, decided.on)
    return this.#record(body, 'RENAMED', decided)
  }

  /** From that day on, up to a later move, it sits on another unit, which is there then, or on none. */
  async move(seen: SeenVersion, unitId: string | null, decided: Decided): Promise<BodyRow> {
    const body = await this.#load(seen)
    const place = await this.units.on(unitId ?? body.unitId, decided.on)
    if (unitId !== null && !place) throw notOnUnit('unit')
    const end = unitId === null ? null : await this.units.endOf(unitId)
    if (end && end.on <= this.request.today) throw seatEnded(place?.name ?? '', end)
    const own = await this.units.endOf(body.unitId)
    refuseWaiting(body, own, 'MOVED', decided.on)
    body.move(unitId, decided.on)
    if (own && own.on === body.validTo && ![null, body.unitId].includes(body.on(own.on).sitsOn))
      throw endsWithUnit(own)
    if (place) await this.#refuseUnlawful(body, place, decided.on, 'unit')
    return this.#record(body, 'MOVED', decided, unitId === null || !place ? '—' : place.name)
  }

  /** It ends, and with it its positions and whoever holds them. */
  async end(seen: SeenVersion, decided: Decided): Promise<BodyRow> {
    const body = await this.#load(seen)
    refuseWaiting(body, await this.units.endOf(body.unitId), 'ENDED', decided.on)
    body.end(decided.on)
    await this.bodies.endOffices(body, decided.on)
    return this.#record(body, 'ENDED', decided)
  }

  /** What sits on no unit is judged where its directory is. */
  async #refuseUnlawful(body: Body, unit: UnitRow, on: string, field: 'kind' | 'unit'): Promise<void> {
    const rule = ruleAgainst(body.kind, unit, on)
    if (rule) throw notAllowedThere(field, unit.name, rule)
    const days = { from: on, to: body.sitsTo(on) }
    const other = isOneAtATime(body.kind, unit.level)
      ? await this.bodies.alike(body, unit.id, days)
      : undefined
    if (other) throw hasOneAlready(field, unit.name, other)
  }

  #load(seen: SeenVersion): Promise<Body> {
    return this.request.forChange(this.bodies, seen, MANAGE)
  }

  /** Keeps what was done to it, by which document; answers what it is called then, and where it sits. */
  #note(body: Body, step: DirectoryStep, { on, document }: Decided, place: string | null = null) {
    const shown = body.on(on)
    const done = { step, effectiveOn: on, document: wordsOf('document', document), name: shown.name, place }
    this.changes.add(new DirectoryChange(v7(), body.unitId, body.id, null, done, this.request.subject))
    return shown
  }

  #record(body: Body, step: DirectoryStep, decided: Decided, place: string | null = null): BodyRow {
    const { id, unitId, version } = body
    const { name, sitsOn } = this.#note(body, step, decided, place)
    const { on } = decided
    this.request.record({
      name: `body.${step.toLowerCase()}`,
      aggregateId: id,
      unitId,
      payload: { on, version },
    })
    return { ...this.bodies.rowOf(body), name, sitsOn }
  }
}

/** What outlives its unit waits to be taken over: after the unit's end it is changed, and ended at all, by who takes it. */
function refuseWaiting({ validTo }: Body, unitEnds: Decided | null, step: DirectoryStep, on: string): void {
  const waits = unitEnds !== null && (validTo === null || validTo > unitEnds.on)
  if (waits && (step === 'ENDED' || on >= unitEnds.on)) throw waitsForTaker(unitEnds)
}
