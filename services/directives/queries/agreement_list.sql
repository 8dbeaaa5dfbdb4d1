-- agreement_list_b76778
select t.id as "id", t.unit_id as "unitId", t.own_name as "ownName", t.partner_name as "partnerName", t.own_body_id as "ownBodyId", t.partner_body_id as "partnerBodyId", t.title as "title", t.document as "document", t.year as "year", t.signed_on as "signedOn", t.state as "state", t.ended_on as "endedOn", t.ended_because as "endedBecause", t.invented as "invented", t.version as "version", (t.signed_on)::text as "~0", (t.id)::text as "~1"
from directives.agreement t
where array_position((select hierarchy.under($2::uuid, $3::date)), t.unit_id) is not null and t.year = $4
order by t.signed_on desc, t.id desc
limit $1;

-- agreement_list_b64bf2
select t.id as "id", t.unit_id as "unitId", t.own_name as "ownName", t.partner_name as "partnerName", t.own_body_id as "ownBodyId", t.partner_body_id as "partnerBodyId", t.title as "title", t.document as "document", t.year as "year", t.signed_on as "signedOn", t.state as "state", t.ended_on as "endedOn", t.ended_because as "endedBecause", t.invented as "invented", t.version as "version", (t.signed_on)::text as "~0", (t.id)::text as "~1" from unnest(hierarchy.under($2::uuid, $3::date)) as u (id)
cross join lateral (select t.* from directives.agreement t where t.unit_id = u.id and t.state = $4 and t.year = $5 order by t.signed_on desc, t.id desc limit $1) t order by t.signed_on desc, t.id desc limit $1;
