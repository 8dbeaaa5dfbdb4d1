-- complaints_open_items_total_9e8a53
select count(*)::int as total from (select 1 from (with standing as materialized (
  select distinct c.descendant_id as id from hierarchy.closure c
  where c.ancestor_id = $1 and c.valid_from <= $2::date
    and (c.valid_to > $3::date or (c.ends_unit and c.valid_to = $4::date))),
below as materialized (
  select id from standing union
  select l.origin_id from standing s join hierarchy.lineage l on l.unit_id = s.id
    and l.valid_from <= $5::date and l.valid_to >= $6::date)
select s.id, 'reception_schedule' as kind, s.unit_id as "unitId", 1 as value,
  'Lịch tiếp công dân từ ' || to_char(s.period_from, 'DD/MM/YYYY') || ' đến trước ' || to_char(s.period_to, 'DD/MM/YYYY') as label
from below b join complaints.reception_schedule s on s.unit_id = b.id and s.period_to > $7::date
union all
select b.id, 'reception_days', b.id, 1,
  count(*) || ' ngày tiếp công dân đã niêm yết chưa ghi kết quả, từ ' || to_char(min(d.day), 'DD/MM/YYYY')
from below b join complaints.reception_slot d on d.unit_id = b.id and d.state = 'POSTED' and d.day <= $8::date
group by b.id
union all
select b.id, 'visits', b.id, 1,
  count(*) || ' lượt tiếp công dân chưa gắn với đơn hay vụ việc nào, từ ' || to_char(min(v.day), 'DD/MM/YYYY')
from below b join complaints.visit v on v.unit_id = b.id and v.matter_id is null and v.day <= $9::date
where not exists (select from complaints.petition p where p.visit_id = v.id)
group by b.id
union all
select p.id, 'petition', p.unit_id, 1, 'Đơn ' || p.code || ' nhận ngày ' || to_char(p.received_on, 'DD/MM/YYYY')
  || case when p.state = 'CLASSIFIED' then '' else ', đã thụ lý, chưa lập vụ' end
from below b join complaints.petition p on p.unit_id = b.id and p.kind in ('COMPLAINT', 'REFLECTION')
where p.state = 'CLASSIFIED' or (p.state = 'ACCEPTED_TO_CASE'
  and not exists (select from complaints.complaint_case_petition c where c.petition_id = p.id))
union all
select c.id, 'complaint_case', c.unit_id, 1, 'Vụ ' || c.code || ' nhận ngày ' || to_char(c.received_on, 'DD/MM/YYYY')
from below b join complaints.complaint_case c on c.unit_id = b.id and c.state = any($10::text[])
union all
select r.id, 'reception_refusal', r.unit_id, 1, 'Từ chối tiếp công dân ngày ' || to_char(r.refused_on, 'DD/MM/YYYY') || ', chưa thông báo'
from below b join complaints.reception_refusal r on r.unit_id = b.id and r.state = 'REFUSED'
union all
select o.id, 'online_reception', o.unit_id, 1, 'Buổi tiếp công dân trực tuyến ngày ' || to_char(o.held_on, 'DD/MM/YYYY')
from below b join complaints.online_reception o on o.unit_id = b.id and o.state in ('PLANNED', 'ANNOUNCED', 'TESTED')
union all
select q.id, 'data_request', q.unit_id, 1, 'Yêu cầu về dữ liệu cá nhân nhận ngày ' || to_char((q.received_at at time zone 'Asia/Ho_Chi_Minh'), 'DD/MM/YYYY') || ', chưa trả lời'
from below b join complaints.data_request q on q.unit_id = b.id and q.state = 'RECEIVED'
union all
select l.id, 'data_breach', l.unit_id, 1, 'Sự cố dữ liệu cá nhân phát hiện ngày ' || to_char((l.noticed_at at time zone 'Asia/Ho_Chi_Minh'), 'DD/MM/YYYY')
  || case when l.state = 'NOTICED' then ', chưa thông báo' else ', chưa kết thúc' end
from below b join complaints.data_breach l on l.unit_id = b.id and l.state <> 'CLOSED'
union all
select i.id, 'backlog_item', i.unit_id, 1, 'Vụ tồn đọng theo ' || i.programme || ', từ ngày ' || to_char(i.listed_on, 'DD/MM/YYYY')
from below b join complaints.backlog_item i on i.unit_id = b.id and i.state = 'IN_PROGRESS') t limit 10001) counted;
