-- corrigendum_of_reports
select t.id as "id", t.report_id as "reportId", t.number as "number", t.symbol as "symbol", t.signed_on as "signedOn", t.body as "body", t.signer_name as "signerName", t.signer_title as "signerTitle", t.capacity as "capacity", t.for_title as "forTitle", t.reason as "reason", t.changes as "changes", t.previous_hash as "previousHash", t.hash as "hash", t.issued_at as "issuedAt", t.report_id as "~of" from reporting.corrigendum t
where t.report_id = any($1) order by t.number;
