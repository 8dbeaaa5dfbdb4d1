-- online_service_counts
select o.scheme, o.level, count(*)::int as procedures
from reform.online_service o
where o.unit_id = any((select hierarchy.under($1, $2::date))::uuid[])
  and o.valid_from <= $3::date and (o.valid_to is null or o.valid_to > $4::date)
group by o.scheme, o.level order by o.scheme, o.level;
