-- submission_exemptions_of_template
select t.id as "id", t.unit_id as "unitId", t.template_code as "templateCode", t.reason as "reason", t.document as "document", t.valid_from as "validFrom", t.valid_to as "validTo", t.version as "version", t.template_code as "~of" from reporting.submission_exemption t
where t.template_code = any($1) order by t.valid_from desc, t.id;
