-- people_behind
with asked as (select unnest($1::uuid[]) as id),
subject as (
  select id from asked
  union select case_id from complaints.backlog_item where id in (select id from asked)
  union select case_id from complaints.dialogue where id in (select id from asked)
  union select case_id from complaints.protection_measure where id in (select id from asked)
  union select petition_id from complaints.redacted_copy where id in (select id from asked)
  union select petition_id from complaints.sight_request where id in (select id from asked)
  union select petition_id from complaints.data_request where id in (select id from asked)
  union select subject_id from complaints.clock where id in (select id from asked)
  union select subject_id from complaints.alarm where id in (select id from asked)
  union select petition_id from complaints.transfer where id in (select id from asked)),
complaint as (select id, unit_id, coalesce(first_case_id, id) as petitions_of, concerned
  from complaints.complaint_case where id in (select id from subject)),
denunciation as (select id, unit_id, concerned from complaints.denunciation_case where id in (select id from subject)),
petition as (
  select id from subject
  union select l.petition_id from complaints.complaint_case_petition l join complaint c on l.case_id = c.petitions_of
  union select l.petition_id from complaints.denunciation_case_petition l join denunciation c on l.case_id = c.id)
select unit_id as "unitId", null::uuid as "recordId", concerned from complaint where concerned is not null
union all select unit_id, null, concerned from denunciation where concerned is not null
union all select unit_id, vault_record_id, null from complaints.intake where id in (select id from asked)
union all select unit_id, vault_record_id, null from complaints.petition
  where id in (select id from petition) and vault_record_id is not null;
