-- unit_tier_list
with units as (select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId", 1 as share
  from hierarchy.closure c join hierarchy.unit u on u.id = c.descendant_id
    and u.valid_from <= $2::date and u.valid_to > $2::date
  where c.ancestor_id = $1 and c.valid_from <= $2::date and c.valid_to > $2::date and u.level = $3)
select v.*, (select count(*) from units) as total from units v
where $4::int is null or (v."levelRank", v.code, v.id) > ($4, $5::text, $6::uuid)
order by v."levelRank", v.code, v.id limit $7;
