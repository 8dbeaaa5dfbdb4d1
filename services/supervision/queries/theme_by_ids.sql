-- theme_by_ids
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.owner as "owner", t.owner_name as "ownerName", t.owner_body_id as "ownerBodyId", t.programme_id as "programmeId", t.kind as "kind", t.covers_from as "coversFrom", t.covers_to as "coversTo", t.runs_from as "runsFrom", t.runs_to as "runsTo", t.stated_subjects as "statedSubjects", t.subject_kind as "subjectKind", t.scope_note as "scopeNote", t.source as "source", t.state as "state", t.version as "version"
from supervision.theme t
where t.id = any($1::uuid[]);
