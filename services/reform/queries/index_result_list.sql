-- index_result_list_e6aced
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t order by t.year desc, t.index_kind, t.id limit $2;

-- index_result_list_bff835
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.unit_id = $3 order by t.year desc, t.index_kind, t.id limit $2;

-- index_result_list_52af1d
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.index_kind = $3 order by t.year desc, t.index_kind, t.id limit $2;

-- index_result_list_0d296e
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.unit_id = $3 and t.index_kind = $4 order by t.year desc, t.index_kind, t.id limit $2;

-- index_result_list_a1b537
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank", (t.year)::text as "~0", (t.index_kind)::text as "~1", (t.id)::text as "~2" from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where true and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $1::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where ((t.year < $3) or (t.year = $3 and t.index_kind > $4) or (t.year = $3 and t.index_kind = $4 and t.id > $5)) order by t.year desc, t.index_kind, t.id limit $2;
