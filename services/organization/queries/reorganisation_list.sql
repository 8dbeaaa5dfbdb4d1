-- reorganisation_list_206ee9
select t.id as "id", t.unit_id as "unitId", t.state as "state", t.version as "version", t.title as "title", t.legal_basis as "legalBasis", t.effective_on as "effectiveOn", t.corrects as "corrects", t.lines as "lines", t.authors as "authors", (t.effective_on)::text as "~0", (t.id)::text as "~1"
from organization.reorganisation t
order by t.effective_on desc, t.id desc
limit $1;
