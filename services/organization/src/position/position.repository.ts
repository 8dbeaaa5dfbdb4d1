import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import type { Position } from './position.ts'

/** A body as it is shown. */
export interface BodyRow {
  id: string
  kind: 'PEOPLES_COMMITTEE' | 'PEOPLES_COUNCIL' | 'AGENCY'
  name: string
}

/** A position as it is shown. */
export interface PositionRow extends Position {
  title: string
  head: boolean
  body: BodyRow
}

/** A position with its body as part of another row. */
export const POSITION = `jsonb_build_object('id', p.id, 'unitId', p.unit_id, 'title', p.title, 'head', p.head,
  'singleHolder', p.single_holder, 'duties', p.duties, 'validFrom', p.valid_from, 'validTo', p.valid_to,
  'body', jsonb_build_object('id', b.id, 'kind', b.kind, 'name', b.name))`

/** Whether a dated row holds on a day; a missing end is open. */
export const onDay = (row: string, day: string) =>
  `coalesce(${row}.valid_from, '-infinity') <= ${day}::date and coalesce(${row}.valid_to, 'infinity') > ${day}::date`

const JOINED = 'organization.position p join organization.body b on b.id = p.body_id'

/** Positions of bodies. */
export class PositionRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  async byIds(ids: readonly string[]): Promise<PositionRow[]> {
    const text = `select ${POSITION} as position from ${JOINED} where p.id = any($1::uuid[])`
    const rows = await this.reader.rows<{ position: PositionRow }>({
      name: 'position_by_ids',
      text,
      values: [ids],
    })
    return rows.map(({ position }) => position)
  }

  async ofUnits(unitIds: readonly string[], asOf: string): Promise<PositionRow[]> {
    const text = `select ${POSITION} as position from ${JOINED}
      where p.unit_id = any($1::uuid[]) and ${onDay('p', '$2')} order by p.rank, p.id`
    const values = [unitIds, asOf]
    const rows = await this.reader.rows<{ position: PositionRow }>({
      name: 'position_of_units',
      text,
      values,
    })
    return rows.map(({ position }) => position)
  }

  /** A position, as a change reads it: nobody else fills it meanwhile. */
  async load(id: string): Promise<PositionRow | undefined> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`position ${id}`])
    const text = `select ${POSITION} as position from ${JOINED} where p.id = ?`
    const [row] = await this.em.execute<{ position: PositionRow }[]>(text, [id])
    return row?.position
  }
}
