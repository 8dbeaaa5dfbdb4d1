-- directives_open_items_d7c6c2
select t.*, (t."kind")::text as "~0", (t."id")::text as "~1" from (with standing as materialized (
  select distinct c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date
    and (c.valid_to > $3::date or (c.ends_unit and c.valid_to = $4::date))),
below as materialized (
  select id from standing union
  select l.origin_id from standing s join hierarchy.lineage l on l.unit_id = s.id
    and l.valid_from <= $5::date and l.valid_to >= $6::date),
task as materialized (
  select t.* from directives.task t where t.state <> all($7) and t.assigned_on <= $8::date)
select t.id, 'task' as kind, t.title as label, t.lead_unit_id as "unitId", 1 as value
from task t join below b on b.id = t.lead_unit_id
union all
select t.id, 'given_task', 'Đã giao: ' || t.title, t.unit_id, 1 from task t join below b on b.id = t.unit_id
union all
select c.id, 'task_cooperation', 'Phối hợp: ' || t.title, c.cooperator_id, 1
from task t join directives.task_cooperator c on c.task_id = t.id join below b on b.id = c.cooperator_id
union all
select r.id, 'correction', 'Đề nghị sửa trích dẫn: ' || r.reason, r.unit_id, 1
from directives.correction r join below b on b.id = r.unit_id where r.state = 'PROPOSED'
union all
select a.id, 'agreement', 'Thỏa thuận phối hợp: ' || a.title, a.unit_id, 1
from directives.agreement a join below b on b.id = a.unit_id where a.state = 'IN_FORCE'
union all
select m.id, 'emulation_model', 'Mô hình: ' || m.title, m.unit_id, 1
from directives.emulation_model m join below b on b.id = m.unit_id where m.state <> 'ENDED') t order by t."kind", t."id" limit $9;

-- directives_open_items_a04f91
select t.*, (t."kind")::text as "~0", (t."id")::text as "~1" from (with standing as materialized (
  select distinct c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date
    and (c.valid_to > $3::date or (c.ends_unit and c.valid_to = $4::date))),
below as materialized (
  select id from standing union
  select l.origin_id from standing s join hierarchy.lineage l on l.unit_id = s.id
    and l.valid_from <= $5::date and l.valid_to >= $6::date),
task as materialized (
  select t.* from directives.task t where t.state <> all($7) and t.assigned_on <= $8::date)
select t.id, 'task' as kind, t.title as label, t.lead_unit_id as "unitId", 1 as value
from task t join below b on b.id = t.lead_unit_id
union all
select t.id, 'given_task', 'Đã giao: ' || t.title, t.unit_id, 1 from task t join below b on b.id = t.unit_id
union all
select c.id, 'task_cooperation', 'Phối hợp: ' || t.title, c.cooperator_id, 1
from task t join directives.task_cooperator c on c.task_id = t.id join below b on b.id = c.cooperator_id
union all
select r.id, 'correction', 'Đề nghị sửa trích dẫn: ' || r.reason, r.unit_id, 1
from directives.correction r join below b on b.id = r.unit_id where r.state = 'PROPOSED'
union all
select a.id, 'agreement', 'Thỏa thuận phối hợp: ' || a.title, a.unit_id, 1
from directives.agreement a join below b on b.id = a.unit_id where a.state = 'IN_FORCE'
union all
select m.id, 'emulation_model', 'Mô hình: ' || m.title, m.unit_id, 1
from directives.emulation_model m join below b on b.id = m.unit_id where m.state <> 'ENDED') t where (t."kind", t."id") > ($9, $10) order by t."kind", t."id" limit $11;
