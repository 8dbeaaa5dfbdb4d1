-- authority_unit_path
select coalesce(array_agg(distinct ancestor_id), '{}') as path from hierarchy.closure
where descendant_id in (select $1::uuid
    union all select custodian_id from hierarchy.custody where unit_id = $1 and valid_from <= $2::date)
  and (valid_from <= $2::date or begins_unit) and (valid_to > $2::date or ends_unit);
