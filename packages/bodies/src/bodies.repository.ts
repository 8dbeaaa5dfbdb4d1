import type { Message } from '@province/runtime/refusal'
import { Statements } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import { type BodyKind, type BodyOnDay, calledAs } from './body.ts'
import {
  bodyElsewhere,
  bodyEnded,
  bodyKindNotAllowed,
  bodyNotFound,
  bodyNotOpenYet,
  wordsWithBody,
} from './body-refusals.ts'

/** A body as it was given: by its id in the directory, or by words where the directory does not have it. */
export interface BodyOrWords {
  readonly id: string | null | undefined
  readonly words: string | null | undefined
}

/** What is demanded of a body that is named, beside being there on the day. */
export interface Demanded {
  /** Which argument names it. */
  readonly field: string
  /** On which day it acts or is addressed. */
  readonly day: string
  /** Of which unit it has to be; left out: of any. */
  readonly unitId?: string
  /** Which kinds do what it is named for, and how that is said; left out: all. */
  readonly kinds?: { readonly among: readonly BodyKind[]; readonly told: Message }
}

// A body is read on the day; one that has ended as on its last day, one to come as on its first. Its unit is called as
// it was then, or as it was last.
const CALLED = (row: string) => `jsonb_build_object('kind', ${row}.kind, 'name', ${row}.name,
  'unitName', case when ${row}.sits_on is not null then u.name end, 'unitLevel', case when ${row}.sits_on is not null then u.level end)`
const UNIT = (row: string, day: string) => `left join lateral (select h.name, h.level from hierarchy.unit h
  where h.id = ${row}.sits_on and h.valid_from <= ${day} order by h.valid_from desc limit 1) u on true`

const READ = `select b.id, coalesce(b.sits_on, b.unit_id) as "placeId", nullif(life.first, '-infinity')::text as "validFrom",
    nullif(life.last, 'infinity')::text as "validTo", c.called,
    case when life.last <= $2::date then (select ${CALLED('s')}
        || jsonb_build_object('id', s.id, 'placeId', coalesce(s.sits_on, s.unit_id)) from hierarchy.body s ${UNIT('s', '$2::date')}
      where s.id = hierarchy.body_successor(b.id, $2::date) and s.valid_from <= $2::date and s.valid_to > $2::date) end as successor
  from unnest($1::uuid[]) asked(id)
  cross join lateral (select min(x.valid_from) as first, max(x.valid_to) as last from hierarchy.body x where x.id = asked.id) life
  cross join lateral (select least(greatest($2::date, life.first), life.last - 1) as day) near
  join hierarchy.body b on b.id = asked.id and b.valid_from <= near.day and b.valid_to > near.day
  cross join lateral (select ${CALLED('b')} as called from (select 1) one ${UNIT('b', 'near.day')}) c`

type Read = Omit<BodyOnDay, 'kind' | 'name' | 'unitName' | 'unitLevel'> & {
  called: Pick<BodyOnDay, 'kind' | 'name' | 'unitName' | 'unitLevel'>
}

/** Bodies of the organization as every service reads them: by the projection, whoever asks. */
export class Bodies extends Statements {
  /** The body on a day; null where there is none of that id. */
  async on(id: string | null | undefined, day: string): Promise<BodyOnDay | null> {
    if (!id || !isId(id)) return null
    const found = await this.one<Read>(`body named on ${day}`, id.toLowerCase(), 'id', (ids) =>
      this.rows<Read>({ name: 'body_named', text: READ, values: [ids, day] }),
    )
    if (!found) return null
    const { called, ...rest } = found
    return { ...rest, ...called }
  }

  /** A body of the directory and what it is called; of one that the directory does not have, the words alone. */
  async orWords({ id, words }: BodyOrWords, demanded: Demanded & { readonly wordsField: string }) {
    if (id == null) return { body: null, id: null, words: words ?? '' }
    if (words != null) throw wordsWithBody(demanded.wordsField)
    const body = await this.named(id, demanded)
    return { body, id: body.id, words: calledAs(body) }
  }

  /** The body that is named, as it is on its day. Refuses with the codes of `BODY_REFUSALS`. */
  async named(id: string, { field, day, unitId, kinds }: Demanded): Promise<BodyOnDay> {
    const body = await this.on(id, day)
    if (!body) throw bodyNotFound(field)
    if (body.validFrom !== null && body.validFrom > day) throw bodyNotOpenYet(field, body, day)
    if (body.validTo !== null && body.validTo <= day) throw bodyEnded(field, body, day)
    if (unitId !== undefined && body.placeId !== unitId) throw bodyElsewhere(field, body)
    if (kinds && !kinds.among.includes(body.kind)) throw bodyKindNotAllowed(field, body, kinds.told)
    return body
  }
}
