-- note_count
select count(*) as n
from organization.note;
