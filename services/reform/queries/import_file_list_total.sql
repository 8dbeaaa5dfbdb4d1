-- import_file_list_total_1cd3f1
select count(*)::int as total
from (select 1
from reform.import_file t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state <> 'ABANDONED'
limit 10001) counted;
