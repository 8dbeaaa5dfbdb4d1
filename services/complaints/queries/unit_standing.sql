-- unit_standing
select l.unit_id as id from hierarchy.lineage l
where l.origin_id = $1 and l.known_from <= $2::date and l.known_to > $2::date
  and l.valid_from <= $2::date and l.valid_to > $2::date
order by l.share desc, l.unit_id limit 1;
