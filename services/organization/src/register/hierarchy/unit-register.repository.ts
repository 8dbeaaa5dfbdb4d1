import { Repository, type Row } from '@province/subgraph/read'
import { ReorgEvent } from '../decree/decree.ts'
import { UnitTierRepository } from '../tier/unit-tier.repository.ts'
import type { UnitTier } from '../tier/unit-tier.ts'
import { UnitMapping } from '../unit/unit.mapping.ts'
import { Unit } from '../unit/unit.ts'

type UnitRecord = Row<UnitRegisterRepository>

/** Every unit with its whole history, and the version that they make together. */
export interface Register {
  units: Unit[]
  version: number
  tiers: UnitTier[]
}

// Grows with each unit that is opened, changed or ended, and with each event.
const VERSION = `select (select coalesce(sum(version), 0) + count(*) from organization.unit)
  + (select count(*) from organization.reorg_event) as version`

const unitOf = ({ id, level, openedOn, states, ...rest }: UnitRecord): Unit => {
  const { closedOn, version, origin, notFollowedFrom } = rest
  return Object.assign(new Unit(id, level, openedOn, states), { closedOn, version, origin, notFollowedFrom })
}

/** Units as aggregates, for what changes them. */
export class UnitRegisterRepository extends Repository.of(UnitMapping) {
  /** Until the change is stored or given up, nobody else changes the register. */
  async lock(): Promise<void> {
    await this.em.execute("select pg_advisory_xact_lock(hashtextextended('register of units', 0))")
  }

  /** Every unit with its whole history, for a change of the hierarchy. */
  loadAll(): Promise<Unit[]> {
    return this.em.find(Unit, {})
  }

  /** The register as it is, to try a plan on. */
  async register(): Promise<Register> {
    const text = `select ${this.columns}, v.version as register from ${this.from}, (${VERSION}) v`
    const rows = await this.rows<UnitRecord & { register: number }>({ name: 'register', text })
    return { units: rows.map(unitOf), version: rows[0]?.register ?? 0, tiers: await this.tiers() }
  }

  /** The tiers that the cell has and had, from above to below. */
  tiers(): Promise<UnitTier[]> {
    return new UnitTierRepository(this.request).all()
  }

  /** The version of the register inside the running change. */
  async version(): Promise<number> {
    const [row] = await this.em.execute<{ version: string }[]>(VERSION)
    return Number(row?.version ?? 0)
  }

  /** Every reorganisation that was executed. */
  events(): Promise<ReorgEvent[]> {
    return this.em.find(ReorgEvent, {})
  }

  /** Whoever is at it held their roles on the whole cell: they hold them on the unit that it becomes. */
  async goOnAs(ended: string, successor: string): Promise<void> {
    await this.em.execute('select app.go_on_as(?, ?)', [ended, successor])
  }

  addEvent(event: ReorgEvent): void {
    this.em.persist(event)
  }
}
