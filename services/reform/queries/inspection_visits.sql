-- inspection_visits
select t.id as "id", t.inspection_id as "inspectionId", t.visited_unit_id as "visitedUnitId", t.place as "place", t.visited_on as "visitedOn", t.inspection_id as "~of" from reform.inspection_visit t
where t.inspection_id = any($1) order by t.visited_on, t.id;
