import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { Statements, sql, statementOf } from '@province/subgraph/read'
import { DEMONSTRATION } from '../reception/index.ts'
import { type CountScope, everIn, scopeIn } from './count-scope.sql.ts'

/** How much of one figure is on record. */
export interface CaseCountRow {
  key: string
  value: number
  estimate: boolean
}

/** A case or a dialogue behind a figure, and how much of it counts. */
export interface CountedCaseRow extends Counted {
  label: string
  day: string
  unitName: string
  invented: boolean
}

// Each record once under each figure that counts it, unit by unit. A figure of one tier takes units of that tier.
const placed = ({ window: { to } }: CountScope) => sql`placed as (
    select 'complaints.cases' as key, 'complaint_case' as kind, c.id, c.unit_id, c.accepted_on as day,
      'Vụ ' || c.code || ' thụ lý' as label, c.recorded_by, scope.share
    from scope cross join lateral (select * from complaints.complaint_case c where c.unit_id = scope.unit_id
      and c.accepted_on >= scope.since and c.accepted_on < scope.until) c
    union all
    select 'complaints.cases.resolved', 'complaint_case', c.id, c.unit_id, c.decided_on,
      'Vụ ' || c.code || ', quyết định ' || c.decision, c.recorded_by, scope.share
    from scope cross join lateral (select * from complaints.complaint_case c where c.unit_id = scope.unit_id
      and c.decided_on >= scope.since and c.decided_on < scope.until) c
    union all
    select k.key, 'dialogue', d.id, d.unit_id, d.held_on, 'Đối thoại', d.recorded_by, scope.share
    from scope cross join lateral (select * from complaints.dialogue d where d.unit_id = scope.unit_id
      and d.held_on >= scope.since and d.held_on < scope.until) d
    join hierarchy.unit u on u.id = d.unit_id and u.valid_from <= d.held_on and u.valid_to > d.held_on
    cross join lateral unnest(case d.kind
      when 'LEADERS' then case u.level when 'PROVINCE' then array['complaints.dialogue.province'] end
      when 'LAND_CLEARANCE' then array['complaints.dialogue.land_clearance']
        || case when d.attended = 0 then array['complaints.dialogue.land_clearance.unattended'] else '{}' end
      when 'PROJECT_ROLLOUT' then array['complaints.dialogue.project_rollout',
        'complaints.dialogue.project_rollout.' || lower(u.level)]
      else array['complaints.dialogue.grievance', 'complaints.dialogue.grievance.' || lower(u.level)] end) k (key)
    union all
    select k.key, 'backlog_item', b.id, b.unit_id, b.listed_on, 'Vụ tồn đọng theo ' || b.programme, b.recorded_by, ever.share
    from ever cross join lateral (select * from complaints.backlog_item b where b.unit_id = ever.unit_id
      and b.listed_on >= ever.since and b.listed_on < ever.until) b
    cross join lateral (values ('complaints.backlog'), (case when b.ended_on < ${to}::date
      then 'complaints.backlog.resolved' else 'complaints.backlog.in_progress' end)) k (key))`

/** Counts cases and dialogues, and lists them one by one. */
export class CaseCountRepository extends Statements {
  /** All figures of cases and dialogues at once; one of which nothing is on record is left out. */
  values(scope: CountScope, boundaries: Boundaries): Promise<CaseCountRow[]> {
    const asked = JSON.stringify([scope, boundaries])
    return this.request.remember('case counts', asked, () => {
      const name = boundaries.restated ? 'case_counts_restated' : 'case_counts'
      const text = sql`with ${scopeIn(scope, boundaries)}, ${everIn(scope, boundaries)}, ${placed(scope)}
        select p.key, sum(p.share) as value, bool_or(p.share <> 1) as estimate from placed p group by p.key`
      return this.rows(statementOf(name, text))
    })
  }

  records(key: string, scope: CountScope, boundaries: Boundaries): SourceSpec<CountedCaseRow> {
    const name = boundaries.restated ? 'cases_counted_restated' : 'cases_counted'
    const rows = sql`with ${scopeIn(scope, boundaries)}, ${everIn(scope, boundaries)}, ${placed(scope)}
      select p.id, p.unit_id as "unitId", p.kind, p.day, p.label, p.share, p.recorded_by = ${DEMONSTRATION} as invented,
        u.name as "unitName"
      from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.day and u.valid_to > p.day
      where p.key = ${key}`
    return { name, rows, order: ['day', 'id'] }
  }
}
