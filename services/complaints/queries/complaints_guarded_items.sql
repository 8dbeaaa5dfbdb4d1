-- complaints_guarded_items_3d5ae4
select t.*, (t."kind")::text as "~0", (t."id")::text as "~1" from (with standing as materialized (
  select distinct c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date
    and (c.valid_to > $3::date or (c.ends_unit and c.valid_to = $4::date))),
below as materialized (
  select id from standing union
  select l.origin_id from standing s join hierarchy.lineage l on l.unit_id = s.id
    and l.valid_from <= $5::date and l.valid_to >= $6::date),
open as (
  select b.id, 'unclassified_petitions' as kind
  from below b join complaints.petition p on p.unit_id = b.id and p.kind is null and p.state = 'RECEIVED'
  where (b.id = any((select app.units_of('petition.handle'))::uuid[])) or (b.id = any((select app.units_of('petition.register'))::uuid[]))
  union all
  select b.id, 'denunciations'
  from below b join complaints.petition p on p.unit_id = b.id and p.kind = 'DENUNCIATION'
    and p.state in ('CLASSIFIED', 'ACCEPTED_TO_CASE')
    and not exists (select from complaints.denunciation_case_petition l where l.petition_id = p.id)
  where (b.id = any((select app.units_of('denunciation.read'))::uuid[]))
  union all
  select b.id, 'denunciations'
  from below b join complaints.denunciation_case c on c.unit_id = b.id and c.state = any($7::text[])
  where (b.id = any((select app.units_of('denunciation.read'))::uuid[]))
  union all
  select b.id, case when t.denunciation then 'denunciation_transfers_in' else 'transfers_in' end
  from below b join complaints.transfer t on t.to_unit_id = b.id and t.state = 'SENT' where case when t.denunciation then (b.id = any((select app.units_of('denunciation.read'))::uuid[])) else (b.id = any((select app.units_of('petition.handle'))::uuid[])) end
  union all
  select b.id, case when t.denunciation then 'denunciation_transfers_out' else 'transfers_out' end
  from below b join complaints.transfer t on t.unit_id = b.id and t.state = 'SENT' where case when t.denunciation then (b.id = any((select app.units_of('denunciation.read'))::uuid[])) else (b.id = any((select app.units_of('petition.handle'))::uuid[])) end
  union all
  select b.id, 'alarms'
  from below b join complaints.alarm a on a.unit_id = b.id and a.cleared_on is null
  where case when a.denunciation then (b.id = any((select app.units_of('denunciation.read'))::uuid[])) else (b.id = any((select app.units_of('petition.handle'))::uuid[])) end and not a.denunciation)
select o.id || ' ' || o.kind as id, o.kind, o.id as "unitId", count(*)::int as value, count(*) || case o.kind
  when 'unclassified_petitions' then ' đơn chưa phân loại'
  when 'transfers_in' then ' đơn chuyển đến chưa xác nhận'
  when 'transfers_out' then ' đơn chuyển đi chưa được xác nhận'
  when 'denunciation_transfers_in' then ' đơn tố cáo chuyển đến chưa xác nhận'
  when 'denunciation_transfers_out' then ' đơn tố cáo chuyển đi chưa được xác nhận'
  when 'alarms' then ' cảnh báo chưa xử lý'
  else ' đơn tố cáo chưa giải quyết xong' end as label
from open o group by o.id, o.kind) t order by t."kind", t."id" limit $8;
