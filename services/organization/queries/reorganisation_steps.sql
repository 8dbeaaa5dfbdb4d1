-- reorganisation_steps
select t.reorganisation_id as "reorganisationId", t.name as "name", t.to_state as "toState", t.reason as "reason", t.recorded_at as "at", t.actor_name as "by", t.reorganisation_id as "~of" from organization.reorganisation_step t
where t.reorganisation_id = any($1) order by t.recorded_at, t.id;
