import type { Reader } from '@province/subgraph/read'
import { type DomainClocks, eventName } from '../clock/domain-clocks.ts'

/** A rung that was told, or that a clock is restricted since; ids and codes alone. */
export interface ReachedRungRow {
  position: string
  clockId: string
  kind: string
  subjectKind: string
  subjectId: string
  unitId: string
  /** The unit must be in time; otherwise it waits for another that must. */
  own: boolean
  /** Who has this on the unit has the duty; `needs` says what else it takes to know of the clock. */
  action: string
  needs: string | null
  rung: string | null
  day: string | null
}

/** What the outbox tells of rungs, in the order of its transactions. */
export class ReachedRungRepository {
  constructor(
    private readonly domain: DomainClocks,
    private readonly reader: Reader,
  ) {}

  after(xid: string, position: string, limit: number): Promise<ReachedRungRow[]> {
    const { schema, handle, restricted } = this.domain
    const text = `select o.xid::text || '.' || o.position as position, c.id as "clockId", c.kind,
        c.subject_kind as "subjectKind", c.subject_id as "subjectId", o.unit_id as "unitId", o.unit_id = c.unit_id as own,
        $5::text as action, case when c.restricted then $6::text end as needs, o.payload ->> 'rung' as rung, r.reached_on as day
      from ${schema}.outbox o join ${schema}.clock c on c.id = o.aggregate_id
        left join ${schema}.clock_rung r on r.clock_id = c.id and r.code = o.payload ->> 'rung'
      where o.name = any($1) and (o.xid, o.position) > ($2::xid8, $3::bigint)
        and o.xid < pg_snapshot_xmin(pg_current_snapshot())
      order by o.xid, o.position limit $4`
    const names = [true, false].flatMap((isRestricted) =>
      ['rung_reached', 'restricted'].map((what) => eventName(this.domain, isRestricted, what)),
    )
    return this.reader.rows({
      name: 'reached_rungs',
      text,
      values: [names, xid, position, limit, handle, restricted?.action ?? null],
    })
  }
}
