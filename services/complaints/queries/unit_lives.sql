-- unit_lives
select distinct id, level, opened_on as "from", closed_on as "to" from hierarchy.unit
where id = any($1::uuid[]);
