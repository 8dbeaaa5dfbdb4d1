-- submission_steps
select t.id as "id", t.submission_id as "submissionId", t.seq as "seq", t.step as "step", t.state as "state", t.level_unit_id as "levelUnitId", t.reason as "reason", t.taken_on as "takenOn", t.taken_by as "takenBy", t.changes as "changes", t.submission_id as "~of" from reporting.submission_step t
where t.submission_id = any($1) order by t.seq;
