-- transfer_list_f20ece
select t.id as "id", t.petition_id as "petitionId", t.unit_id as "unitId", t.to_unit_id as "toUnitId", t.ordinal as "ordinal", t.reason as "reason", t.document as "document", t.sent_on as "sentOn", t.state as "state", t.decided_on as "decidedOn", t.bounce_reason as "bounceReason", t.version as "version", null::uuid as "receivedPetitionId", (t.sent_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.transfer t where t.unit_id = u.id order by t.sent_on desc, t.id desc limit $1) t order by t.sent_on desc, t.id desc limit $1;

-- transfer_list_a1edf2
select t.id as "id", t.petition_id as "petitionId", t.unit_id as "unitId", t.to_unit_id as "toUnitId", t.ordinal as "ordinal", t.reason as "reason", t.document as "document", t.sent_on as "sentOn", t.state as "state", t.decided_on as "decidedOn", t.bounce_reason as "bounceReason", t.version as "version", null::uuid as "receivedPetitionId", (t.sent_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.transfer t where t.to_unit_id = u.id order by t.sent_on desc, t.id desc limit $1) t order by t.sent_on desc, t.id desc limit $1;

-- transfer_list_3c9f5f
select t.id as "id", t.petition_id as "petitionId", t.unit_id as "unitId", t.to_unit_id as "toUnitId", t.ordinal as "ordinal", t.reason as "reason", t.document as "document", t.sent_on as "sentOn", t.state as "state", t.decided_on as "decidedOn", t.bounce_reason as "bounceReason", t.version as "version", null::uuid as "receivedPetitionId", (t.sent_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.transfer t where t.unit_id = u.id and t.state = $4 order by t.sent_on desc, t.id desc limit $1) t order by t.sent_on desc, t.id desc limit $1;

-- transfer_list_e16f17
select t.id as "id", t.petition_id as "petitionId", t.unit_id as "unitId", t.to_unit_id as "toUnitId", t.ordinal as "ordinal", t.reason as "reason", t.document as "document", t.sent_on as "sentOn", t.state as "state", t.decided_on as "decidedOn", t.bounce_reason as "bounceReason", t.version as "version", null::uuid as "receivedPetitionId", (t.sent_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.transfer t where t.to_unit_id = u.id and t.state = $4 order by t.sent_on desc, t.id desc limit $1) t order by t.sent_on desc, t.id desc limit $1;
