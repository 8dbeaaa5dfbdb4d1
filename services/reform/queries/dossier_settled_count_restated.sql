-- dossier_settled_count_restated
select coalesce(sum(c.n), 0) as value, coalesce(bool_or(c.estimate and c.n <> 0), false) as estimate
from reform.rollup_dossier_settled_restated($1::uuid, $2::date, $3::date, $4::date, $5::date) c;
