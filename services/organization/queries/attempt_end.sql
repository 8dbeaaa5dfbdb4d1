-- attempt_end
select organization.end_attempt($1, $2, $3);
