-- vault_tops
select distinct id from hierarchy.unit
where parent_id is null and valid_from <= $1::date and valid_to > $1::date;
