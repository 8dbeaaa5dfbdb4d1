-- petition_files
select f.id, f.unit_id as "unitId", f.of_record_id as "ofRecordId", f.vault_record_id as "vaultRecordId", f.place,
f.state, f.media_type as "mediaType", f.bytes, f.kept_bytes as "keptBytes", f.copy_bytes as "copyBytes", f.parts,
f.copy_parts as "copyParts", f.sha256, f.version from complaints.petition_file f
    where f.of_record_id = any($1::uuid[]) and f.state <> 'ABANDONED' order by f.place;
