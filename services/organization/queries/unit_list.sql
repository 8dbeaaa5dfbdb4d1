-- unit_list_d2dc94
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $2::date and u.valid_to > $3::date) t order by t.level_rank, t.code, t.id limit $4;

-- unit_list_2a9ce0
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $2::date and u.valid_to > $3::date) t where t.level = $5 order by t.level_rank, t.code, t.id limit $4;

-- unit_list_8c63e4
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, u.closed_on - 1 as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.closed_on <= $1::date and u.valid_to = u.closed_on) t where t.level = $3 order by t.level_rank, t.code, t.id limit $2;

-- unit_list_0b9573
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $2::date and u.valid_to > $3::date) t where (t.level_rank, t.code, t.id) > ($5, $6, $7) order by t.level_rank, t.code, t.id limit $4;

-- unit_list_61553f
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $2::date and u.valid_to > $3::date) t where t.level = $5 and (t.level_rank, t.code, t.id) > ($6, $7, $8) order by t.level_rank, t.code, t.id limit $4;

-- unit_list_041b4b
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.match_rank)::text as "~0", (t.level_rank)::text as "~1", (t.code)::text as "~2", (t.id)::text as "~3" from (
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
where e.closed_on <= $5::date and e.valid_to = e.closed_on) t order by t.match_rank, t.level_rank, t.code, t.id limit $6;

-- unit_list_c05d67
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.match_rank)::text as "~0", (t.level_rank)::text as "~1", (t.code)::text as "~2", (t.id)::text as "~3" from (
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
where u.valid_from <= $16::date and u.valid_to > $17::date and (m.rank is not null or f.rank is not null)) t order by t.match_rank, t.level_rank, t.code, t.id limit $18;
