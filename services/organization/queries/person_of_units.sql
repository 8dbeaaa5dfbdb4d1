-- person_of_units
select t.id as "id", t.unit_id as "unitId", t.name as "name", t.title as "title", t.invented as "invented", t.version as "version", t.unit_id as "~of" from organization.person t
where t.unit_id = any($1) order by t.name, t.id;
