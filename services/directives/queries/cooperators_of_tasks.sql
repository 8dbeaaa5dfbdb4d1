-- cooperators_of_tasks
select t.id as "id", t.task_id as "taskId", t.cooperator_id as "cooperatorId", t.body_id as "bodyId", t.task_id as "~of" from directives.task_cooperator t
where t.task_id = any($1) order by t.id;
