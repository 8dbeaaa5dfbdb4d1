-- attempt_begin
select organization.begin_attempt($1, $2, $3, $4) as wait;
