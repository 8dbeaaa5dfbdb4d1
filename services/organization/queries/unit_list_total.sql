-- unit_list_total_8bbed6
select count(*)::int as total from (select 1 from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $2::date and u.valid_to > $3::date) t limit 10001) counted;

-- unit_list_total_d48f97
select count(*)::int as total from (select 1 from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $2::date and u.valid_to > $3::date) t where t.level = $4 limit 10001) counted;

-- unit_list_total_d19181
select count(*)::int as total from (select 1 from (select u.*, u.closed_on - 1 as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.closed_on <= $1::date and u.valid_to = u.closed_on) t where t.level = $2 limit 10001) counted;

-- unit_list_total_9c8c6f
select count(*)::int as total from (select 1 from (
select e.*, e.closed_on - 1 as as_of, 2 * m.rank as match_rank,
  case when m.name <> e.name then m.name end as former_name, m.valid_to as former_until
from hierarchy.unit e cross join lateral (
  select u.name, u.valid_to, r.rank from hierarchy.unit u cross join lateral (select least(case when u.code = $1 then 1 end, least((select r.rank::int
from unnest($2::text[]) with ordinality r (pattern, rank)
where u.search_text ~ r.pattern order by r.rank limit 1),
(select p.rank from (select (select r.rank::int
from unnest($3::text[]) with ordinality r (pattern, rank)
where u.search_text ~ r.pattern order by r.rank limit 1) as rank) p
  where p.rank is not null and not exists (
select from unnest($4::text[]) place (pattern) where not exists (
  select from hierarchy.lineage l join hierarchy.closure c on c.descendant_id = l.origin_id and c.depth > 0
  join hierarchy.unit a on a.id = c.ancestor_id
  where l.unit_id = u.id and a.search_text ~ place.pattern))))) as rank) r
  where u.id = e.id and r.rank is not null order by r.rank, u.valid_to desc limit 1) m
where e.closed_on <= $5::date and e.valid_to = e.closed_on) t limit 10001) counted;

-- unit_list_total_2df6ba
select count(*)::int as total from (select 1 from (
select u.*, $1::date as as_of, least(2 * m.rank, 2 * f.rank + 1) as match_rank,
  f.name as former_name, f.valid_to as former_until
from hierarchy.unit u cross join lateral (select least(case when u.code = $2 then 1 end, least((select r.rank::int
from unnest($3::text[]) with ordinality r (pattern, rank)
where u.search_text ~ r.pattern order by r.rank limit 1),
(select p.rank from (select (select r.rank::int
from unnest($4::text[]) with ordinality r (pattern, rank)
where u.search_text ~ r.pattern order by r.rank limit 1) as rank) p
  where p.rank is not null and not exists (
select from unnest($5::text[]) place (pattern) where not exists (
  select from hierarchy.lineage l join hierarchy.closure c on c.descendant_id = l.origin_id and c.depth > 0
  join hierarchy.unit a on a.id = c.ancestor_id
  where l.unit_id = u.id and a.search_text ~ place.pattern))))) as rank) m
left join (
select distinct on (b.unit_id, b.level) b.* from (
  select h.id as unit_id, h.level, h.name, h.valid_to, h.rank from (
select h.id, h.level, h.name, h.valid_to, least((select r.rank::int
from unnest($6::text[]) with ordinality r (pattern, rank)
where h.search_text ~ r.pattern order by r.rank limit 1),
(select p.rank from (select (select r.rank::int
from unnest($7::text[]) with ordinality r (pattern, rank)
where h.search_text ~ r.pattern order by r.rank limit 1) as rank) p
  where p.rank is not null and not exists (
select from unnest($8::text[]) place (pattern) where not exists (
  select from hierarchy.lineage l join hierarchy.closure c on c.descendant_id = l.origin_id and c.depth > 0
  join hierarchy.unit a on a.id = c.ancestor_id
  where l.unit_id = h.id and a.search_text ~ place.pattern)))) as rank
from hierarchy.unit h where h.valid_to <= $9::date) h
  union all
  select l.unit_id, h.level, h.name, h.valid_to, h.rank from (
select h.id, h.level, h.name, h.valid_to, least((select r.rank::int
from unnest($10::text[]) with ordinality r (pattern, rank)
where h.search_text ~ r.pattern order by r.rank limit 1),
(select p.rank from (select (select r.rank::int
from unnest($11::text[]) with ordinality r (pattern, rank)
where h.search_text ~ r.pattern order by r.rank limit 1) as rank) p
  where p.rank is not null and not exists (
select from unnest($12::text[]) place (pattern) where not exists (
  select from hierarchy.lineage l join hierarchy.closure c on c.descendant_id = l.origin_id and c.depth > 0
  join hierarchy.unit a on a.id = c.ancestor_id
  where l.unit_id = h.id and a.search_text ~ place.pattern)))) as rank
from hierarchy.unit h where h.valid_to <= $13::date) h
  join hierarchy.lineage l on l.origin_id = h.id and l.unit_id <> h.id and l.known_from < h.valid_to
    and l.known_to >= h.valid_to and l.valid_from <= $14::date and l.valid_to > $15::date) b
where b.rank is not null
order by b.unit_id, b.level, b.rank, b.valid_to desc, b.name) f on f.unit_id = u.id and f.level = u.level
  and (m.rank is null or f.rank < m.rank)
where u.valid_from <= $16::date and u.valid_to > $17::date and (m.rank is not null or f.rank is not null)) t limit 10001) counted;
