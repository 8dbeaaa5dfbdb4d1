-- dossiers_late
select coalesce(sum(c.n), 0) as late
from reform.rollup_dossier_running_among(hierarchy.under($1::uuid, $2::date), $3::date, $4::date) c;
