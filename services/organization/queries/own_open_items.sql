-- own_open_items
select 'organization' as domain, o.* from (
  select 'hand_over' as kind, h.id, h.label || coalesce(' · ' || (
      select u.name || ' (' || u.code || ')' from hierarchy.unit u where u.id = h.from_unit_id
      order by u.valid_from desc limit 1), '') as label, h.unit_id as "unitId" from organization.hand_over h
  where h.state = 'PENDING' and h.effective_on <= $2::date
  union all
  select 'reorganisation', r.id, r.title, r.unit_id from organization.reorganisation r
  where r.state not in ('EXECUTED', 'CANCELLED') and r.id <> $3
  union all
  select 'duty_exemption', e.id, 'Miễn phân công: ' || e.reason, e.unit_id from organization.duty_exemption e
  where e.valid_to is null or e.valid_to > $2::date
  union all
  select 'api_client', a.id, a.name, a.unit_id from organization.api_client a
  where a.disabled_at is null and (a.expires_at is null or a.expires_at > $2::date)) o
where o."unitId" = any($1::uuid[]) or o."unitId" in (select l.origin_id from hierarchy.lineage l
  where l.unit_id = any($1::uuid[]) and l.valid_from <= $2::date and l.valid_to >= $2::date)
order by o.kind, o.id;
