-- unit_restated_tiers
select u.level, sum(r.share) as count, bool_or(r.share <> 1) as estimate
    from
hierarchy.restated($1, $2::date, $3::date) r
join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $4::date and u.valid_to > $5::date group by u.level;
