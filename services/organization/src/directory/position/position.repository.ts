import {
  computed,
  jsonOf,
  plain,
  Repository,
  type Row,
  type Sql,
  sql,
  statementOf,
} from '@province/subgraph/read'
import { BodyMapping } from '../body/body.mapping.ts'
import { BODY_INSIDE, type BodyRow } from '../body/body.repository.ts'
import { bodyOn, positionOn } from '../change/on-day.sql.ts'
import { PositionMapping } from './position.mapping.ts'

/** A position as it is shown, with its body. */
export type PositionRow = Row<PositionRepository>

const HIDDEN = ['bodyId', 'rank', 'formerTitles', 'formerBodies'] as const
const BODY = (position: string) =>
  `(select ${jsonOf(BodyMapping, 'b', { hidden: BODY_INSIDE })} from ${bodyOn(`${position}.as_of`)} b where b.id = ${position}.body_id)`

/** A position with its body as part of a row that names it, both as they were on the day that the row has as `as_of`. */
export const POSITION = `(select ${jsonOf(PositionMapping, 'p', { hidden: HIDDEN })} || jsonb_build_object('body', ${BODY('p')})
  from ${positionOn('t.as_of')} p where p.id = t.position_id)`

/** Whether a dated row holds on a day; a missing end is open. */
export const onDay = (row: string, day: string): Sql => {
  const [from, to] = [plain(`${row}.valid_from`), plain(`${row}.valid_to`)]
  return sql`coalesce(${from}, '-infinity') <= ${day}::date and coalesce(${to}, 'infinity') > ${day}::date`
}

const positionsOn = (day: string): Sql =>
  sql`(select p.* from (select ${day}::date as day) asked cross join lateral ${plain(positionOn('asked.day'))} p)`

/** Positions of bodies, read as rows of a day. */
export class PositionRepository extends Repository.of(PositionMapping, {
  hidden: HIDDEN,
  computed: { body: computed<BodyRow>(BODY('t')) },
}) {
  /** The positions of a unit's bodies on a day, the head first. */
  ofUnit(unitId: string, asOf: string): Promise<PositionRow[]> {
    return this.grouped(`positions ${asOf}`, unitId, 'unitId', (ids) => {
      const text = sql`select ${plain(this.columns)} from ${positionsOn(asOf)} t
        where t.unit_id = any(${ids}::uuid[]) and ${onDay('t', asOf)} order by t.rank, t.id`
      return this.rows(statementOf('position_of_units', text))
    })
  }

  /** Each position as it is today; one that has ended, as on its last day; one to come, as on its first. */
  override byIds(ids: readonly string[]) {
    const text = sql`select ${plain(this.columns)} from ${positionsOn(this.request.today)} t where t.id = any(${ids}::uuid[])`
    return this.rows(statementOf('position_by_ids', text))
  }

  /** Whoever holds it does so no longer from that day on, and whoever was to hold it later never does. */
  async endHolders(positionId: string, on: string): Promise<void> {
    await this.em.execute(
      `update organization.assignment set valid_to = greatest(valid_from, ?::date), version = version + 1
       where position_id = ? and coalesce(valid_to, 'infinity') > ?`,
      [on, positionId, on],
    )
  }

  /** A position, as a change reads it: nobody else fills it meanwhile. */
  async toFill(id: string): Promise<PositionRow | undefined> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`position ${id}`])
    const [row] = await this.em.execute<PositionRow[]>(
      `select ${this.columns} from ${positionOn('?::date')} t where t.id = ?`,
      [this.request.today, id],
    )
    return row
  }
}
