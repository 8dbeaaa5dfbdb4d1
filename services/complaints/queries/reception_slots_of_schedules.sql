-- reception_slots_of_schedules
select t.id as "id", t.unit_id as "unitId", t.day as "date", t.note as "note", t.state as "state", t.reason as "reason", t.announced_on as "announcedOn", t.version as "version", case when t.state = 'RESCHEDULED'
then coalesce((select m.day from complaints.reception_slot m where m.makes_up_id = t.makes_up_id and m.state <> 'RESCHEDULED'), (select m.day from complaints.reception_slot m where m.makes_up_id = t.id and m.state <> 'RESCHEDULED')) end as "movedTo", (select o.day from complaints.reception_slot o where o.id = t.makes_up_id) as "makesUp", t.schedule_id as "~of" from complaints.reception_slot t
    where t.schedule_id = any($1) order by t.day, t.id;
