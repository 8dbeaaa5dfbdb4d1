-- calendar_decision_list
select d.id, d.unit_id as "unitId", d.day, d.kind, d.name, d.document, d.decided_on as "decidedOn",
d.recorded_on as "recordedOn", d.position,
      (select count(*) from organization.calendar_decision d where d.day >= $1::date and d.day < $2::date) as total
    from organization.calendar_decision d
    where d.day >= $1::date and d.day < $2::date and ($3::date is null or (d.day, d.position) > ($3::date, $4::bigint))
    order by d.day, d.position limit $5;
