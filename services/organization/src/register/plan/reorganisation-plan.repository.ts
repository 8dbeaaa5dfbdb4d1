import { Repository, type Row } from '@province/subgraph/read'
import { ReorganisationMapping } from './reorganisation.mapping.ts'
import type { ReorganisationState } from './reorganisation-lifecycle.ts'

/** A reorganisation as it is shown. */
export type ReorganisationRow = Row<ReorganisationPlanRepository>

/** Grants of one role on a unit that ends. */
export interface LostGrantRow {
  unitId: string
  role: string
  accounts: number
}

/** How many accounts and programs have rights on a unit that ends. */
export interface RightsRow {
  unitId: string
  accounts: number
  clients: number
}

/** Reorganisations before and after execution: read as rows, written as aggregates. */
export class ReorganisationPlanRepository extends Repository.of(ReorganisationMapping, {
  hidden: ['approvedBy', 'approvedRegister'],
}) {
  readonly list = this.listed({
    name: 'reorganisation_list',
    where: ({ state }: { state?: ReorganisationState | null }) => [{ state }],
    order: ['-effectiveOn', '-id'],
    alphabetical: ['title'],
    sorts: { LATEST: ['-effectiveOn', '-id'], EARLIEST: ['effectiveOn', 'id'], TITLE: ['title', 'id'] },
  })

  /** Who would lose what they may do, on units that end that day; as far as who asks may see grants. */
  lostGrants(unitIds: readonly string[], on: string): Promise<LostGrantRow[]> {
    const text = `select g.unit_id as "unitId", g.role, count(distinct g.account_id) as accounts
      from organization.account_grant g
      where g.unit_id = any($1::uuid[]) and g.state = 'CONFIRMED' and coalesce(g.valid_to, 'infinity') > $2::date
      group by g.unit_id, g.role order by g.unit_id, g.role`
    return this.rows({ name: 'lost_grants', text, values: [unitIds, on] })
  }

  /** How many have rights on units that end that day, whoever asks: numbers alone. */
  rightsOn(unitIds: readonly string[], on: string): Promise<RightsRow[]> {
    const text = `select unit_id as "unitId", accounts, clients from organization.rights_on($1::uuid[], $2::date)
      order by unit_id`
    return this.rows({ name: 'rights_on', text, values: [unitIds, on] })
  }
}
