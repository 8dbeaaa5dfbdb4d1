-- alarm_fresh_reader
select complaints.alarm_fresh_reader($1);
