-- submission_period_list_71fd20
select t.id as "id", t.unit_id as "unitId", t.template_id as "templateId", t.template_code as "templateCode", t.period_from as "from", t.period_to as "to", t.due_on as "dueOn", t.cut_off_reason as "cutOffReason", t.version as "version", (t.period_to)::text as "~0", (t.template_code)::text as "~1", (t.id)::text as "~2"
from reporting.submission_period t
where t.template_code = $2
order by t.period_to desc, t.template_code, t.id
limit $1;
