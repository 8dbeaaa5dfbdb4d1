import { sql, statementOf } from '@province/subgraph/read'
import type { RequestContext } from '@province/subgraph/request'
import type { SameNumbers } from '../../vault/desk-numbers.ts'
import type { Likeness } from './duplicate.ts'

/** A petition that may be the same, with how alike it is. */
export interface DuplicateRow extends Likeness {
  petitionId: string
}

/** What is known of the one that is being typed, folded. */
export interface Typing {
  /** Petitions of the two years before this day are compared. */
  receivedOn: string
  numbers: SameNumbers
  /** Marks of the letters of the name, of its words two by two, and of the address. */
  name: readonly string[]
  pairs: readonly string[]
  address: readonly string[]
  summary: string
  /** The petition it already is, which is not its own duplicate. */
  except: string | null
}

const MOST_COMPARED = 20

/** Of each of the ways in which petitions are alike, so many are looked at closely. */
const MOST_ALIKE = 300

const PASSAGE = 3

/** Some words one after another: who writes of the same thing has some of them in the same order. As a regular expression. */
export function passagesOf(folded: string): string {
  const words = folded.match(/[a-z0-9]+/g) ?? []
  const starts = Array.from({ length: Math.max(0, words.length - PASSAGE + 1) }, (_, at) => at)
  return starts.map((at) => words.slice(at, at + PASSAGE).join('[^a-z0-9]+')).join('|')
}

/** Looks for petitions alike: under row-level security, and never among denunciations. */
export class DuplicateRepository {
  constructor(private readonly request: RequestContext) {}

  alike(typing: Typing): Promise<DuplicateRow[]> {
    const { receivedOn, numbers, name, pairs, address, summary, except } = typing
    const text = sql`with compared as (
        select p.id as "petitionId", p.vault_record_id = any(${numbers.id}::uuid[]) as "sameId",
          p.vault_record_id = any(${numbers.phone}::uuid[]) as "samePhone",
          coalesce(complaints.alike(s.name_marks, ${name}::text[]), 0) as name,
          coalesce(complaints.alike(s.address_marks, ${address}::text[]), 0) as address,
          case when length(${summary}) < 12 then 0 else greatest(app.similarity(p.summary_folded, ${summary}),
            app.strict_word_similarity(${summary}, p.summary_folded)) end as summary
        from (select distinct f.id from complaints.petitions_like(${[...numbers.id, ...numbers.phone]}::uuid[], ${pairs}::text[], ${passagesOf(summary)},
            ${receivedOn}::date, ${MOST_ALIKE}) f) l
        join complaints.petition p on p.id = l.id
        left join complaints.petition_sender s on s.vault_record_id = p.vault_record_id and s.sealed <> ''
        where (p.kind is null or p.kind <> 'DENUNCIATION') and p.state <> 'MERGED'
          and p.id is distinct from ${except}::uuid and p.received_on > ${receivedOn}::date - 730)
      select * from compared where "sameId" or "samePhone" or name >= 0.6 or summary >= 0.5
      order by 4 * "sameId"::int + 3 * "samePhone"::int + 2 * name + address + 2 * summary desc, "petitionId"
      limit ${MOST_COMPARED}`
    return this.request.reader.rows(statementOf('petitions_alike', text))
  }
}
