-- evidence_file_part
select p.content from supervision.evidence_file_part p
where p.file_id = $1 and p.which = 'COPY' and p.part = $2;
