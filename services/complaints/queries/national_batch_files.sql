-- national_batch_files
select t.id, t.content
from complaints.national_batch t
where t.id = any($1::uuid[]);
