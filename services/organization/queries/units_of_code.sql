-- units_of_code
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil" from (select distinct on (u.id) u.*,
  greatest(least($1::date, u.valid_to - 1), u.valid_from) as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.code = $2
order by u.id, (u.valid_from <= $3::date) desc,
  case when u.valid_from <= $4::date then u.valid_from end desc, u.valid_from) t
order by t.valid_from, t.id;
