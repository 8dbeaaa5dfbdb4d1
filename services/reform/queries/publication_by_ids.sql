-- publication_by_ids
select t.id as "id", t.unit_id as "unitId", t.kind as "kind", t.title as "title", t.channel as "channel", t.due_on as "dueOn", t.state as "state", t.posted_on as "postedOn", t.posted_until as "postedUntil", t.evidence as "evidence", t.verified_on as "verifiedOn", t.version as "version", coalesce(t.posted_on, current_setting('app.today', true)::date) > t.due_on as "late", t.recorded_by = 'demonstration' as "invented"
from reform.publication t
where t.id = any($1::uuid[]);
