-- reception_refusal_by_ids
select t.id as "id", t.unit_id as "unitId", t.refused_on as "refusedOn", t.ground as "ground", t.people as "people", t.reason as "reason", t.told_by_word as "toldByWord", t.state as "state", t.notice as "notice", t.notified_on as "notifiedOn", t.withdrawn_why as "withdrawnWhy", t.version as "version"
from complaints.reception_refusal t
where t.id = any($1::uuid[]);
