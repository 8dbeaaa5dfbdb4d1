-- dossier_list_total_3444ba
select count(*)::int as total
from (select 1
from reform.dossier t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- dossier_list_total_7bdc5c
select count(*)::int as total
from (select 1
from reform.dossier t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = any($3) and t.due_on < $4::date and t.running_to < $5::date
limit 10001) counted;

-- dossier_list_total_77c0b5
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.step = $3
and s.happened_on >= $4::date and s.happened_on < $5::date) limit 10001) counted;

-- dossier_list_total_c43dee
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and t.unit_id = coalesce($5::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($6::text, p.level) and p.field = coalesce($7::text, p.field)) limit 10001) counted;

-- dossier_list_total_7b7e23
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.procedure_id = $3 and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_fe2ca5
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and t.ended_on < $5::date and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_15da32
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and t.received_on < $5::date and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_84e9cf
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and (t.ended_on is null or t.ended_on >= $5::date) and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_9494dc
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and t.received_on >= $5::date and t.channel = 'ONLINE' and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_0af93f
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and t.received_on >= $5::date and t.channel <> 'ONLINE' and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_3f3630
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_2cc12c
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and t.ended_on < $5::date and t.ended_on < (select max(k.due_on) from reform.clock k where k.subject_id = t.id) and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_43e19c
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and t.ended_on < $5::date and t.ended_on > (select max(k.due_on) from reform.clock k where k.subject_id = t.id) and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_f3cf24
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.ended_on < $6::date and t.unit_id = coalesce($7::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($8::text, p.level) and p.field = coalesce($9::text, p.field)) limit 10001) counted;

-- dossier_list_total_7761df
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.received_on < $6::date and t.unit_id = coalesce($7::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($8::text, p.level) and p.field = coalesce($9::text, p.field)) limit 10001) counted;

-- dossier_list_total_8b2a93
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and t.ended_on < $5::date and t.ended_on = coalesce((select max(k.due_on) from reform.clock k where k.subject_id = t.id), t.ended_on) and t.unit_id = coalesce($6::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($7::text, p.level) and p.field = coalesce($8::text, p.field)) limit 10001) counted;

-- dossier_list_total_8852db
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.procedure_id = $3 and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.ended_on < $6::date and t.ended_on > (select max(k.due_on) from reform.clock k where k.subject_id = t.id) and t.unit_id = coalesce($7::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($8::text, p.level) and p.field = coalesce($9::text, p.field)) limit 10001) counted;

-- dossier_list_total_00ceb6
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and (t.ended_on is null or t.ended_on >= $6::date) and t.unit_id = coalesce($7::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($8::text, p.level) and p.field = coalesce($9::text, p.field)) limit 10001) counted;

-- dossier_list_total_33193a
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.received_on >= $6::date and t.channel = 'ONLINE' and t.unit_id = coalesce($7::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($8::text, p.level) and p.field = coalesce($9::text, p.field)) limit 10001) counted;

-- dossier_list_total_18b221
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.received_on >= $6::date and t.channel <> 'ONLINE' and t.unit_id = coalesce($7::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($8::text, p.level) and p.field = coalesce($9::text, p.field)) limit 10001) counted;

-- dossier_list_total_cd0fa9
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.ended_on < $6::date and t.ended_on < (select max(k.due_on) from reform.clock k where k.subject_id = t.id) and t.unit_id = coalesce($7::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($8::text, p.level) and p.field = coalesce($9::text, p.field)) limit 10001) counted;

-- dossier_list_total_1301cb
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.ended_on < $6::date and t.ended_on > (select max(k.due_on) from reform.clock k where k.subject_id = t.id) and t.unit_id = coalesce($7::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($8::text, p.level) and p.field = coalesce($9::text, p.field)) limit 10001) counted;

-- dossier_list_total_505b1c
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and t.ended_on < $6::date and t.ended_on = coalesce((select max(k.due_on) from reform.clock k where k.subject_id = t.id), t.ended_on) and t.unit_id = coalesce($7::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($8::text, p.level) and p.field = coalesce($9::text, p.field)) limit 10001) counted;

-- dossier_list_total_a1d217
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and (t.ended_on is null or t.ended_on >= $5::date) and coalesce((select max(k.due_on) from reform.clock k where k.subject_id = t.id) < least($6::date, $7::date) and not exists (select from reform.clock k where k.subject_id = t.id and k.state = 'PAUSED'), false) and t.unit_id = coalesce($8::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($9::text, p.level) and p.field = coalesce($10::text, p.field)) limit 10001) counted;

-- dossier_list_total_14bda5
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.received_on < $3::date and (t.ended_on is null or t.ended_on >= $4::date) and (t.ended_on is null or t.ended_on >= $5::date) and not coalesce((select max(k.due_on) from reform.clock k where k.subject_id = t.id) < least($6::date, $7::date) and not exists (select from reform.clock k where k.subject_id = t.id and k.state = 'PAUSED'), false) and t.unit_id = coalesce($8::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($9::text, p.level) and p.field = coalesce($10::text, p.field)) limit 10001) counted;

-- dossier_list_total_154675
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.procedure_id = $3 and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and (t.ended_on is null or t.ended_on >= $6::date) and coalesce((select max(k.due_on) from reform.clock k where k.subject_id = t.id) < least($7::date, $8::date) and not exists (select from reform.clock k where k.subject_id = t.id and k.state = 'PAUSED'), false) and t.unit_id = coalesce($9::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($10::text, p.level) and p.field = coalesce($11::text, p.field)) limit 10001) counted;

-- dossier_list_total_80f785
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and (t.ended_on is null or t.ended_on >= $6::date) and coalesce((select max(k.due_on) from reform.clock k where k.subject_id = t.id) < least($7::date, $8::date) and not exists (select from reform.clock k where k.subject_id = t.id and k.state = 'PAUSED'), false) and t.unit_id = coalesce($9::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($10::text, p.level) and p.field = coalesce($11::text, p.field)) limit 10001) counted;

-- dossier_list_total_c4e8e0
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and exists (select from reform.dossier_step s where s.dossier_id = t.id and s.recorded_by = $3) and t.received_on < $4::date and (t.ended_on is null or t.ended_on >= $5::date) and (t.ended_on is null or t.ended_on >= $6::date) and not coalesce((select max(k.due_on) from reform.clock k where k.subject_id = t.id) < least($7::date, $8::date) and not exists (select from reform.clock k where k.subject_id = t.id and k.state = 'PAUSED'), false) and t.unit_id = coalesce($9::uuid, t.unit_id) and exists (select from reform.procedure p where p.id = t.procedure_id
and p.level = coalesce($10::text, p.level) and p.field = coalesce($11::text, p.field)) limit 10001) counted;
