-- redacted_copies_of_petitions
select t.id as "id", t.unit_id as "unitId", t.petition_id as "petitionId", t.sight_request_id as "sightRequestId", t.title as "title", t.state as "state", t.made_by as "madeBy", t.made_by_name as "madeByName", t.made_at as "madeAt", t.decided_by as "decidedBy", t.decided_by_name as "decidedByName", t.decided_at as "decidedAt", t.note as "note", t.version as "version", t.petition_id as "~of" from complaints.redacted_copy t
where t.petition_id = any($1) order by t.made_at, t.id;
