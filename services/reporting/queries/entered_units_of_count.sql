-- entered_units_of_count
select distinct on (f.value ->> 'code') f.value ->> 'code' as field, f.value ->> 'unitOfCount' as "unitOfCount"
from reporting.submission_template t, jsonb_array_elements(t.fields) f
where f.value ->> 'code' = any($1::text[]) order by f.value ->> 'code', t.valid_from desc;
