-- unit_restated_list_f65809
select t.*, (t."levelRank")::text as "~0", (t."code")::text as "~1", (t."id")::text as "~2" from (select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId", r.share
    from
hierarchy.restated($1, $2::date, $3::date) r
join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $4::date and u.valid_to > $5::date where u.level = $6) t order by t."levelRank", t."code", t."id" limit $7;
