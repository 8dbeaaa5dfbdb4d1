-- reception_schedule_list
select s.id, s.unit_id as "unitId", s.period_from as "from", s.period_to as "to", s.channel, s.document, s.proof,
s.posted_on as "postedOn", s.version, s.recorded_by = 'demonstration' as invented,
coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'unitId', x.unit_id, 'date', x.day, 'note', x.note,
'state', x.state, 'reason', x.reason, 'announcedOn', x.announced_on, 'version', x.version,
'movedTo', case when x.state = 'RESCHEDULED'
then coalesce((select m.day from complaints.reception_slot m where m.makes_up_id = x.makes_up_id and m.state <> 'RESCHEDULED'), (select m.day from complaints.reception_slot m where m.makes_up_id = x.id and m.state <> 'RESCHEDULED')) end, 'makesUp', (select o.day from complaints.reception_slot o where o.id = x.makes_up_id)) order by x.day, x.id) from complaints.reception_slot x
  where x.schedule_id = s.id), '[]') as slots, (select count(*) from complaints.reception_schedule s where s.period_from < $3::date and s.period_to > $2::date
and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = s.unit_id
  and c.valid_from < $3::date and c.valid_to > $2::date)) as total
    from complaints.reception_schedule s
    where s.period_from < $3::date and s.period_to > $2::date
and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = s.unit_id
  and c.valid_from < $3::date and c.valid_to > $2::date) and ($4::date is null or (s.period_from, s.id) > ($4::date, $5::uuid))
    order by s.period_from, s.id limit $6;
