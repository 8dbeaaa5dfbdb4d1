-- submission_approvers
select distinct t.recorded_by as by from reporting.submission_step t
where t.submission_id = $1 and t.step = 'approve' and t.seq > (
  select coalesce(max(s.seq), -1) from reporting.submission_step s
  where s.submission_id = $2 and s.step = 'submit');
