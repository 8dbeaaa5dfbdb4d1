-- import_file_list_1400bd
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.bytes as "bytes", t.sha256 as "sha256", t.state as "state", t.saved_bytes as "savedBytes", t.outcome as "outcome", t.refusal as "refusal", t.done_line as "doneLine", t.done_rows as "doneRows", t.stored as "stored", t.version as "version", (t.id)::text as "~0" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from reform.import_file t where t.unit_id = u.id and t.state <> 'ABANDONED' order by t.id desc limit $1) t order by t.id desc limit $1;
