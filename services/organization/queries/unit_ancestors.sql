-- unit_ancestors
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil", c.descendant_id as "of" from hierarchy.closure c
      join (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $2::date and u.valid_to > $3::date) t on t.id = c.ancestor_id
      where c.descendant_id = any($4::uuid[]) and c.depth > 0
        and c.valid_from <= $5::date and c.valid_to > $6::date order by c.depth desc;
