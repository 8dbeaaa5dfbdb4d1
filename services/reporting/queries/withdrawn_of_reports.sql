-- withdrawn_of_reports
select t.id as "id", t.report_id as "reportId", t.figure_id as "figureId", t.key as "key", t.kind as "kind", t.figure_version as "figureVersion", t.before as "before", t.after as "after", t.reason as "reason", t.source as "source", t.provenance as "provenance", t.changed_by_name as "changedByName", t.changed_at as "changedAt", t.report_id as "~of" from reporting.figure_change t
    where t.report_id = any($1) and t.kind = 'WITHDRAWN' and exists (select 1 from reporting.stated_figure f
where f.id = t.figure_id and f.withdrawn and f.version = t.figure_version) order by t.changed_at desc, t.id desc;
