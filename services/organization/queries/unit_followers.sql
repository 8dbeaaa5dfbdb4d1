-- unit_followers
with on_day as (
  select l.origin_id, l.unit_id from hierarchy.lineage l cross join (select greatest($2::date, $3::date) as day) d
  where l.valid_from <= d.day and l.valid_to > d.day and l.known_from <= d.day and l.known_to > d.day),
ended as (select max(level) as level, max(closed_on) as day from hierarchy.unit where id = $1),
followers as (select f.unit_id as id from on_day f where f.origin_id = $1 and f.unit_id <> $1)
select id from followers
union
select f.unit_id from ended e join hierarchy.closure c on c.ancestor_id = $1 and c.descendant_id <> $1
    and c.valid_to = e.day
  join on_day f on f.origin_id = c.descendant_id
where not exists (select from followers o join hierarchy.unit u on u.id = o.id and u.level = e.level);
