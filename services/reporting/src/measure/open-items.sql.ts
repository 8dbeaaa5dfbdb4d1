import type { OpenItemsOf } from '@province/subgraph/measure'
import { sql } from '@province/subgraph/read'

/** Reports that have not been sent; what disagrees in one goes with it. */
export const openReports: OpenItemsOf = (within, asOf) => sql`with below as materialized (
    select c.descendant_id as id from hierarchy.closure c
    where c.ancestor_id = ${within} and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date)
  select r.id, 'report' as kind, 'Báo cáo: ' || r.title as label, r.unit_id as "unitId", 1 as value
  from reporting.report r join below b on b.id = r.unit_id
  where r.state in ('DRAFTING', 'RECONCILING', 'REVIEWED', 'SIGNED')`
