-- redacted_copy_words
select c.id, c.sealed
from complaints.redacted_copy c
where c.id = any($1::uuid[]);
