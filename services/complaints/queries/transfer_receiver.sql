-- transfer_receiver
select hierarchy.exists_on($1, $3::date) as exists,
hierarchy.is_below($1, $2, $3::date) as "isBelowComplained";
