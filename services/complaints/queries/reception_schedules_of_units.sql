-- reception_schedules_of_units
select s.id, s.unit_id as "unitId", s.period_from as "from", s.period_to as "to", s.channel, s.document, s.proof,
s.posted_on as "postedOn", s.version, s.recorded_by = 'demonstration' as invented,
coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'unitId', x.unit_id, 'date', x.day, 'note', x.note,
'state', x.state, 'reason', x.reason, 'announcedOn', x.announced_on, 'version', x.version,
'movedTo', case when x.state = 'RESCHEDULED'
then coalesce((select m.day from complaints.reception_slot m where m.makes_up_id = x.makes_up_id and m.state <> 'RESCHEDULED'), (select m.day from complaints.reception_slot m where m.makes_up_id = x.id and m.state <> 'RESCHEDULED')) end, 'makesUp', (select o.day from complaints.reception_slot o where o.id = x.makes_up_id)) order by x.day, x.id) from complaints.reception_slot x
  where x.schedule_id = s.id), '[]') as slots from complaints.reception_schedule s
    where s.unit_id = any($1::uuid[]) and s.period_from < $3::date and s.period_to > $2::date
    order by s.period_from, s.id;
