-- reception_schedules_of_units
select t.id as "id", t.unit_id as "unitId", t.period_from as "from", t.period_to as "to", t.channel as "channel", t.document as "document", t.proof as "proof", t.posted_on as "postedOn", t.version as "version", t.recorded_by = 'demonstration' as "invented", t.unit_id as "~of" from complaints.reception_schedule t
where t.unit_id = any($1) and t.period_from < $2::date and t.period_to > $3::date order by t.period_from, t.id;
