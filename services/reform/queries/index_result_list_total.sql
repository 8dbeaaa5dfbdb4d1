-- index_result_list_total_bb1993
select count(*)::int as total from (select 1 from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t limit 10001) counted;

-- index_result_list_total_25da86
select count(*)::int as total from (select 1 from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.unit_id = $2 limit 10001) counted;

-- index_result_list_total_3e83d0
select count(*)::int as total from (select 1 from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.index_kind = $2 limit 10001) counted;

-- index_result_list_total_ac580c
select count(*)::int as total from (select 1 from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.unit_id = $2 and t.index_kind = $3 limit 10001) counted;
