import type { Connection, ListAsked } from '@province/subgraph/list'
import { validate as isId } from 'uuid'
import type { UnitEnd, UnitPeriodRow, UnitRepository, UnitRow, UnitSearch } from './unit.repository.ts'
import { namedPlace } from './unit-place.ts'
import { unitKeyMissing, unitNotFound } from './unit-refusals.ts'
import type { UnitSearched } from './unit-search.sql.ts'
import { searchRanks } from './unit-spelling.ts'

/** Which unit, on which day. */
export interface UnitKey {
  code?: string | null
  id?: string | null
  asOf: string
}

/** In which order units are listed. */
export type UnitOrder = 'TIER' | 'CODE' | 'NAME' | 'MATCH'

/** Which units, on which day, which page. */
export interface UnitListing extends ListAsked<UnitOrder> {
  filter?: { level?: UnitSearch['level']; search?: string | null; ended?: boolean | null } | null
  asOf: string
}

/** A name as people write it, or a code letter for letter. */
const searchedOf = (asked: string): UnitSearched => ({
  code: asked.trim().normalize('NFC').toLowerCase(),
  ranks: searchRanks(asked),
  placed: namedPlace(asked.trim()),
})

/** Reads units and their places in the hierarchy, on any day. */
export class UnitService {
  constructor(private readonly units: UnitRepository) {}

  /** The unit with that code or id on that day; refuses with `UNIT_NOT_FOUND`. */
  async find({ code, id, asOf }: UnitKey): Promise<UnitRow> {
    if ((code == null) === (id == null)) throw unitKeyMissing()
    const found = code != null ? await this.units.byCode(code, asOf) : await this.on(id ?? '', asOf)
    if (!found) throw unitNotFound(code != null ? 'code' : 'id', asOf)
    return found
  }

  /** The unit with that code on that day; where nobody carries it then, what its bearer was or became, if that is one. */
  async across(code: string, asOf: string): Promise<UnitRow | null> {
    return (await this.units.byCode(code, asOf)) ?? (await this.units.across(code, asOf))
  }

  /** Every unit that carries the code on some day, on that day or the nearest one. */
  ofCode(code: string, asOf: string): Promise<UnitRow[]> {
    return this.units.ofCode(code, asOf)
  }

  /** The unit on that day, or nothing when it did not exist then. */
  async on(id: string, asOf: string): Promise<UnitRow | null> {
    return isId(id) ? this.units.on(id, asOf) : null
  }

  /** The units among these that existed on that day, in the same order. */
  async allOn(ids: readonly string[], asOf: string): Promise<UnitRow[]> {
    const found = await Promise.all(ids.map((id) => this.on(id, asOf)))
    return found.flatMap((unit) => unit ?? [])
  }

  /** A unit that another domain refers to by id: as it is today, or on its last day. */
  referred(id: string): Promise<UnitRow | null> {
    return this.units.byId(id)
  }

  async parent({ parentId, asOf }: UnitRow): Promise<UnitRow | null> {
    return parentId === null ? null : this.on(parentId, asOf)
  }

  children(unit: UnitRow): Promise<UnitRow[]> {
    return this.units.children(unit)
  }

  /** The earlier name by which a search found the unit, and until when it was borne. */
  foundAs({ formerName, formerUntil }: UnitRow): { name: string; until: string } | null {
    return formerName === null || formerUntil === null ? null : { name: formerName, until: formerUntil }
  }

  /** By what the unit ended or is to end, and from which day on; nothing where it goes on. */
  endOf(id: string): Promise<UnitEnd | null> {
    return this.units.endOf(id)
  }

  inSight({ id }: UnitRow): Promise<boolean> {
    return this.units.isInSight(id)
  }

  periods({ id }: UnitRow): Promise<UnitPeriodRow[]> {
    return this.units.periods(id)
  }

  ancestors(unit: UnitRow): Promise<UnitRow[]> {
    return this.units.ancestors(unit)
  }

  async list({ filter, ...asked }: UnitListing): Promise<Connection<UnitRow>> {
    const { within, asOf } = asked
    if (within != null && !isId(within)) throw unitNotFound('within', asOf)
    const search = filter?.search ? searchedOf(filter.search) : null
    // What is looked for by name comes by how well it matches, unless another order is asked for.
    const orderBy = search && asked.orderBy === 'TIER' ? 'MATCH' : asked.orderBy
    const { level = null, ended } = filter ?? {}
    return this.units.list({ ...asked, orderBy, level, search, ended: ended === true })
  }
}
