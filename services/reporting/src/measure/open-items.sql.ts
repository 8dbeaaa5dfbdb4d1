import { type OpenItemsOf, unitsBelow } from '@province/subgraph/measure'
import { sql } from '@province/subgraph/read'

/**
 * Reports that have not been sent, with what disagrees in them, and what a unit owes that has not been locked: whoever takes
 * the unit over enters it, sends it and mends it from then on.
 */
export const openReporting: OpenItemsOf = (within, asOf) => sql`with ${unitsBelow(within, asOf)}
  select o.*, 1 as value from (
    select r.id, 'report' as kind, 'Báo cáo: ' || r.title as label, r.unit_id as "unitId"
    from reporting.report r where r.state in ('DRAFTING', 'RECONCILING', 'REVIEWED', 'SIGNED')
    union all
    select s.id, 'submission', 'Báo cáo phải gửi, kỳ đến hết ' || to_char(s.period_to - 1, 'DD/MM/YYYY') || ': ' || t.title,
      s.unit_id
    from reporting.submission s join reporting.submission_template t on t.id = s.template_id
    where s.state <> 'LOCKED') o
  join below b on b.id = o."unitId"`
