import { plain, Statements, sql, statementOf } from '@province/subgraph/read'
import type { BodyRow } from './body.repository.ts'
import type { BodyKind } from './body.ts'

/** Which bodies are looked for. */
export interface BodySought {
  /** Words of its name and of its unit’s, folded; each has to begin a word there. */
  words: readonly string[]
  unit: string | null
  kinds: readonly BodyKind[] | null
  asOf: string
}

const MOST = 20

const COLUMNS = plain(`b.id, b.unit_id as "unitId", b.kind, b.name, b.sits_on as "sitsOn", b.version,
  nullif(life.first, '-infinity')::text as "validFrom", nullif(life.last, 'infinity')::text as "validTo"`)

const LIFE = plain(`cross join lateral (select min(x.valid_from) as first, max(x.valid_to) as last
  from hierarchy.body x where x.id = b.id) life`)

/** Bodies as everybody may know them, like units: by the projection that every service reads. */
export class BodyFindRepository extends Statements<BodyRow> {
  /** A body that another domain names: as it is today, or on its nearest day. */
  referred(id: string): Promise<BodyRow | null> {
    const { today } = this.request
    return this.one<BodyRow>('body referred', id, 'id', (ids) => {
      const text = sql`select ${COLUMNS} from hierarchy.body b ${LIFE}
        where b.id = any(${ids}::uuid[]) and daterange(b.valid_from, b.valid_to) @> least(greatest(${today}::date, life.first), life.last - 1)`
      return this.rows(statementOf('body_referred', text))
    })
  }

  /** Who took over from bodies that have ended, as far as known. */
  async successorOf(id: string): Promise<string | null> {
    const { today } = this.request
    const found = await this.one<{ id: string; successor: string | null }>(
      'body successor',
      id,
      'id',
      (ids) => {
        const text = sql`select asked.id, hierarchy.body_successor(asked.id, ${today}::date) as successor
          from unnest(${ids}::uuid[]) asked(id)`
        return this.rows(statementOf('body_successors', text))
      },
    )
    return found?.successor ?? null
  }

  /** Those that are there on the day, by tier and code of their unit. */
  find({ words, unit, kinds, asOf }: BodySought): Promise<BodyRow[]> {
    const ofUnit = unit === null ? plain('true') : sql`coalesce(b.sits_on, b.unit_id) = ${unit}::uuid`
    const ofKinds = kinds === null ? plain('true') : sql`b.kind = any(${kinds}::text[])`
    // A word that is there as it was typed counts more than one that only begins so.
    const text = sql`select ${COLUMNS} from hierarchy.body b ${LIFE}
      left join hierarchy.unit u on u.id = b.sits_on and u.valid_from <= ${asOf}::date and u.valid_to > ${asOf}::date
      cross join lateral (select ' ' || b.name_folded || ' ' || coalesce(u.name_folded, '') || ' ' as words) called
      cross join lateral (select count(*) filter (where position(' ' || w.word in called.words) = 0) as missing,
          count(*) filter (where position(' ' || w.word || ' ' in called.words) = 0) as begun
        from unnest(${words}::text[]) w (word)) how
      where b.valid_from <= ${asOf}::date and b.valid_to > ${asOf}::date and ${ofUnit} and ${ofKinds} and how.missing = 0
      order by how.begun, u.level_rank nulls last, u.code, b.kind, b.name, b.id limit ${plain(String(MOST))}`
    const shape = `${unit === null ? '' : '_of_unit'}${kinds === null ? '' : '_of_kinds'}`
    return this.rows(statementOf(`bodies_found${shape}`, text))
  }
}
