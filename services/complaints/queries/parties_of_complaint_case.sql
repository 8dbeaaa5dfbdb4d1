-- parties_of_complaint_case
select l.petition_id as "petitionId", p.people, coalesce(w.withdrawn, 0)::int as withdrawn
from complaints.complaint_case_petition l join complaints.petition p on p.id = l.petition_id
left join lateral (select sum(s.people) as withdrawn from complaints.complaint_case_step s
  where s.case_id in ($1::uuid, $2::uuid) and s.petition_id = l.petition_id) w on true
where l.case_id = $3::uuid order by l.petition_id;
