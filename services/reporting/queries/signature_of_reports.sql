-- signature_of_reports
select t.id as "id", t.report_id as "reportId", t.symbol as "symbol", t.signed_on as "signedOn", t.body as "body", t.signer_name as "signerName", t.signer_title as "signerTitle", t.capacity as "capacity", t.for_title as "forTitle", t.text as "text", t.figures as "figures", t.text_hash as "textHash", t.seal as "seal", t.signed_at as "signedAt", t.report_id as "~of" from reporting.signature t
where t.report_id = any($1) order by t.report_id;
