import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type Load } from '@province/subgraph/read'
import { fold } from '@province/words'
import type { UnitPeriodRow, UnitRepository, UnitRow, UnitSearch } from './unit.repository.ts'
import { unitKeyMissing, unitNotFound } from './unit-refusals.ts'

/** Which unit, on which day. */
export interface UnitKey {
  code?: string | null
  id?: string | null
  asOf: string
}

/** Which units, on which day, which page. */
export interface UnitListing {
  filter?: { level?: UnitSearch['level']; search?: string | null } | null
  within?: string | null
  asOf: string
  first: number
  after?: string | null
}

const byId = (rows: readonly UnitRow[]) => new Map(rows.map((row) => [row.id, row]))

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reads units and their places in the hierarchy, on any day. */
export class UnitService {
  constructor(
    private readonly units: UnitRepository,
    private readonly load: Load,
    private readonly today: string,
  ) {}

  /** The unit with that code or id on that day; refuses with `UNIT_NOT_FOUND`. */
  async find({ code, id, asOf }: UnitKey): Promise<UnitRow> {
    if ((code == null) === (id == null)) throw unitKeyMissing()
    const found = code != null ? (await this.units.byCode(code, asOf))[0] : await this.on(id ?? '', asOf)
    if (!found) throw unitNotFound(code != null ? 'code' : 'id', asOf)
    return found
  }

  /** The unit on that day, or nothing when it did not exist then. */
  async on(id: string, asOf: string): Promise<UnitRow | undefined> {
    if (!UUID.test(id)) return undefined
    return this.load(`unit on ${asOf}`, id, async (ids) => byId(await this.units.byIds(ids, asOf)))
  }

  /** The units among these that stood on that day, in the same order. */
  async allOn(ids: readonly string[], asOf: string): Promise<UnitRow[]> {
    const found = await Promise.all(ids.map((id) => this.on(id, asOf)))
    return found.flatMap((unit) => unit ?? [])
  }

  /** A unit that another domain refers to by id: as it stands today, or on its last day. */
  async referred(id: string): Promise<UnitRow | undefined> {
    return this.load('unit referred', id, async (ids) => byId(await this.units.nearest(ids, this.today)))
  }

  async parent(unit: UnitRow): Promise<UnitRow | undefined> {
    return unit.parentId === null ? undefined : this.on(unit.parentId, unit.asOf)
  }

  async children(unit: UnitRow): Promise<UnitRow[]> {
    const name = `unit children ${unit.asOf}`
    const children = await this.load<UnitRow[]>(name, unit.id, async (ids) =>
      Map.groupBy(await this.units.childrenOf(ids, unit.asOf), (row) => row.parentId ?? ''),
    )
    return children ?? []
  }

  async periods({ id }: UnitRow): Promise<UnitPeriodRow[]> {
    const periods = await this.load<UnitPeriodRow[]>('unit periods', id, async (ids) =>
      Map.groupBy(await this.units.periodsOf(ids), (row) => row.of),
    )
    return periods ?? []
  }

  async ancestors(unit: UnitRow): Promise<UnitRow[]> {
    const name = `unit ancestors ${unit.asOf}`
    const ancestors = await this.load<UnitRow[]>(name, unit.id, async (ids) =>
      Map.groupBy(await this.units.ancestorsOf(ids, unit.asOf), (row) => row.of),
    )
    return ancestors ?? []
  }

  async list(listing: UnitListing): Promise<Connection<UnitRow>> {
    const { filter, within, asOf } = listing
    if (within != null && !UUID.test(within)) throw unitNotFound('within', asOf)
    const search = filter?.search ? escapeLike(fold(filter.search)) : null
    const wanted: UnitSearch = { level: filter?.level, search, within, asOf }
    const page = pageOf(listing, ['units', wanted.level, search, within, asOf])
    const rows = await this.units.list(wanted, page)
    const total = rows[0]?.total ?? (page.after ? (await this.units.count(wanted))[0]?.total : 0) ?? 0
    return connectionOf(rows, page, total, (row) => [row.levelRank, row.code, row.id])
  }
}
