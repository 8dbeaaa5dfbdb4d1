-- dossier_received_counted_total_398a23
select count(*)::int as total from (select 1 from (with scope as materialized (select s.* from (select c.descendant_id as unit_id, greatest(c.valid_from, $1::date) as since,
      least(c.valid_to, $2::date) as until, 1::numeric as share
    from hierarchy.closure c
    where c.ancestor_id = $3 and c.valid_from < $4::date and c.valid_to > $5::date) s where $6::uuid = any((select app.units())::uuid[]))
select t.id, t.unit_id as "unitId", s.share, s.share as value, t.received_on as day, 'dossier' as kind, t.code,
  t.recorded_by = 'demonstration' as invented
from scope s join (select * from reform.dossier where received_on is not null) t on t.unit_id = s.unit_id
  and t.received_on >= s.since and t.received_on < s.until) t limit 10001) counted;
