-- dossier_steps
select t.id as "id", t.dossier_id as "dossierId", t.seq as "seq", t.step as "step", t.happened_on as "on", t.document as "document", t.reason as "reason", t.promised_on as "promisedOn", t.dossier_id as "~of" from reform.dossier_step t
where t.dossier_id = any($1) order by t.seq;
