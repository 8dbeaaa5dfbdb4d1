-- change_of_figures
select t.id as "id", t.report_id as "reportId", t.figure_id as "figureId", t.key as "key", t.kind as "kind", t.figure_version as "figureVersion", t.before as "before", t.after as "after", t.reason as "reason", t.source as "source", t.provenance as "provenance", t.changed_by_name as "changedByName", t.changed_at as "changedAt", t.figure_id as "~of" from reporting.figure_change t
where t.figure_id = any($1) order by t.figure_version, t.id;
