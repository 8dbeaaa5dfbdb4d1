-- unit_list_d73c91
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t order by t.level_rank, t.code, t.id limit $4;

-- unit_list_a5a3f2
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where t.level = $5 order by t.level_rank, t.code, t.id limit $4;

-- unit_list_ce587d
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where (t.level_rank, t.code, t.id) > ($5, $6, $7) order by t.level_rank, t.code, t.id limit $4;

-- unit_list_b308af
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of, 0 as match_rank from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where t.level = $5 and (t.level_rank, t.code, t.id) > ($6, $7, $8) order by t.level_rank, t.code, t.id limit $4;

-- unit_list_27fd23
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", (t.match_rank)::text as "~0", (t.level_rank)::text as "~1", (t.code)::text as "~2", (t.id)::text as "~3" from (select u.*, $1::date as as_of, case when lower(u.name) = $2 or u.code = $3 then 0
  when right(lower(u.name), length($4) + 1) = ' ' || $5 then 1
  when strpos(lower(u.name), $6) > 0 then 2 else 3 end as match_rank from hierarchy.unit u
where u.valid_from <= $7::date and u.valid_to > $8::date) t where (t.search_text like all($10::text[]) or t.code = $11) order by t.match_rank, t.level_rank, t.code, t.id limit $9;
