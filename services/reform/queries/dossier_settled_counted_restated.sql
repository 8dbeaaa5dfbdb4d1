-- dossier_settled_counted_restated_b86895
select t.*, (t."day")::text as "~0", (t."id")::text as "~1" from (with scope as materialized (select s.* from (select o.origin_id as unit_id, $1::date as since, $2::date as until, o.share
    from hierarchy.restated($3, $4::date, $5::date) o
    where (select bool_and(each.origin_id = any((select app.units())::uuid[]))
      from hierarchy.restated($6, $7::date, $8::date) each)) s where $9::uuid = any((select app.units())::uuid[]))
select t.id, t.unit_id as "unitId", s.share, s.share as value, t.ended_on as day, 'dossier' as kind, t.code,
  t.recorded_by = 'demonstration' as invented
from scope s join (select * from reform.dossier where ended_on is not null and state in ('RESULT_READY', 'RETURNED', 'REFUSED')) t on t.unit_id = s.unit_id
  and t.ended_on >= s.since and t.ended_on < s.until) t order by t."day", t."id" limit $10;
