-- index_results_by_ids
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.score as "score", t.criteria as "criteria", t.components as "components", t.peers as "peers", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", t.previous_score as "previousScore", t.previous_components as "previousComponents", t.previous_peers as "previousPeers" from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where r.unit_id in (select unit_id from reform.index_result where id = any($1::uuid[])) and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $2::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.id = any($3::uuid[]);
