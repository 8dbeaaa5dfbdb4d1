-- unit_tiers
select level, nullif(valid_from, '-infinity') as "from", nullif(valid_to, 'infinity') as "to",
  ended_by as "endedBy" from hierarchy.tier
order by array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY'], level), valid_from;
