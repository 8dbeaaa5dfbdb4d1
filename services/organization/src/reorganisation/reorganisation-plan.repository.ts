import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { Unit, type UnitLevel, type UnitState } from '../unit/unit.ts'
import type { PlannedEffect } from './decree.ts'
import { Reorganisation, ReorganisationStep } from './reorganisation.ts'
import type { ReorganisationState, ReorganisationStepName } from './reorganisation-lifecycle.ts'

/** A reorganisation as it is shown. */
export interface ReorganisationRow {
  id: string
  unitId: string
  state: ReorganisationState
  version: number
  title: string
  legalBasis: string
  effectiveOn: string
  corrects: string | null
  lines: PlannedEffect[]
  authors: string[]
}

/** One step of a reorganisation as it is shown. */
export interface ReorganisationStepRow {
  reorganisationId: string
  name: ReorganisationStepName
  toState: ReorganisationState
  by: string
  reason: string | null
  at: string
}

/** Grants of one role on a unit that ends. */
export interface LostGrantRow {
  unitId: string
  role: string
  accounts: number
}

/** Every unit with its whole history, and the version that they make together. */
export interface Register {
  units: Unit[]
  version: number
}

interface UnitRecord {
  id: string
  level: UnitLevel
  openedOn: string | null
  closedOn: string | null
  states: UnitState[]
  version: number
  register: number
}

const COLUMNS = `r.id, r.unit_id as "unitId", r.state, r.version, r.title, r.legal_basis as "legalBasis",
  r.effective_on as "effectiveOn", r.corrects, r.lines, r.authors`

// Grows with each unit that is opened, changed or ended, and with each event.
const VERSION = `select (select coalesce(sum(version), 0) + count(*) from organization.unit)
  + (select count(*) from organization.reorg_event) as version`

const unitOf = ({ id, level, openedOn, closedOn, states, version }: UnitRecord): Unit => {
  const unit = new Unit(id, level, openedOn, states)
  return Object.assign(unit, { closedOn, version })
}

/** Reorganisations before and after execution: read as rows, written as aggregates. */
export class ReorganisationPlanRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  list(state: string | null, page: Page): Promise<(ReorganisationRow & { total: number })[]> {
    const where = '($1::text is null or r.state = $1)'
    const text = `select ${COLUMNS}, (select count(*) from organization.reorganisation r where ${where}) as total
      from organization.reorganisation r
      where ${where} and ($2::date is null or (r.effective_on, r.id) < ($2::date, $3::uuid))
      order by r.effective_on desc, r.id desc limit $4`
    const values = [state, ...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'reorganisation_list', text, values })
  }

  byId(id: string): Promise<ReorganisationRow[]> {
    const text = `select ${COLUMNS} from organization.reorganisation r where r.id = $1`
    return this.reader.rows({ name: 'reorganisation_by_id', text, values: [id] })
  }

  steps(ids: readonly string[]): Promise<ReorganisationStepRow[]> {
    const text = `select s.reorganisation_id as "reorganisationId", s.name, s.to_state as "toState", s.actor_name as by,
        s.reason, s.recorded_at as at
      from organization.reorganisation_step s where s.reorganisation_id = any($1::uuid[]) order by s.recorded_at, s.id`
    return this.reader.rows({ name: 'reorganisation_steps', text, values: [ids] })
  }

  /** Who would lose what they may do, on units that end that day; as far as who asks may see grants. */
  lostGrants(unitIds: readonly string[], on: string): Promise<LostGrantRow[]> {
    const text = `select g.unit_id as "unitId", g.role, count(distinct g.account_id) as accounts
      from organization.account_grant g
      where g.unit_id = any($1::uuid[]) and g.state = 'CONFIRMED' and coalesce(g.valid_to, 'infinity') > $2::date group by g.unit_id, g.role order by g.unit_id, g.role`
    return this.reader.rows({ name: 'lost_grants', text, values: [unitIds, on] })
  }

  /** The register as it stands, to try a plan on. */
  async register(): Promise<Register> {
    const text = `select u.id, u.level, u.opened_on as "openedOn", u.closed_on as "closedOn", u.states, u.version,
        v.version as register from organization.unit u, (${VERSION}) v`
    const rows = await this.reader.rows<UnitRecord>({ name: 'register', text })
    return { units: rows.map(unitOf), version: rows[0]?.register ?? 0 }
  }

  load(id: string): Promise<Reorganisation | null> {
    return this.em.findOne(Reorganisation, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  /** The version of the register inside the running change. */
  async registerVersion(): Promise<number> {
    const [row] = await this.em.execute<{ version: string }[]>(VERSION)
    return Number(row?.version ?? 0)
  }

  add(reorganisation: Reorganisation): void {
    this.em.persist(reorganisation)
  }

  addStep(step: ReorganisationStep): void {
    this.em.persist(step)
  }
}
