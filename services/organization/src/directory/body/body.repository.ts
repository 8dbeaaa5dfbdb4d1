import { plain, Repository, type Row, type Sql, sql, statementOf } from '@province/subgraph/read'
import { bodyOn } from '../change/on-day.sql.ts'
import type { Days } from '../duty/days.ts'
import { BodyMapping } from './body.mapping.ts'
import type { Body, BodyKind } from './body.ts'

/** A body as it is shown. */
export type BodyRow = Row<BodyRepository>

/** Which bodies, on which day. */
export interface BodyFilters {
  unit?: string | null
  kind?: BodyKind | null
  asOf: string
}

/** A body of which there may be one, and the day up to which it sits there. */
export type AlikeBody = Pick<BodyRow, 'name' | 'validTo'>

/** What of a body is not shown: a row is of one day. */
export const BODY_INSIDE = ['formerUnits', 'formerNames', 'formerSeats'] as const

const onDay = (day: string): Sql =>
  sql`(select b.* from (select ${day}::date as day) asked cross join lateral ${plain(bodyOn('asked.day'))} b)`

/** Bodies: read as rows of a day, written as aggregates. */
export class BodyRepository extends Repository.of(BodyMapping, { hidden: BODY_INSIDE }) {
  readonly list = this.listed({
    name: 'body_list',
    from: ({ asOf }: BodyFilters) => onDay(asOf),
    where: ({ unit, kind, asOf }: BodyFilters) => [
      { kind },
      // What another directory holds and lets sit here is of this unit too.
      unit ? sql`(t.unit_id = ${unit} or t.sits_on = ${unit})` : null,
      sql`coalesce(t.valid_from, '-infinity') <= ${asOf}::date and coalesce(t.valid_to, 'infinity') > ${asOf}::date`,
    ],
    order: ['kind', 'name', 'id'],
    alphabetical: ['name'],
    sorts: { KIND: ['kind', 'name', 'id'], NAME: ['name', 'id'] },
  })

  /** Each body as it is today; one that has ended, as on its last day; one to come, as on its first. */
  override byIds(ids: readonly string[]) {
    return this.#onDay(ids, this.request.today)
  }

  /** The body on a day; before its first day, as on that, and after its last, as on that. */
  on(id: string, asOf: string): Promise<BodyRow | null> {
    return this.one<BodyRow>(`body on ${asOf}`, id, 'id', (ids) => this.#onDay(ids, asOf))
  }

  #onDay(ids: readonly string[], day: string) {
    const text = sql`select ${plain(this.columns)} from ${onDay(day)} t where t.id = any(${ids}::uuid[])`
    return this.rows(statementOf('body_by_ids', text))
  }

  /**
   * Another body of the kind that sits there, or whose directory is there while it sits on none, on some of the days; the
   * last of them. A one-stop centre that sits on none serves nobody there, and keeps no other from it. Until the change is
   * stored or given up nobody else opens one there.
   */
  async alike({ id, kind }: Body, unitId: string, { from, to }: Days): Promise<AlikeBody | undefined> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${kind} ${unitId}`])
    const [other] = await this.em.execute<AlikeBody[]>(
      `select n.name, nullif(c.valid_to, 'infinity')::text as "validTo" from organization.body b
       cross join lateral organization.courses(b.former_seats, b.sits_on::text, b.valid_from, b.valid_to) c
       cross join lateral (select greatest(c.valid_from, ?::date) as day) d
       cross join lateral (select organization.held_on(b.former_names, b.name, d.day) as name,
         organization.held_on(b.former_units, b.unit_id::text, d.day)::uuid as unit_id) n
       where b.kind = ? and coalesce(c.value::uuid, case when b.kind <> 'ONE_STOP' then n.unit_id end) = ? and b.id <> ?
         and c.valid_to > ?::date and c.valid_from < coalesce(?::date, 'infinity')
       order by c.valid_to desc limit 1`,
      [from, kind, unitId, id, from, to],
    )
    return other
  }

  /** What hangs on a body ends with it: its positions of then and later, and whoever holds them or was to hold them. */
  async endOffices({ id, unitId }: Body, on: string): Promise<void> {
    await this.em.execute(
      `with last as (select p.id, greatest(min(c.valid_from), ?::date) as day from organization.position p
         cross join lateral organization.courses(p.former_bodies, p.body_id::text, p.valid_from, p.valid_to) c
         where p.unit_id = ? and c.value::uuid = ? and c.valid_to > ?::date group by p.id),
       ended as (update organization.position p set valid_to = last.day, version = version + 1
         from last where last.id = p.id returning p.id, last.day)
       update organization.assignment a set valid_to = greatest(a.valid_from, ended.day), version = version + 1
       from ended where a.position_id = ended.id and coalesce(a.valid_to, 'infinity') > ended.day`,
      [on, unitId, id, on],
    )
  }
}
