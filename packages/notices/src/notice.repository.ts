import type { Reader } from '@province/subgraph/read'
import type { NoticesOf } from './notice-rule.ts'

/** Something that happened, and the unit in which somebody is to be told; ids and codes alone. */
export interface NoticeRow {
  position: string
  noun: string
  nounId: string
  event: string
  unitId: string
  own: boolean
  action: string
  day: string
}

/** What the outbox tells of nouns, in the order of its transactions. */
export class NoticeRepository {
  constructor(
    private readonly schema: string,
    private readonly nouns: readonly NoticesOf[],
    private readonly reader: Reader,
  ) {}

  /** An event is told to both ends: here each end finds those that are for it. */
  after(xid: string, position: string, limit: number): Promise<NoticeRow[]> {
    const ends = this.nouns.flatMap(({ noun, table, told }) =>
      told.map(({ events, at, action, own }) => {
        const names = events.map((event) => `'${noun}.${event}'`).join(', ')
        return `select o.xid, o.position, '${noun}' as noun, n.id as noun_id, o.name, o.unit_id, ${own} as own, '${action}' as action,
            o.effective_at
          from ${this.schema}.outbox o join ${table} n on n.id = o.aggregate_id and n.${at} = o.unit_id
          where o.name in (${names}) and (o.xid, o.position) > ($1::xid8, $2::bigint)
            and o.xid < pg_snapshot_xmin(pg_current_snapshot())`
      }),
    )
    const text = `select e.xid::text || '.' || e.position as position, e.noun, e.noun_id as "nounId", e.name as event,
        e.unit_id as "unitId", e.own, e.action, (e.effective_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day
      from (${ends.join(' union all ')}) e order by e.xid, e.position, e.action limit $3`
    return this.reader.rows({ name: 'notices', text, values: [xid, position, limit] })
  }
}
