-- submission_list_total_ff47f3
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
limit 10001) counted;

-- submission_list_total_d8980b
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.period_id = $3
limit 10001) counted;

-- submission_list_total_799a28
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.period_to > $3::date and t.period_to <= $4::date
limit 10001) counted;

-- submission_list_total_b5941b
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (true) and t.period_to > $3::date and t.period_to <= $4::date
limit 10001) counted;

-- submission_list_total_84cf6a
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.unit_id = $3 and t.period_to > $4::date and t.period_to <= $5::date
limit 10001) counted;

-- submission_list_total_7d431c
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.state = any($3) and t.period_to > $4::date and t.period_to <= $5::date
limit 10001) counted;

-- submission_list_total_2d770f
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.template_code = $3 and t.period_to > $4::date and t.period_to <= $5::date
limit 10001) counted;

-- submission_list_total_924ab0
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and t.template_code = $3 and t.state = any($4) and t.period_to > $5::date and t.period_to <= $6::date
limit 10001) counted;

-- submission_list_total_9f5a43
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.submitted_on <= current_setting('app.today', true)::date and t.submitted_on > t.due_on) and t.period_to > $3::date and t.period_to <= $4::date
limit 10001) counted;

-- submission_list_total_f8c453
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.submitted_on <= current_setting('app.today', true)::date and t.submitted_on <= t.due_on) and t.period_to > $3::date and t.period_to <= $4::date
limit 10001) counted;

-- submission_list_total_c6e0a2
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.submitted_on <= current_setting('app.today', true)::date and t.state in ('SUBMITTED', 'ACCEPTED', 'APPROVED', 'LOCKED')) and t.period_to > $3::date and t.period_to <= $4::date
limit 10001) counted;

-- submission_list_total_9547d8
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (t.submitted_on <= current_setting('app.today', true)::date and t.state not in ('SUBMITTED', 'ACCEPTED', 'APPROVED', 'LOCKED')) and t.period_to > $3::date and t.period_to <= $4::date
limit 10001) counted;

-- submission_list_total_73f485
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and ((t.submitted_on <= current_setting('app.today', true)::date) is not true and t.due_on < current_setting('app.today', true)::date) and t.period_to > $3::date and t.period_to <= $4::date
limit 10001) counted;

-- submission_list_total_173c85
select count(*)::int as total
from (select 1
from reporting.submission t
where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and ((t.submitted_on <= current_setting('app.today', true)::date) is not true and t.due_on >= current_setting('app.today', true)::date) and t.period_to > $3::date and t.period_to <= $4::date
limit 10001) counted;

-- submission_list_total_28647a
select count(*)::int as total from (select 1 from reporting.submission t where t.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[]) and (case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
when current_setting('app.today', true)::date <= t.due_on then 'PENDING' else 'MISSING' end) = any($3::text[]) and t.period_to > $4::date and t.period_to <= $5::date limit 10001) counted;
