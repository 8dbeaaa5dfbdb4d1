-- land_project_by_ids
select t.id as "id", t.unit_id as "unitId", t.name as "name", t.area_m2 as "areaM2", t.households as "households", t.resolution as "resolution", t.straddled_unit_ids as "straddles", t.publicity as "publicity", t.public_on as "publicOn", t.channel as "channel", t.approval as "approval", t.approved_on as "approvedOn", t.approval_document as "approvalDocument", t.version as "version", t.recorded_by = 'demonstration' as "invented"
from reform.land_project t
where t.id = any($1::uuid[]);
