-- unit_was
select t.id as "id", t.code as "code", t.name as "name", t.level as "level", t.kind as "kind", t.parent_id as "parentId", t.opened_on as "validFrom", t.closed_on as "validTo", t.origin as "origin", t.not_followed_from as "notFollowedFrom", t.as_of as "asOf", t.level_rank as "levelRank", t.match_rank as "matchRank", t.former_name as "formerName", t.former_until as "formerUntil" from (select o.origin_id from hierarchy.unit h
      join hierarchy.lineage o on o.unit_id = h.id and o.origin_id <> h.id
      join hierarchy.unit b on b.id = o.origin_id and b.level = h.level
        and b.valid_from <= $1::date and b.valid_to > $2::date
      where h.code = $3 and h.valid_from > $4::date) o
    join (select u.*, $5::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $6::date and u.valid_to > $7::date) t on t.id = o.origin_id
    where (select count(distinct id) from hierarchy.unit where code = $8 and valid_from > $9::date) = 1 limit 2;
