-- reorganisation_by_ids
select t.id as "id", t.unit_id as "unitId", t.state as "state", t.version as "version", t.title as "title", t.legal_basis as "legalBasis", t.effective_on as "effectiveOn", t.corrects as "corrects", t.lines as "lines", t.authors as "authors"
from organization.reorganisation t
where t.id = any($1::uuid[]);
