-- dossier_list_total_3444ba
select count(*)::int as total
from (select 1
from reform.dossier t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- dossier_list_total_85ad51
select count(*)::int as total from (select 1 from reform.dossier t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = any($3) and exists (select from reform.clock k where k.subject_id = t.id and k.state = 'RUNNING'
and case when k.due_on < current_setting('app.today', true)::date then 'OVERDUE' when k.due_on = current_setting('app.today', true)::date then 'DUE_TODAY'
when k.warn_on <= current_setting('app.today', true)::date then 'DUE_SOON' else 'RUNNING' end = any($4::text[])) limit 10001) counted;
