-- unit_tier_list_7a8eef
select t.*, (t."levelRank")::text as "~0", (t."code")::text as "~1", (t."id")::text as "~2" from (select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId"
from hierarchy.closure c join hierarchy.unit u on u.id = c.descendant_id
  and u.valid_from <= $1::date and u.valid_to > $2::date
where c.ancestor_id = $3 and c.valid_from <= $4::date and c.valid_to > $5::date
  and u.level = $6) t order by t."levelRank", t."code", t."id" limit $7;
