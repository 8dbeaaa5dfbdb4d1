-- unit_list_total_32075a
select count(*)::int as total from (select 1 from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t limit 10001) counted;

-- unit_list_total_0ec724
select count(*)::int as total from (select 1 from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where t.level = $4 limit 10001) counted;
