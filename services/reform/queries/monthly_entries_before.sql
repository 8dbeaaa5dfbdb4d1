-- monthly_entries_before
select t.month, t.counts from reform.monthly_entry t
where t.unit_id = $1 and t.form = $2 and t.month < $3::date
  and t.month >= $4::date - interval '1 year'
order by t.month desc limit $5;
