-- submission_step_last
select t.recorded_by as by from reporting.submission_step t
where t.submission_id = $1 and t.step = $2 order by t.seq desc limit 1;
