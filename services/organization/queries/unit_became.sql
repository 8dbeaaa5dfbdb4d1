-- unit_became
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil" from hierarchy.unit h
    join hierarchy.lineage l on l.origin_id = h.id and l.share = 1
      and l.valid_from <= $1::date and l.valid_to > $2::date
    join (select u.*, $3::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $4::date and u.valid_to > $5::date) t on t.id = l.unit_id
    where h.code = $6 and h.valid_to <= $7::date order by h.valid_to desc, l.known_from desc limit 1;
