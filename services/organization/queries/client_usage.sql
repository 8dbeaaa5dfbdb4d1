-- client_usage
select day, operation, requests, errors, cost, milliseconds from organization.client_usage
where client_id = $1 and day > (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date - $2::int
order by day desc, requests desc, operation limit 1000;
