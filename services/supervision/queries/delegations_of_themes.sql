-- delegations_of_themes
select t.id as "id", t.theme_id as "themeId", t.document as "document", t.decided_on as "decidedOn", t.lead as "lead", t.theme_id as "~of" from supervision.delegation t
where t.theme_id = any($1) order by t.decided_on, t.id;
