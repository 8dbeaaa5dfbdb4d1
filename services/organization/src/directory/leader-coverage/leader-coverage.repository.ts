import type { Page } from '@province/subgraph/list'
import type { Boundaries } from '@province/subgraph/measure'
import { Statements } from '@province/subgraph/read'
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

/** Units of one tier that have somebody in charge, in the boundaries asked for. */
export interface CoveredTierRow {
  level: UnitLevel
  count: number | null
  estimate: boolean
}

/** One unit that has somebody in charge, as a record behind a figure. */
export interface CoveredUnitRow {
  id: string
  code: string
  name: string
  unitId: string
  share: number
  total: number
}

const IN_CHARGE = (day: string) => `(exists (select from organization.assignment a
    join organization.position p on p.id = a.position_id
    where a.unit_id = u.id and r.duty = any(p.duties) and ${onDay('a', day)})
  or exists (select from organization.duty_delegation d
    where d.unit_id = u.id and d.duty = r.duty and ${onDay('d', day)}))`

// Each unit of the day with the rule that applies to it, its exemption if any, and whether somebody is in charge.
const judged = (duty: string, day: string) => `
  join hierarchy.unit u on u.id = o.id and u.valid_from <= ${day}::date and u.valid_to > ${day}::date
  join organization.duty_rule r on r.duty = ${duty} and r.level = u.level and ${onDay('r', day)}
  cross join lateral (select exists (select from organization.duty_exemption e
    where e.unit_id = u.id and e.duty = r.duty and ${onDay('e', day)}) as exempt) e
  cross join lateral (select ${IN_CHARGE(day)} as held) h`

// What is not in the actor's scope does not exist here: a part of a tier is never counted as the whole of it.
const SIGHT = 'any((select app.units())::uuid[])'

const UNDER = `(select c.ancestor_id as within, c.descendant_id as id, 1::numeric as share from hierarchy.closure c
  where c.ancestor_id = any($1::uuid[]) and c.ancestor_id = ${SIGHT}
    and c.valid_from <= $2::date and c.valid_to > $2::date) o`

// Units of day $2 in the boundaries of day $4 of the unit $1.
const RESTATED = `(select l.origin_id as id, l.share from unnest($1::uuid[]) as w(id)
  cross join lateral hierarchy.restated(w.id, $2::date, $4::date) l where w.id = ${SIGHT}) o`

const drawn = ({ restated }: Boundaries) => (restated ? RESTATED : UNDER)

/** Leaders in charge: the rule, the hierarchy, exemptions, assignments and delegations in one statement. */
export class LeaderCoverageRepository extends Statements {
  /** Coverage by tier under a unit; units of one tick are read by one statement. */
  under(within: string, duty: Duty, asOf: string): Promise<LeaderCoverageRow[]> {
    return this.grouped(`leader coverage ${duty} ${asOf}`, within, 'within', (ids) =>
      this.coverage(ids, duty, asOf),
    )
  }

  coverage(within: readonly string[], duty: Duty, asOf: string): Promise<LeaderCoverageRow[]> {
    const text = `select o.within, u.level, r.duty, $2::date as "asOf", r.basis, count(*) as total,
        count(*) filter (where e.exempt) as exempt, count(*) filter (where not e.exempt and h.held) as covered,
        coalesce(array_agg(u.id order by u.code) filter (where not e.exempt and not h.held), '{}') as missing
      from ${UNDER} ${judged('$3', '$2')}
      group by o.within, u.level, u.level_rank, r.duty, r.basis order by u.level_rank`
    return this.rows({ name: 'leader_coverage', text, values: [within, asOf, duty] })
  }

  tiers(within: string, duty: Duty, boundaries: Boundaries): Promise<CoveredTierRow[]> {
    const covered = 'filter (where not e.exempt and h.held)'
    const text = `select u.level, coalesce(sum(o.share) ${covered}, 0) as count,
        coalesce(bool_or(o.share <> 1) ${covered}, false) as estimate
      from ${drawn(boundaries)} ${judged('$3', '$2')} where $4::date is not null group by u.level`
    const values = [[within], boundaries.asOf, duty, boundaries.drawnOn]
    return this.rows({
      name: boundaries.restated ? 'leader_tiers_restated' : 'leader_tiers',
      text,
      values,
    })
  }

  /** The units of a tier that have somebody in charge, by code. */
  covered(
    within: string,
    duty: Duty,
    level: UnitLevel,
    boundaries: Boundaries,
    page: Page,
  ): Promise<CoveredUnitRow[]> {
    const text = `with covered as (select u.id, u.code, u.name, u.id as "unitId", o.share from ${drawn(boundaries)} ${judged('$3', '$2')}
        where $4::date is not null and u.level = $5 and not e.exempt and h.held)
      select v.*, (select count(*) from covered) as total from covered v
      where $6::text is null or (v.code, v.id) > ($6::text, $7::uuid) order by v.code, v.id limit $8`
    const asked = [[within], boundaries.asOf, duty, boundaries.drawnOn, level]
    const values = [...asked, ...(page.after ?? [null, null]), page.limit + 1]
    return this.rows({
      name: boundaries.restated ? 'leader_units_restated' : 'leader_units',
      text,
      values,
    })
  }
}
