-- backlog_programmes
select t.programme, count(*)::int as listed,
  (count(*) filter (where t.outcome = 'SETTLED'))::int as settled,
  (count(*) filter (where t.outcome = 'ENDED_BY_NOTICE'))::int as "endedByNotice",
  (count(*) filter (where t.outcome = 'PASSED_TO_CENTRE'))::int as "passedToCentre",
  (count(*) filter (where t.outcome is null))::int as "inProgress"
from complaints.backlog_item t where t.unit_id = any((select hierarchy.under($1, $2::date))::uuid[])
group by t.programme order by t.programme;
