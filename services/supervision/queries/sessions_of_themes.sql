-- sessions_of_themes
select t.id as "id", t.unit_id as "unitId", t.programme_id as "programmeId", t.theme_id as "themeId", t.kind as "kind", t.title as "title", t.planned_on as "plannedOn", t.held_on as "heldOn", t.day as "day", t.state as "state", t.minutes as "minutes", t.cancelled_because as "cancelledBecause", t.source as "source", t.version as "version", t.theme_id as "~of" from supervision.session t
where t.theme_id = any($1) order by t.day, t.id;
