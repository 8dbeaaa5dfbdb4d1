-- reception_slots_of_units
select x.id, x.unit_id as "unitId", x.day as "date", x.note, x.state, x.reason,
      x.announced_on as "announcedOn", x.version, case when x.state = 'RESCHEDULED'
then coalesce((select m.day from complaints.reception_slot m where m.makes_up_id = x.makes_up_id and m.state <> 'RESCHEDULED'), (select m.day from complaints.reception_slot m where m.makes_up_id = x.id and m.state <> 'RESCHEDULED')) end as "movedTo", (select o.day from complaints.reception_slot o where o.id = x.makes_up_id) as "makesUp"
    from complaints.reception_slot x
    where x.unit_id = any($1::uuid[]) and x.day >= $2::date and x.day < $3::date
    order by x.day, x.id;
