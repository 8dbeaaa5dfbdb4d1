-- alarm_list_7e3396
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.subject_id as "subjectId", t.raised_on as "raisedOn", t.cleared_on as "clearedOn", t.note as "note", t.version as "version", (t.raised_on)::text as "~0", (t.id)::text as "~1"
from complaints.alarm t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.cleared_on is null
order by t.raised_on desc, t.id desc
limit $1;

-- alarm_list_b8ba84
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.subject_id as "subjectId", t.raised_on as "raisedOn", t.cleared_on as "clearedOn", t.note as "note", t.version as "version", (t.raised_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.alarm t where t.unit_id = u.id and t.cleared_on is null order by t.raised_on desc, t.id desc limit $1) t order by t.raised_on desc, t.id desc limit $1;
