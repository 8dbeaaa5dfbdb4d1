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
}
