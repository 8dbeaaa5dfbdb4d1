-- petition_list
with listed as (
      select p.id, p.unit_id as "unitId", p.code, p.state, p.kind, p.jurisdiction, p.conditions_met as "conditionsMet",
p.channel, p.received_on as "receivedOn", p.summary, p.people, p.anonymous, p.complained_unit_id as "complainedUnitId",
p.against_head as "againstHead", p.matter_id as "matterId", p.visit_id as "visitId", p.merged_into_id as "mergedIntoId",
p.came_by_id as "cameById", p.handed_over_from_id as "handedOverFromId", p.vault_record_id as "vaultRecordId", p.registered_by as "registeredBy", p.version, coalesce((select min(k.due_on) from complaints.clock k
where k.subject_id = p.id and k.state <> 'ENDED'), '9999-12-31'::date) as "dueOn" from complaints.petition p where exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = p.unit_id
  and c.valid_from <= $2::date and c.valid_to > $2::date)
and ($3::text[] is null or p.state = any($3::text[]))
and ($4::text[] is null or p.kind = any($4::text[]) or ($5 and p.kind is null))
and ($6::date is null or p.received_on >= $6::date) and ($7::date is null or p.received_on < $7::date)
and ($8::uuid is null or p.matter_id = $8::uuid)
and ($9::text is null or starts_with(lower(p.code), $9) or strpos(p.summary_folded, $9) > 0
  or exists (select from complaints.petition_sender s where s.vault_record_id = p.vault_record_id
       and (strpos(s.name_folded, $9) > 0 or strpos(s.address_folded, $9) > 0)))),
    due as (select * from listed where $10::date is null or "dueOn" <= $10::date)
    select d.*, (select count(*) from due) as total from due d
    where $11::date is null or (d."dueOn", d."receivedOn", d.id) > ($11::date, $12::date, $13::uuid)
    order by d."dueOn", d."receivedOn", d.id limit $14;
