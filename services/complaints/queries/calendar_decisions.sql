-- calendar_decisions
select d.id, d.unit_id as "unitId", d.day, d.kind, d.name, d.document, d.decided_on as "decidedOn",
d.recorded_on as "recordedOn" from complaints.calendar_decision d order by d.position;
