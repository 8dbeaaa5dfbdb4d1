-- index_results_by_ids
select t.id as "id", t.unit_id as "unitId", t.index_kind as "index", t.year as "year", t.edition as "edition", t.rank as "rank", t.out_of as "of", t.published_on as "publishedOn", t.source as "source", t.version as "version", t.previous_rank as "previousRank" from (
select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
  where r.unit_id in (select unit_id from reform.index_result where id = any($1::uuid[])) and coalesce(r.published_on, make_date(r.year, 12, 31)) <= $2::date
  order by r.unit_id, r.index_kind, r.year, r.edition desc) k
window years as (partition by k.unit_id, k.index_kind order by k.year)) t where t.id = any($3::uuid[]);
