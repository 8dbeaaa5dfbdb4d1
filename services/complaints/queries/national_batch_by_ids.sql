-- national_batch_by_ids
select t.id as "id", t.unit_id as "unitId", t.from_day as "from", t.to_day as "to", t.made_on as "madeOn", t.records as "records", t.checksum as "checksum", t.accepted as "accepted", t.refused as "refused", t.version as "version"
from complaints.national_batch t
where t.id = any($1::uuid[]);
