-- rights_on
select unit_id as "unitId", accounts, clients from organization.rights_on($1::uuid[], $2::date)
order by unit_id;
