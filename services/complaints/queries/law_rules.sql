-- law_rules
select register, rule, replaces, governs
from complaints.law_rule
order by code;
