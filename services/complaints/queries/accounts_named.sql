-- accounts_named
select a.id
from hierarchy.account a
where a.id = any($1::uuid[]);
