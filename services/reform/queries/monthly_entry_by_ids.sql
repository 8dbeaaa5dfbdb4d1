-- monthly_entry_by_ids
select t.id as "id", t.unit_id as "unitId", t.form as "form", t.month as "month", t.counts as "counts", t.state as "state", t.reason as "reason", t.version as "version", t.recorded_by = 'demonstration' as "invented"
from reform.monthly_entry t
where t.id = any($1::uuid[]);
