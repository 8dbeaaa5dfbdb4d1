import { type OpenItemsOf, unitsBelow } from '@province/subgraph/measure'
import { plain, sql } from '@province/subgraph/read'
import { UNFINISHED } from '../complaint-case/complaint-case-lifecycle.ts'

const shown = (day: string) => plain(`to_char(${day}, 'DD/MM/YYYY')`)

/** The day of a moment, as people here have it. */
const here = (moment: string) => `(${moment} at time zone 'Asia/Ho_Chi_Minh')`

/**
 * What goes on beyond the day, as far as it is in sight of whoever asks: schedules, reception days without an outcome,
 * visits that led nowhere yet, refusals without their notice, sessions online to come, requests and breaches of personal data
 * that go on, petitions that wait, cases. Days and visits are one item a unit: nobody takes over a thousand lines one by one.
 */
export const openComplaints: OpenItemsOf = (within, asOf) => sql`with ${unitsBelow(within, asOf)}
  select s.id, 'reception_schedule' as kind, s.unit_id as "unitId", 1 as value,
    'Lịch tiếp công dân từ ' || ${shown('s.period_from')} || ' đến trước ' || ${shown('s.period_to')} as label
  from below b join complaints.reception_schedule s on s.unit_id = b.id and s.period_to > ${asOf}::date
  union all
  select b.id, 'reception_days', b.id, 1,
    count(*) || ' ngày tiếp công dân đã niêm yết chưa ghi kết quả, từ ' || ${shown('min(d.day)')}
  from below b join complaints.reception_slot d on d.unit_id = b.id and d.state = 'POSTED' and d.day <= ${asOf}::date
  group by b.id
  union all
  select b.id, 'visits', b.id, 1,
    count(*) || ' lượt tiếp công dân chưa gắn với đơn hay vụ việc nào, từ ' || ${shown('min(v.day)')}
  from below b join complaints.visit v on v.unit_id = b.id and v.matter_id is null and v.day <= ${asOf}::date
  where not exists (select from complaints.petition p where p.visit_id = v.id)
  group by b.id
  union all
  select p.id, 'petition', p.unit_id, 1, 'Đơn ' || p.code || ' nhận ngày ' || ${shown('p.received_on')}
    || case when p.state = 'CLASSIFIED' then '' else ', đã thụ lý, chưa lập vụ' end
  from below b join complaints.petition p on p.unit_id = b.id and p.kind in ('COMPLAINT', 'REFLECTION')
  where p.state = 'CLASSIFIED' or (p.state = 'ACCEPTED_TO_CASE'
    and not exists (select from complaints.complaint_case_petition c where c.petition_id = p.id))
  union all
  select c.id, 'complaint_case', c.unit_id, 1, 'Vụ ' || c.code || ' nhận ngày ' || ${shown('c.received_on')}
  from below b join complaints.complaint_case c on c.unit_id = b.id and c.state = any(${UNFINISHED}::text[])
  union all
  select r.id, 'reception_refusal', r.unit_id, 1, 'Từ chối tiếp công dân ngày ' || ${shown('r.refused_on')} || ', chưa thông báo'
  from below b join complaints.reception_refusal r on r.unit_id = b.id and r.state = 'REFUSED'
  union all
  select o.id, 'online_reception', o.unit_id, 1, 'Buổi tiếp công dân trực tuyến ngày ' || ${shown('o.held_on')}
  from below b join complaints.online_reception o on o.unit_id = b.id and o.state in ('PLANNED', 'ANNOUNCED', 'TESTED')
  union all
  select q.id, 'data_request', q.unit_id, 1, 'Yêu cầu về dữ liệu cá nhân nhận ngày ' || ${shown(here('q.received_at'))} || ', chưa trả lời'
  from below b join complaints.data_request q on q.unit_id = b.id and q.state = 'RECEIVED'
  union all
  select l.id, 'data_breach', l.unit_id, 1, 'Sự cố dữ liệu cá nhân phát hiện ngày ' || ${shown(here('l.noticed_at'))}
    || case when l.state = 'NOTICED' then ', chưa thông báo' else ', chưa kết thúc' end
  from below b join complaints.data_breach l on l.unit_id = b.id and l.state <> 'CLOSED'
  union all
  select i.id, 'backlog_item', i.unit_id, 1, 'Vụ tồn đọng theo ' || i.programme || ', từ ngày ' || ${shown('i.listed_on')}
  from below b join complaints.backlog_item i on i.unit_id = b.id and i.state = 'IN_PROGRESS'`
