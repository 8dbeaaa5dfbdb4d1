-- decided_days
select d.position, d.day, d.kind, d.name, d.document, d.recorded_on as "recordedOn"
from hierarchy.calendar_day d order by d.position;
