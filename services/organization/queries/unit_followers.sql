-- unit_followers
select l.unit_id as id from hierarchy.lineage l cross join (select greatest($2::date, $3::date) as day) d
where l.origin_id = $1 and l.unit_id <> $1 and l.valid_from <= d.day and l.valid_to > d.day
  and l.known_from <= d.day and l.known_to > d.day;
