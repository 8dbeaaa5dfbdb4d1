import { computed, plain, Repository, type Row, sql, statementOf } from '@province/subgraph/read'
import type { Days } from '../duty/days.ts'
import type { Duty } from '../duty/duty.ts'
import { type PersonRow, personOf } from '../person/person.repository.ts'
import { onDay } from '../position/position.repository.ts'
import { DutyDelegationMapping } from './duty-delegation.mapping.ts'

type Read = Row<DutyDelegationRepository>

/** A delegation as it is shown; lists bring the people along. */
export type DutyDelegationRow = Omit<Read, 'holder' | 'acting'> & Partial<Pick<Read, 'holder' | 'acting'>>

/** Duties delegated: a list is one statement, with both names in it. */
export class DutyDelegationRepository extends Repository.of(DutyDelegationMapping, {
  hidden: ['recordedBy'],
  computed: {
    holder: computed<PersonRow | null>(personOf('holder_id')),
    acting: computed<PersonRow | null>(personOf('acting_id')),
  },
}) {
  /** The delegations of a unit that hold on a day. */
  ofUnit(unitId: string, asOf: string): Promise<DutyDelegationRow[]> {
    return this.grouped<DutyDelegationRow>(`duty delegations ${asOf}`, unitId, 'unitId', (ids) => {
      const text = sql`select ${plain(this.columns)} from ${plain(this.from)}
        where t.unit_id = any(${ids}::uuid[]) and ${onDay('t', asOf)} order by t.duty, t.valid_from, t.id`
      return this.rows(statementOf('duty_delegations', text))
    })
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
}
