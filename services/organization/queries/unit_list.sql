-- unit_list_00e0eb
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.as_of as "asOf", t.level_rank as "levelRank", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t order by t.level_rank, t.code, t.id limit $4;

-- unit_list_ea1cc0
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.as_of as "asOf", t.level_rank as "levelRank", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where t.level = $5 order by t.level_rank, t.code, t.id limit $4;

-- unit_list_237283
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.as_of as "asOf", t.level_rank as "levelRank", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where (t.level_rank, t.code, t.id) > ($5, $6, $7) order by t.level_rank, t.code, t.id limit $4;

-- unit_list_0ec3e6
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.as_of as "asOf", t.level_rank as "levelRank", (t.level_rank)::text as "~0", (t.code)::text as "~1", (t.id)::text as "~2" from (select u.*, $1::date as as_of from hierarchy.unit u
where u.valid_from <= $2::date and u.valid_to > $3::date) t where (t.name_folded like '%' || $5 || '%' or t.code = $6) order by t.level_rank, t.code, t.id limit $4;
