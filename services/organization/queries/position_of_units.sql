-- position_of_units
select t.id as "id", t.unit_id as "unitId", t.title as "title", t.head as "head", t.single_holder as "singleHolder", t.duties as "duties", t.valid_from as "validFrom", t.valid_to as "validTo", (select jsonb_build_object('id', b.id, 'kind', b.kind, 'name', b.name) from organization.body b where b.id = t.body_id) as "body" from organization.position t
where t.unit_id = any($1::uuid[]) and coalesce(t.valid_from, '-infinity') <= $2::date and coalesce(t.valid_to, 'infinity') > $3::date order by t.rank, t.id;
