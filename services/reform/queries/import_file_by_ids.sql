-- import_file_by_ids
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.name as "name", t.bytes as "bytes", t.sha256 as "sha256", t.state as "state", t.saved_bytes as "savedBytes", t.outcome as "outcome", t.refusal as "refusal", t.done_line as "doneLine", t.done_rows as "doneRows", t.stored as "stored", t.version as "version"
from reform.import_file t
where t.id = any($1::uuid[]);
