-- theme_list_9fe30e
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.owner as "owner", t.owner_name as "ownerName", t.owner_body_id as "ownerBodyId", t.programme_id as "programmeId", t.kind as "kind", t.covers_from as "coversFrom", t.covers_to as "coversTo", t.runs_from as "runsFrom", t.runs_to as "runsTo", t.stated_subjects as "statedSubjects", t.subject_kind as "subjectKind", t.scope_note as "scopeNote", t.source as "source", t.state as "state", t.version as "version", (t.runs_from)::text as "~0", (t.id)::text as "~1"
from supervision.theme t
order by t.runs_from desc, t.id
limit $1;

-- theme_list_e22e19
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.owner as "owner", t.owner_name as "ownerName", t.owner_body_id as "ownerBodyId", t.programme_id as "programmeId", t.kind as "kind", t.covers_from as "coversFrom", t.covers_to as "coversTo", t.runs_from as "runsFrom", t.runs_to as "runsTo", t.stated_subjects as "statedSubjects", t.subject_kind as "subjectKind", t.scope_note as "scopeNote", t.source as "source", t.state as "state", t.version as "version", (t.runs_from)::text as "~0", (t.id)::text as "~1"
from supervision.theme t
where t.owner = $2
order by t.runs_from desc, t.id
limit $1;

-- theme_list_6a9639
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.owner as "owner", t.owner_name as "ownerName", t.owner_body_id as "ownerBodyId", t.programme_id as "programmeId", t.kind as "kind", t.covers_from as "coversFrom", t.covers_to as "coversTo", t.runs_from as "runsFrom", t.runs_to as "runsTo", t.stated_subjects as "statedSubjects", t.subject_kind as "subjectKind", t.scope_note as "scopeNote", t.source as "source", t.state as "state", t.version as "version", (t.runs_from)::text as "~0", (t.id)::text as "~1"
from supervision.theme t
where t.unit_id = $2 and t.owner = $3
order by t.runs_from desc, t.id
limit $1;

-- theme_list_be816c
select t.id as "id", t.unit_id as "unitId", t.code as "code", t.title as "title", t.owner as "owner", t.owner_name as "ownerName", t.owner_body_id as "ownerBodyId", t.programme_id as "programmeId", t.kind as "kind", t.covers_from as "coversFrom", t.covers_to as "coversTo", t.runs_from as "runsFrom", t.runs_to as "runsTo", t.stated_subjects as "statedSubjects", t.subject_kind as "subjectKind", t.scope_note as "scopeNote", t.source as "source", t.state as "state", t.version as "version", (t.runs_from)::text as "~0", (t.id)::text as "~1"
from supervision.theme t
where ((t.runs_from < $2) or (t.runs_from = $2 and t.id > $3))
order by t.runs_from desc, t.id
limit $1;
