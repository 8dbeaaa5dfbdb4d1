-- evidence_file_by_ids
select t.id as "id", t.unit_id as "unitId", t.entry_id as "entryId", t.name as "name", t.place as "place", t.state as "state", t.media_type as "mediaType", t.has_text as "hasText", t.bytes as "bytes", t.saved_bytes as "savedBytes", t.copy_bytes as "copyBytes", t.parts as "parts", t.copy_parts as "copyParts", t.sha256 as "sha256", t.version as "version"
from supervision.evidence_file t
where t.id = any($1::uuid[]);
