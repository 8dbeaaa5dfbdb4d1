-- sight_uses_of_requests
select t.id as "id", t.request_id as "requestId", t.used_by_name as "usedByName", t.used_at as "usedAt", t.outcome as "outcome", t.file_id as "fileId", t.request_id as "~of" from complaints.sight_use t
where t.request_id = any($1) order by t.used_at, t.id;
