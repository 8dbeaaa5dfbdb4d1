-- unit_tier_list_total_5f6f2b
select count(*)::int as total from (select 1 from (select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId"
from hierarchy.closure c join hierarchy.unit u on u.id = c.descendant_id
  and u.valid_from <= $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.valid_from <= $4::date and c.valid_to > $5::date
  and u.level = $6) t limit 10001) counted;
