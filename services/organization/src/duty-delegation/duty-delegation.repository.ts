import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import type { Days } from '../duty/days.ts'
import type { Duty } from '../duty/duty.ts'
import { type PersonRow, personIn } from '../person/person.repository.ts'
import { onDay } from '../position/position.repository.ts'
import { DutyDelegation } from './duty-delegation.ts'

/** A delegation as it is shown; lists bring the people along. */
export interface DutyDelegationRow {
  id: string
  unitId: string
  duty: Duty
  holderId: string
  actingId: string
  document: string
  validFrom: string
  validTo: string | null
  version: number
  holder?: PersonRow | null
  acting?: PersonRow | null
}

/** Duties delegated: a list is one statement, with both names in it. */
export class DutyDelegationRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  ofUnits(unitIds: readonly string[], asOf: string): Promise<DutyDelegationRow[]> {
    const text = `select d.id, d.unit_id as "unitId", d.duty, d.holder_id as "holderId", d.acting_id as "actingId",
        d.document, d.valid_from as "validFrom", d.valid_to as "validTo", d.version,
        ${personIn('h')} as holder, ${personIn('e')} as acting
      from organization.duty_delegation d
      left join organization.person h on h.id = d.holder_id left join organization.person e on e.id = d.acting_id
      where d.unit_id = any($1::uuid[]) and ${onDay('d', '$2')} order by d.duty, d.valid_from, d.id`
    return this.reader.rows({ name: 'duty_delegations', text, values: [unitIds, asOf] })
  }

  load(id: string): Promise<DutyDelegation | null> {
    return this.em.findOne(DutyDelegation, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  /** Whether somebody acts in this duty of the unit on some of these days; no other request delegates it meanwhile. */
  async isDelegated(unitId: string, duty: Duty, { from, to }: Days): Promise<boolean> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`duty ${unitId} ${duty}`])
    const rows = await this.em.execute(
      `select id from organization.duty_delegation where unit_id = ? and duty = ?
         and valid_from < coalesce(?::date, 'infinity') and coalesce(valid_to, 'infinity') > ?::date limit 1`,
      [unitId, duty, to, from],
    )
    return rows.length > 0
  }

  add(delegation: DutyDelegation): void {
    this.em.persist(delegation)
  }
}
