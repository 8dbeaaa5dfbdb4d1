-- unit_restated_list_total_b5625e
select count(*)::int as total from (select 1 from (select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId", r.share
    from
hierarchy.restated($1, $2::date, $3::date) r
join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $4::date and u.valid_to > $5::date where u.level = $6) t limit 10001) counted;
