-- figure_scopes
select w.code, w.as_of::text as "asOf", u.id
from jsonb_to_recordset($2::jsonb) as w(code text, as_of date)
join hierarchy.unit u on u.code = w.code and u.valid_from <= w.as_of and u.valid_to > w.as_of
where hierarchy.is_below(u.id, $1, w.as_of);
