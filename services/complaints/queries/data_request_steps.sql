-- data_request_steps
select t.id as "id", t.request_id as "requestId", t.step as "step", t.happened_at as "at", t.document as "document", t.reason as "reason", t.request_id as "~of" from complaints.data_request_step t
where t.request_id = any($1) order by t.happened_at, t.id;
