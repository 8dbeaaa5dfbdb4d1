import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { UnitService } from '../../register/index.ts'
import type { BodyRow } from '../body/body.repository.ts'
import type { BodyService, Decided } from '../body/body.service.ts'
import { waitsForTaker } from '../body/body-refusals.ts'
import type { DirectoryChangeRepository } from '../change/directory-change.repository.ts'
import { DirectoryChange, type DirectoryStep } from '../change/directory-change.ts'
import { earlierEnd } from '../duty/days.ts'
import { wordsOf } from '../duty/words.ts'
import type { PositionRepository, PositionRow } from './position.repository.ts'
import { type OpenedPosition, Position } from './position.ts'
import { bodyNotThere } from './position-refusals.ts'

const MANAGE = 'directory.manage'

/** Positions: opened, renamed, moved and ended, each with its document and its day. */
export class PositionChangeService {
  constructor(
    private readonly positions: PositionRepository,
    private readonly changes: DirectoryChangeRepository,
    private readonly bodies: BodyService,
    private readonly units: UnitService,
    private readonly request: RequestContext,
  ) {}

  async open(bodyId: string, opened: OpenedPosition, decided: Decided): Promise<PositionRow> {
    const body = await this.#body(bodyId, decided.on)
    await this.request.authority.require(MANAGE, body.unitId)
    if (!isThere(body, decided.on)) throw bodyNotThere('validFrom')
    // Also of a body that outlives its unit: its offices there end with the unit.
    const end = await this.units.endOf(body.unitId)
    if (end && decided.on >= end.on) throw waitsForTaker(end, 'validFrom')
    const days = { from: decided.on, to: earlierEnd(body.validTo, end?.on) }
    const position = Position.open(v7(), body, opened, days)
    this.positions.add(position)
    // Of a body that ends with its unit that is told once, of the body.
    if (end && days.to === end.on && body.validTo !== end.on) this.#note(position, 'ENDED', end)
    return this.#record(position, 'OPENED', decided)
  }

  async rename(seen: SeenVersion, title: string, decided: Decided): Promise<PositionRow> {
    const position = await this.#load(seen)
    position.rename(title, decided.on)
    return this.#record(position, 'RENAMED', decided)
  }

  /** From that day on, up to a later move, it is an office of another body of the same directory. */
  async move(seen: SeenVersion, bodyId: string, decided: Decided): Promise<PositionRow> {
    const position = await this.#load(seen)
    const body = await this.#body(bodyId, decided.on)
    if (body.unitId !== position.unitId || !isThere(body, decided.on)) throw bodyNotThere('body')
    position.move(body, decided.on)
    return this.#record(position, 'MOVED', decided, body.name)
  }

  /** It ends, and whoever holds it holds it no longer. */
  async end(seen: SeenVersion, decided: Decided): Promise<PositionRow> {
    const position = await this.#load(seen)
    position.end(decided.on)
    await this.positions.endHolders(position.id, decided.on)
    return this.#record(position, 'ENDED', decided)
  }

  async #body(id: string, day: string): Promise<BodyRow> {
    const body = await this.bodies.byId(id, day)
    if (!body) throw forbiddenOrMissing()
    return body
  }

  #load(seen: SeenVersion): Promise<Position> {
    if (!isId(seen.id)) throw forbiddenOrMissing()
    return this.request.forChange(this.positions, seen, MANAGE)
  }

  /** Keeps what was done to it, by which document; answers what it is called then, and whose it is. */
  #note(position: Position, step: DirectoryStep, { on, document }: Decided, place: string | null = null) {
    const { id, unitId } = position
    const shown = position.on(on)
    const { title, bodyId } = shown
    const done = { step, effectiveOn: on, document: wordsOf('document', document), name: title, place }
    this.changes.add(new DirectoryChange(v7(), unitId, bodyId, id, done, this.request.subject))
    return shown
  }

  async #record(
    position: Position,
    step: DirectoryStep,
    decided: Decided,
    place: string | null = null,
  ): Promise<PositionRow> {
    const { id, unitId, version } = position
    const { title, bodyId } = this.#note(position, step, decided, place)
    const { on } = decided
    this.request.record({
      name: `position.${step.toLowerCase()}`,
      aggregateId: id,
      unitId,
      payload: { on, version },
    })
    return { ...this.positions.storedOf(position), title, body: await this.#body(bodyId, on) }
  }
}

const isThere = ({ validFrom, validTo }: BodyRow, day: string) =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)
