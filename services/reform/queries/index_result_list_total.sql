-- index_result_list_total_bd6870
select count(*)::int as total from (select 1 from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t limit 10001) counted;

-- index_result_list_total_3c9da2
select count(*)::int as total from (select 1 from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.unit_id = $2 limit 10001) counted;

-- index_result_list_total_49428b
select count(*)::int as total from (select 1 from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.index_kind = $2 limit 10001) counted;

-- index_result_list_total_fa77ac
select count(*)::int as total from (select 1 from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.unit_id = $2 and t.index_kind = $3 limit 10001) counted;
