-- entry_rules_of_template
select t.id as "id", t.unit_id as "unitId", t.template_code as "templateCode", t.left_field as "left", t.operator as "operator", t.right_field as "rightField", t.right_number as "rightNumber", t.message as "message", t.explainable as "explainable", t.withdrawn_on as "withdrawnOn", t.version as "version", t.template_code as "~of" from reporting.entry_rule t
where t.template_code = any($1) and t.withdrawn_on is null order by t.id;
