-- dossier_steps_taken
select s.step, count(*) as taken, count(distinct s.dossier_id) as dossiers,
  round(coalesce(avg(s.happened_on - before.happened_on), 0), 1) as "averageDays",
  coalesce(max(s.happened_on - before.happened_on), 0) as "longestDays"
from reform.dossier_step s
  left join reform.dossier_step before on before.dossier_id = s.dossier_id and before.seq = s.seq - 1
where s.unit_id = any(hierarchy.under($1::uuid, $2::date))
  and s.happened_on >= $3::date and s.happened_on < $4::date
group by s.step order by min(s.seq), s.step;
