-- reorg_corrections
select t.id as "id", t.title as "title", t.legal_basis as "legalBasis", t.effective_on as "effectiveOn", t.effects as "effects", t.corrects as "corrects", t.corrects as "~of" from organization.reorg_event t
where t.corrects = any($1) order by t.effective_on, t.id;
