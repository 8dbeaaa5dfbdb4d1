-- bodies_found_of_kinds
select b.id, b.unit_id as "unitId", b.kind, b.name, b.sits_on as "sitsOn", b.version,
nullif(life.first, '-infinity')::text as "validFrom", nullif(life.last, 'infinity')::text as "validTo" from hierarchy.body b cross join lateral (select min(x.valid_from) as first, max(x.valid_to) as last
from hierarchy.body x where x.id = b.id) life
    left join hierarchy.unit u on u.id = b.sits_on and u.valid_from <= $1::date and u.valid_to > $2::date
    cross join lateral (select ' ' || b.name_folded || ' ' || coalesce(u.name_folded, '') || ' ' as words) called
    cross join lateral (select count(*) filter (where position(' ' || w.word in called.words) = 0) as missing,
        count(*) filter (where position(' ' || w.word || ' ' in called.words) = 0) as begun
      from unnest($3::text[]) w (word)) how
    where b.valid_from <= $4::date and b.valid_to > $5::date and true and b.kind = any($6::text[]) and how.missing = 0
    order by how.begun, u.level_rank nulls last, u.code, b.kind, b.name, b.id limit 20;
