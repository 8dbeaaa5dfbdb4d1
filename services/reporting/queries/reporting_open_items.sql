-- reporting_open_items_8323b3
select t.*, (t."kind")::text as "~0", (t."id")::text as "~1" from (with below as materialized (
  select c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date and c.valid_to > $3::date)
select r.id, 'report' as kind, 'Báo cáo: ' || r.title as label, r.unit_id as "unitId", 1 as value
from reporting.report r join below b on b.id = r.unit_id
where r.state in ('DRAFTING', 'RECONCILING', 'REVIEWED', 'SIGNED')) t order by t."kind", t."id" limit $4;
