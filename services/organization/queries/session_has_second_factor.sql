-- session_has_second_factor
select organization.has_second_factor($1) as enrolled;
