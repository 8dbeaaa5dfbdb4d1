-- vacant_duties
select v.id, v.unit_id as "unitId", v.action, v.since from organization.vacant_duty v
where v.filled_on is null
  and ($1::uuid is null or v.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]))
order by v.since, v.id limit 500;
