-- complexity_of_case
select c.complex_on is not null as "isComplex"
from complaints.complaint_case c
where c.id = $1;
