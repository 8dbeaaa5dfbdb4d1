import { type OpenItemsOf, unitsBelow } from '@province/subgraph/measure'
import { plain, sql } from '@province/subgraph/read'
import { UNFINISHED } from '../denunciation-case/denunciation-case-lifecycle.ts'

const may = (action: string) => plain(`(b.id = any((select app.units_of('${action}'))::uuid[]))`)
const [HANDLES, REGISTERS, READS_DENUNCIATIONS] = [
  may('petition.handle'),
  may('petition.register'),
  may('denunciation.read'),
]

/** A denunciation on its way is counted apart: the petition itself is not open where it was sent from. */
const onTheWay = (direction: 'in' | 'out') =>
  plain(
    `case when t.denunciation then 'denunciation_transfers_${direction}' else 'transfers_${direction}' end`,
  )
/** Who is told of it. */
const mayKnow = (row: string) =>
  sql`case when ${plain(row)}.denunciation then ${READS_DENUNCIATIONS} else ${HANDLES} end`

/**
 * What goes on beyond the day and is told as numbers, to those alone who may know of each single one: petitions that
 * nobody has classified, transfers that wait, alarms, denunciations. Whoever sees one only since they took it in is told
 * no number.
 */
export const guardedComplaints: OpenItemsOf = (within, asOf) => sql`with ${unitsBelow(within, asOf)},
  open as (
    select b.id, 'unclassified_petitions' as kind
    from below b join complaints.petition p on p.unit_id = b.id and p.kind is null and p.state = 'RECEIVED'
    where ${HANDLES} or ${REGISTERS}
    union all
    select b.id, 'denunciations'
    from below b join complaints.petition p on p.unit_id = b.id and p.kind = 'DENUNCIATION'
      and p.state in ('CLASSIFIED', 'ACCEPTED_TO_CASE')
      and not exists (select from complaints.denunciation_case_petition l where l.petition_id = p.id)
    where ${READS_DENUNCIATIONS}
    union all
    select b.id, 'denunciations'
    from below b join complaints.denunciation_case c on c.unit_id = b.id and c.state = any(${UNFINISHED}::text[])
    where ${READS_DENUNCIATIONS}
    union all
    select b.id, ${onTheWay('in')}
    from below b join complaints.transfer t on t.to_unit_id = b.id and t.state = 'SENT' where ${mayKnow('t')}
    union all
    select b.id, ${onTheWay('out')}
    from below b join complaints.transfer t on t.unit_id = b.id and t.state = 'SENT' where ${mayKnow('t')}
    union all
    select b.id, 'alarms'
    from below b join complaints.alarm a on a.unit_id = b.id and a.cleared_on is null
    where ${mayKnow('a')} and not a.denunciation)
  select o.id || ' ' || o.kind as id, o.kind, o.id as "unitId", count(*)::int as value, count(*) || case o.kind
    when 'unclassified_petitions' then ' đơn chưa phân loại'
    when 'transfers_in' then ' đơn chuyển đến chưa xác nhận'
    when 'transfers_out' then ' đơn chuyển đi chưa được xác nhận'
    when 'denunciation_transfers_in' then ' đơn tố cáo chuyển đến chưa xác nhận'
    when 'denunciation_transfers_out' then ' đơn tố cáo chuyển đi chưa được xác nhận'
    when 'alarms' then ' cảnh báo chưa xử lý'
    else ' đơn tố cáo chưa giải quyết xong' end as label
  from open o group by o.id, o.kind`
