-- unit_list_0a3f1c
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t order by t.level_rank, t.code, t.id limit $4;

-- unit_list_f6ced1
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where t.level = $5 order by t.level_rank, t.code, t.id limit $4;

-- unit_list_41ae11
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where (t.level_rank, t.code, t.id) > ($5, $6, $7) order by t.level_rank, t.code, t.id limit $4;

-- unit_list_4d00b9
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where t.level = $5 and (t.level_rank, t.code, t.id) > ($6, $7, $8) order by t.level_rank, t.code, t.id limit $4;

-- unit_list_ca3bf7
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", (t.match_rank)::text as "~0", (t.level_rank)::text as "~1", (t.code)::text as "~2", (t.id)::text as "~3" from (
select u.*, $1::date as as_of, case when lower(u.name) = $2 or u.code = $3 then 0
  when right(lower(u.name), length($4) + 1) = ' ' || $5 then 1
  when strpos(lower(u.name), $6) > 0 then 2 when f.name is null then 3 else 4 end as match_rank, f.name as former_name, f.valid_to as former_until
from hierarchy.unit u left join (
select distinct on (b.unit_id, b.level) b.unit_id, b.level, b.name, b.valid_to from (
  select h.id as unit_id, h.level, h.name, h.valid_to from hierarchy.unit h
  where h.valid_to <= $7::date and h.search_text like all($8::text[])
  union all
  select l.unit_id, h.level, h.name, h.valid_to from hierarchy.unit h
  join hierarchy.lineage l on l.origin_id = h.id and l.unit_id <> h.id and l.known_from < h.valid_to
    and l.known_to >= h.valid_to and l.valid_from <= $9::date and l.valid_to > $10::date
  where h.valid_to <= $11::date and h.search_text like all($12::text[])) b
order by b.unit_id, b.level, b.valid_to desc, b.name) f on f.unit_id = u.id and f.level = u.level
  and not u.search_text like all($13::text[])
where u.valid_from <= $14::date and u.valid_to > $15::date) t where (t.search_text like all($17::text[]) or t.code = $18 or t.former_name is not null) order by t.match_rank, t.level_rank, t.code, t.id limit $16;
