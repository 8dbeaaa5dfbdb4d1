import { Repository, type Row, sql } from '@province/subgraph/read'
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

/** A body of which there may be one. */
export type AlikeBody = Pick<BodyRow, 'name' | 'validTo'>

/** Bodies: read as rows, written as aggregates. */
export class BodyRepository extends Repository.of(BodyMapping) {
  readonly list = this.listed({
    name: 'body_list',
    where: ({ unit, kind, asOf }: BodyFilters) => [
      { unitId: unit, kind },
      sql`coalesce(t.valid_from, '-infinity') <= ${asOf}::date and coalesce(t.valid_to, 'infinity') > ${asOf}::date`,
    ],
    order: ['kind', 'name', 'id'],
    alphabetical: ['name'],
    sorts: { KIND: ['kind', 'name', 'id'], NAME: ['name', 'id'] },
  })

  /**
   * Another body of the kind that sits there, or whose directory is there while it sits on none, on that day or later;
   * until the change is stored or given up nobody else opens one there.
   */
  async alike({ id, kind }: Body, unitId: string, on: string): Promise<AlikeBody | undefined> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${kind} ${unitId}`])
    const [other] = await this.em.execute<AlikeBody[]>(
      `select name, valid_to::text as "validTo" from organization.body
       where kind = ? and coalesce(sits_on, unit_id) = ? and id <> ? and coalesce(valid_to, 'infinity') > ?
       order by valid_to desc nulls first limit 1`,
      [kind, unitId, id, on],
    )
    return other
  }

  /** What hangs on a body ends with it: its positions, and whoever holds them. */
  async endOffices(bodyId: string, on: string): Promise<void> {
    await this.em.execute(
      `with ended as (update organization.position set valid_to = ?, version = version + 1
         where body_id = ? and coalesce(valid_to, 'infinity') > ? returning id)
       update organization.assignment a set valid_to = ?, version = version + 1
       from ended where a.position_id = ended.id and coalesce(a.valid_to, 'infinity') > ? and a.valid_from < ?`,
      [on, bodyId, on, on, on, on],
    )
  }
}
