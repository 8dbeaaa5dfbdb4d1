-- publication_list_total_6792ae
select count(*)::int as total
from (select 1
from reform.publication t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- publication_list_total_afa751
select count(*)::int as total
from (select 1
from reform.publication t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and coalesce(t.posted_on, current_setting('app.today', true)::date) > t.due_on
limit 10001) counted;
