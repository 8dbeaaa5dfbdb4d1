-- unit_count_tiers
select t.level, count(*) from hierarchy.closure c
    join (select u.*, $1::date as as_of, 0 as match_rank, null::text as former_name, null::date as former_until
from hierarchy.unit u where u.valid_from <= $2::date and u.valid_to > $3::date) t on t.id = c.descendant_id
    where c.ancestor_id = $4 and c.valid_from <= $5::date and c.valid_to > $6::date
    group by t.level;
