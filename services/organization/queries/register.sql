-- register
select t.id as "id", t.level as "level", t.opened_on as "openedOn", t.closed_on as "closedOn", t.states as "states", t.version as "version", t.origin as "origin", t.not_followed_from as "notFollowedFrom", v.version as register from organization.unit t, (select (select coalesce(sum(version), 0) + count(*) from organization.unit)
+ (select count(*) from organization.reorg_event) as version) v;
