-- task_entry_by_ids
select t.id as "id", t.ordinal as "ordinal", t.task_id as "taskId", t.by_lead as "byLead", t.step as "step", t.from_state as "fromState", t.to_state as "toState", t.text as "text", t.document as "document", t.effective_on as "effectiveOn"
from directives.task_entry t
where t.id = any($1::uuid[]);
