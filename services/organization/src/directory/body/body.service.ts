import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Connection, ListAsked } from '@province/subgraph/list'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { UnitService } from '../../register/index.ts'
import type { DirectoryChangeRepository, DirectoryChangeRow } from '../change/directory-change.repository.ts'
import { DirectoryChange, type DirectoryStep } from '../change/directory-change.ts'
import { wordsOf } from '../duty/words.ts'
import type { BodyFilters, BodyRepository, BodyRow } from './body.repository.ts'
import { Body, type OpenedBody } from './body.ts'
import { notOnUnit } from './body-refusals.ts'

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

  /** The body, as far as it is in sight. */
  async byId(id: string): Promise<BodyRow | null> {
    await this.request.authority.require(READ)
    return isId(id) ? this.bodies.byId(id) : null
  }

  changesOf(bodyId: string): Promise<DirectoryChangeRow[]> {
    return this.changes.ofBody(bodyId)
  }

  async open(
    unitId: string,
    opened: Omit<OpenedBody, 'sitsOn'> & { seated: boolean },
    decided: Decided,
  ): Promise<BodyRow> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, unitId)
    if (!(await this.units.on(unitId, decided.on))) throw notOnUnit('validFrom')
    const sitsOn = opened.seated ? unitId : null
    const body = Body.open(v7(), unitId, { ...opened, sitsOn }, { from: decided.on, to: null })
    this.bodies.add(body)
    return this.#record(body, 'OPENED', decided)
  }

  async rename(seen: SeenVersion, name: string, decided: Decided): Promise<BodyRow> {
    const body = await this.#load(seen)
    body.rename(name, decided.on)
    return this.#record(body, 'RENAMED', decided)
  }

  /** From that day on it sits on another unit, which is there then, or on none. */
  async move(seen: SeenVersion, unitId: string | null, decided: Decided): Promise<BodyRow> {
    const body = await this.#load(seen)
    const unit = unitId === null ? null : await this.units.on(unitId, decided.on)
    if (unitId !== null && !unit) throw notOnUnit('unit')
    body.move(unitId, decided.on)
    return this.#record(body, 'MOVED', decided, unit?.name ?? '—')
  }

  /** It ends, and with it its positions and whoever holds them. */
  async end(seen: SeenVersion, decided: Decided): Promise<BodyRow> {
    const body = await this.#load(seen)
    body.end(decided.on)
    await this.bodies.endOffices(body.id, decided.on)
    return this.#record(body, 'ENDED', decided)
  }

  #load(seen: SeenVersion): Promise<Body> {
    return this.request.forChange(this.bodies, seen, MANAGE)
  }

  #record(body: Body, step: DirectoryStep, { on, document }: Decided, place: string | null = null): BodyRow {
    const { id, unitId, name, version } = body
    const done = { step, effectiveOn: on, document: wordsOf('document', document), name, place }
    this.changes.add(new DirectoryChange(v7(), unitId, id, null, done, this.request.subject))
    this.request.record({
      name: `body.${step.toLowerCase()}`,
      aggregateId: id,
      unitId,
      payload: { on, version },
    })
    return this.bodies.rowOf(body)
  }
}
