-- index_result_list_69af7e
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.score as "score", t.criteria as "criteria", t.components as "components", t.peers as "peers", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", t.previous_score as "previousScore", t.previous_components as "previousComponents", t.previous_peers as "previousPeers", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t order by t.year desc, t.index_kind, t.id limit $2;

-- index_result_list_1a3273
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.score as "score", t.criteria as "criteria", t.components as "components", t.peers as "peers", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", t.previous_score as "previousScore", t.previous_components as "previousComponents", t.previous_peers as "previousPeers", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.unit_id = $3 order by t.year desc, t.index_kind, t.id limit $2;

-- index_result_list_fe88f2
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.score as "score", t.criteria as "criteria", t.components as "components", t.peers as "peers", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", t.previous_score as "previousScore", t.previous_components as "previousComponents", t.previous_peers as "previousPeers", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.index_kind = $3 order by t.year desc, t.index_kind, t.id limit $2;

-- index_result_list_99346c
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.score as "score", t.criteria as "criteria", t.components as "components", t.peers as "peers", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", t.previous_score as "previousScore", t.previous_components as "previousComponents", t.previous_peers as "previousPeers", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.unit_id = $3 and t.index_kind = $4 order by t.year desc, t.index_kind, t.id limit $2;

-- index_result_list_d5acf2
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.score as "score", t.criteria as "criteria", t.components as "components", t.peers as "peers", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", t.previous_score as "previousScore", t.previous_components as "previousComponents", t.previous_peers as "previousPeers", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 and true then lag(k.rank) over years end as previous_rank, case when lag(k.year) over years = k.year - 1 and true then lag(k.peers) over years end as previous_peers, case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.score) over years end as previous_score,
  case when lag(k.year) over years = k.year - 1 and lag(k.criteria) over years = k.criteria then lag(k.components) over years end as previous_components
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where ((t.year < $3) or (t.year = $3 and t.index_kind > $4) or (t.year = $3 and t.index_kind = $4 and t.id > $5)) order by t.year desc, t.index_kind, t.id limit $2;
