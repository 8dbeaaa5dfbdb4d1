-- national_batch_list_490cdd
select t.id as "id", t.unit_id as "unitId", t.from_day as "from", t.to_day as "to", t.made_on as "madeOn", t.records as "records", t.checksum as "checksum", t.accepted as "accepted", t.refused as "refused", t.version as "version", (t.made_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from complaints.national_batch t where t.unit_id = u.id order by t.made_on desc, t.id desc limit $1) t order by t.made_on desc, t.id desc limit $1;
