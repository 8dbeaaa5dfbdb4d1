-- matters
select m.id, m.unit_id as "unitId", m.title, m.version
from complaints.matter m
where m.id = any($1::uuid[]);
