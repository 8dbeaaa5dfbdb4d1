-- api_clients_total_f11fb7
select count(*)::int as total
from (select 1
from organization.api_client t
limit 10001) counted;
