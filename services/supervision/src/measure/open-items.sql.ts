import { type OpenItemsOf, unitsBelow } from '@province/subgraph/measure'
import { sql } from '@province/subgraph/read'
import { ENDED } from '../follow-up/follow-up-lifecycle.ts'
import { STILL_OPEN } from '../occasion/occasion-lifecycle.ts'

/**
 * Programmes and themes that are not over, sessions and meetings to be held, and what is followed up: work of whoever is addressed, and
 * of whoever issued it and waits.
 */
export const openSupervision: OpenItemsOf = (within, asOf) => sql`with ${unitsBelow(within, asOf)}
  select o.*, 1 as value from (
    select p.id, 'programme' as kind, 'Chương trình giám sát: ' || p.title as label, p.unit_id as "unitId"
    from supervision.programme p where p.state <> 'CLOSED'
    union all
    select t.id, 'theme', 'Chuyên đề giám sát: ' || t.title, t.unit_id
    from supervision.theme t where t.runs_to > ${asOf}::date
    union all
    select s.id, 'session', 'Cuộc giám sát dự kiến ' || to_char(s.planned_on, 'DD/MM/YYYY') || ': ' || s.title, s.unit_id
    from supervision.session s where s.state = 'PLANNED'
    union all
    select m.id, 'occasion', 'Kỳ họp, phiên giải trình, góp ý chưa kết thúc: ' || m.title, m.unit_id
    from supervision.occasion m where m.state = any(${STILL_OPEN})
    union all
    select f.id, 'follow_up', f.code || ' · ' || f.content, f.addressee_unit_id
    from supervision.follow_up f where f.state <> all(${ENDED}) and f.issued_on <= ${asOf}::date
    union all
    select f.id, 'issued_follow_up', 'Đã ban hành: ' || f.code || ' · ' || f.content, f.unit_id
    from supervision.follow_up f where f.state <> all(${ENDED}) and f.issued_on <= ${asOf}::date) o
  join below b on b.id = o."unitId"`
