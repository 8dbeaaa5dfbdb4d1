-- step_of_reports
select t.id as "id", t.report_id as "reportId", t.step as "step", t.from_state as "fromState", t.to_state as "toState", t.reason as "reason", t.effective_on as "effectiveOn", t.taken_by_name as "takenByName", t.taken_at as "takenAt", t.report_id as "~of" from reporting.report_step t
where t.report_id = any($1) order by t.taken_at, t.id;
