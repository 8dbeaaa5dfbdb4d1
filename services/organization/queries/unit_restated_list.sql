-- unit_restated_list
with units as (select u.id, u.code, u.name, u.level_rank as "levelRank", u.id as "unitId", r.share from hierarchy.restated($1, $2::date, $3::date) r
join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $2::date and u.valid_to > $2::date where u.level = $4)
    select v.*, (select count(*) from units) as total from units v
    where $5::int is null or (v."levelRank", v.code, v.id) > ($5, $6::text, $7::uuid)
    order by v."levelRank", v.code, v.id limit $8;
