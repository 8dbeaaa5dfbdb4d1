import type { SourceSpec } from '@province/subgraph/list'
import type { Counted } from '@province/subgraph/measure'
import { plain, Statements, sql, statementOf } from '@province/subgraph/read'
import type { UnitLevel } from '../../register/index.ts'
import type { Duty } from '../duty/duty.ts'
import { onDay } from '../position/position.repository.ts'
import type { LeaderCoverage } from './leader-coverage.ts'

/** Coverage of one tier under one unit. */
export interface LeaderCoverageRow extends LeaderCoverage {
  within: string
  duty: Duty
  asOf: string
  basis: string
  missing: string[]
}

/** Units of one tier that have somebody in charge. */
export interface CoveredTierRow {
  level: UnitLevel
  count: number
}

/** One unit that has somebody in charge, as a record behind a figure. */
export interface CoveredUnitRow extends Counted {
  code: string
  name: string
}

const inCharge = (day: string) => sql`(exists (select from organization.assignment a
    join organization.position p on p.id = a.position_id
    where a.unit_id = u.id and r.duty = any(p.duties) and ${onDay('a', day)})
  or exists (select from organization.duty_delegation d
    where d.unit_id = u.id and d.duty = r.duty and ${onDay('d', day)}))`

// Each unit of the day with the rule that applies to it, its exemption if any, and whether somebody is in charge.
const judged = (duty: Duty, day: string) => sql`
  join hierarchy.unit u on u.id = o.id and u.valid_from <= ${day}::date and u.valid_to > ${day}::date
  join organization.duty_rule r on r.duty = ${duty} and r.level = u.level and ${onDay('r', day)}
  cross join lateral (select exists (select from organization.duty_exemption e
    where e.unit_id = u.id and e.duty = r.duty and ${onDay('e', day)}) as exempt) e
  cross join lateral (select ${inCharge(day)} as held) h`

// What is not in the actor's scope does not exist here: a part of a tier is never counted as the whole of it.
const SIGHT = plain('any((select app.units())::uuid[])')

const under = (
  within: readonly string[],
  day: string,
) => sql`(select c.ancestor_id as within, c.descendant_id as id
  from hierarchy.closure c
  where c.ancestor_id = any(${within}::uuid[]) and c.ancestor_id = ${SIGHT}
    and c.valid_from <= ${day}::date and c.valid_to > ${day}::date) o`

/** Leaders in charge: the rule, the hierarchy, exemptions, assignments and delegations in one statement. */
export class LeaderCoverageRepository extends Statements {
  /** Coverage by tier under a unit; units of one tick are read by one statement. */
  under(within: string, duty: Duty, asOf: string): Promise<LeaderCoverageRow[]> {
    return this.grouped(`leader coverage ${duty} ${asOf}`, within, 'within', (ids) =>
      this.coverage(ids, duty, asOf),
    )
  }

  coverage(within: readonly string[], duty: Duty, asOf: string): Promise<LeaderCoverageRow[]> {
    const text = sql`select o.within, u.level, r.duty, ${asOf}::date as "asOf", r.basis, count(*) as total,
        count(*) filter (where e.exempt) as exempt, count(*) filter (where not e.exempt and h.held) as covered,
        coalesce(array_agg(u.id order by u.code) filter (where not e.exempt and not h.held), '{}') as missing
      from ${under(within, asOf)} ${judged(duty, asOf)}
      group by o.within, u.level, u.level_rank, r.duty, r.basis order by u.level_rank`
    return this.rows(statementOf('leader_coverage', text))
  }

  tiers(within: string, duty: Duty, asOf: string): Promise<CoveredTierRow[]> {
    const text = sql`select u.level, count(*) filter (where not e.exempt and h.held) as count
      from ${under([within], asOf)} ${judged(duty, asOf)} group by u.level`
    return this.rows(statementOf('leader_tiers', text))
  }

  /** The units of a tier that have somebody in charge, by code. */
  covered(within: string, duty: Duty, level: UnitLevel, asOf: string): SourceSpec<CoveredUnitRow> {
    const rows = sql`select u.id, u.code, u.name, u.id as "unitId"
      from ${under([within], asOf)} ${judged(duty, asOf)}
      where u.level = ${level} and not e.exempt and h.held`
    return { name: 'leader_units', rows, order: ['code', 'id'] }
  }
}
