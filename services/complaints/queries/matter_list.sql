-- matter_list_270baf
select t.id as "id", t.unit_id as "unitId", t.title as "title", t.version as "version", (t.id)::text as "~0" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.matter t where t.unit_id = u.id and strpos(t.title_folded, $4) > 0 order by t.id desc limit $1) t order by t.id desc limit $1;
