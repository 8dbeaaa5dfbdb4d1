import { rolledUp } from '@province/rollups'
import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import { type CountScope, scopeIn } from '../counting/count-scope.sql.ts'
import { DEMONSTRATION } from '../reception/index.ts'
import { SESSIONS_HELD, VISITS_MADE } from './complaints-rollups.ts'
import type { CountedRecord } from './reception-count.ts'

/** How much of one figure is on record. */
export interface CountRow {
  key: string
  record: 'SESSION' | 'VISIT'
  value: number
  estimate: boolean
}

/** A session or a visit behind a figure, and how much of it counts. */
export interface CountedRow extends CountedRecord, Counted {}

// Each record once under each figure that counts it, unit by unit, so that each takes its own rows by index. A figure
// of the province's leaders takes units of that tier.
const placed = plain(`led as materialized (
    select scope.* from scope where exists (
      select from hierarchy.unit u where u.id = scope.unit_id and u.level = 'PROVINCE')),
  placed as (
    select 'SESSION' as record, s.id, s.unit_id, s.day, null::int as people, null::boolean as again,
      null::int as representatives, s.recorded_by, led.share, case s.kind when 'SCHEDULED'
        then 'complaints.reception.province_regular' else 'complaints.reception.province_adhoc' end as key
    from led cross join lateral (select * from complaints.reception_session s where s.unit_id = led.unit_id
      and s.day >= led.since and s.day < led.until and s.kind in ('SCHEDULED', 'AD_HOC')) s
    union all
    select 'VISIT', v.id, v.unit_id, v.day, v.people, v.again, v.representatives, v.recorded_by, scope.share, k.key
    from scope cross join lateral (select * from complaints.visit v where v.unit_id = scope.unit_id
      and v.day >= scope.since and v.day < scope.until) v
    join (values ('complaints.visits', false), ('complaints.visits.delegations', true)) as k(key, delegations)
      on v.delegation or not k.delegations)`)

const placedIn = (scope: CountScope, boundaries: Boundaries): Sql =>
  sql`${scopeIn(scope, boundaries)}, ${placed}`

/** Counts sessions and visits, and lists them one by one. */
export class ReceptionCountRepository extends Statements {
  /** All figures of sessions and visits at once; one of which nothing is on record is left out. */
  values(scope: CountScope, boundaries: Boundaries): Promise<CountRow[]> {
    const asked = JSON.stringify([scope, boundaries])
    return this.request.remember('reception counts', asked, () => this.#values(scope, boundaries))
  }

  #values(scope: CountScope, boundaries: Boundaries): Promise<CountRow[]> {
    const name = boundaries.restated ? 'reception_counts_restated' : 'reception_counts'
    const text = sql`with counted as (
        select 'SESSION' as record, case c.kind when 'SCHEDULED' then 'complaints.reception.province_regular'
          else 'complaints.reception.province_adhoc' end as key, c.n, c.estimate
        from ${rolledUp(SESSIONS_HELD, scope, boundaries)} c
        where c.tier = 'PROVINCE' and c.kind in ('SCHEDULED', 'AD_HOC')
        union all
        select 'VISIT', k.key, c.n, c.estimate from ${rolledUp(VISITS_MADE, scope, boundaries)} c
        join (values ('complaints.visits', false), ('complaints.visits.delegations', true)) as k(key, delegations)
          on c.delegation <> '' or not k.delegations)
      select c.key, c.record, sum(c.n) as value, bool_or(c.estimate) as estimate
      from counted c where c.n <> 0 group by c.key, c.record`
    return this.rows(statementOf(name, text))
  }

  records(key: string, scope: CountScope, boundaries: Boundaries): SourceSpec<CountedRow> {
    const name = boundaries.restated ? 'reception_counted_restated' : 'reception_counted'
    const rows = sql`with ${placedIn(scope, boundaries)}
      select p.key, p.id, p.unit_id as "unitId", p.day, p.share, p.people, p.again, p.representatives,
        case p.record when 'SESSION' then 'reception_session' else 'visit' end as kind,
        p.recorded_by = ${DEMONSTRATION} as invented, u.name as "unitName"
      from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.day and u.valid_to > p.day
      where p.key = ${key}`
    return { name, rows, order: ['day', 'id'] }
  }
}
