-- reorg_list_b13119
select t.id as "id", t.title as "title", t.legal_basis as "legalBasis", t.effective_on as "effectiveOn", t.effects as "effects", t.corrects as "corrects", (t.effective_on)::text as "~0", (t.id)::text as "~1"
from organization.reorg_event t
order by t.effective_on desc, t.id desc
limit $1;
