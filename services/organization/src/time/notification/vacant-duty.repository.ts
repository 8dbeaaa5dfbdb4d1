import type { Reader } from '@province/subgraph/read'

/** A duty that nobody in a unit has, although something of it had to be told. */
export interface VacantDutyRow {
  id: string
  unitId: string
  action: string
  since: string
}

/** More than this nobody fills at once. */
const MOST = 500

/** Duties that stand vacant, for who may fill them and for who has them above. */
export class VacantDutyRepository {
  constructor(private readonly reader: Reader) {}

  within(unitId: string | null, today: string): Promise<VacantDutyRow[]> {
    const text = `select v.id, v.unit_id as "unitId", v.action, v.since from organization.vacant_duty v
      where v.filled_on is null
        and ($1::uuid is null or v.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]))
      order by v.since, v.id limit ${MOST}`
    return this.reader.rows({ name: 'vacant_duties', text, values: [unitId, today] })
  }
}
