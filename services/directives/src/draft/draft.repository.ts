import { type Called, calledAs } from '@province/bodies'
import { Statements } from '@province/subgraph/read'
import type { EndedUnit, NamedBody } from './draft-warning.ts'

/** Units and bodies that have ended, as drafts may name them. */
export class DraftRepository extends Statements {
  /** Those whose name no unit bears any longer, with the units that took them over. */
  endedUnits(today: string): Promise<EndedUnit[]> {
    const text = `select u.name, max(u.closed_on)::text as "endedOn",
        coalesce(array_agg(distinct s.name) filter (where s.name is not null), '{}') as successors
      from hierarchy.unit u
        left join hierarchy.custody k on k.unit_id = u.id and k.valid_from <= $1::date
        left join hierarchy.unit s on s.id = k.custodian_id and s.valid_from <= $1::date and s.valid_to > $1::date
      where u.closed_on <= $1::date and not exists (select from hierarchy.unit l
        where l.name_folded = u.name_folded and l.valid_from <= $1::date and l.valid_to > $1::date)
      group by u.name order by u.name`
    return this.rows({ name: 'ended_units', text, values: [today] })
  }

  /** Every body that has begun, as it is called today or was on its last day. */
  async bodies(today: string): Promise<NamedBody[]> {
    const text = `select b.id, b.kind, b.name, u.name as "unitName", u.level as "unitLevel",
        case when b.valid_to <= $1::date then b.valid_to::text end as "endedOn"
      from (select distinct on (x.id) x.* from hierarchy.body x where x.valid_from <= $1::date order by x.id, x.valid_from desc) b
        left join lateral (select h.name, h.level from hierarchy.unit h
          where h.id = b.sits_on and h.valid_from <= $1::date order by h.valid_from desc limit 1) u on true`
    const rows = await this.rows<Called & Omit<NamedBody, 'called'>>({
      name: 'bodies_called',
      text,
      values: [today],
    })
    return rows.map(({ id, endedOn, ...body }) => ({ id, endedOn, called: calledAs(body) }))
  }
}
