-- task_lead
select case when hierarchy.exists_on($1, $2::date) then $1::uuid
else (select (min(k.custodian_id::text))::uuid from hierarchy.custody k
  where k.unit_id = $1 and k.valid_from <= $2::date having count(*) = 1) end as id;
