-- unread_notifications
select count(*)::int as unread from (
select 1 from organization.notification t where t.read_at is null limit 1000) counted;
