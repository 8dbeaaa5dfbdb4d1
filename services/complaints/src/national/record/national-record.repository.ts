import { type Connection, type Page, pageOfSource } from '@province/subgraph/list'
import { plain, Statements, sql, statementOf } from '@province/subgraph/read'
import type { CountScope } from '../../counting/count-scope.sql.ts'
import { standingIn } from './national-record.sql.ts'
import {
  EMPTY_TALLY,
  type NationalRecordKind,
  type NationalRecordOrder,
  type NationalRecordRow,
  type NationalStanding,
  type NationalTally,
  type NationalTallyOrder,
  type NationalTallyRow,
} from './national-record.ts'

/** Which records of a scope; what is left out does not narrow them. */
export interface RecordChoice {
  unit?: string | null
  /** The batch they were in last. */
  batch?: string | null
  kinds?: readonly NationalRecordKind[] | null
  standings?: readonly NationalStanding[] | null
  orderBy: NationalRecordOrder
}

/** A record that a batch takes, with its line. */
export interface PendingRecord {
  id: string
  unitId: string
  kind: NationalRecordKind
  code: string
  facts: string
}

const TALLY = plain(`count(*)::int as entered,
  (count(*) filter (where s.standing <> 'ENTERED'))::int as "handedOver",
  (count(*) filter (where s.standing = 'HANDED_OVER'))::int as waiting,
  (count(*) filter (where s.standing = 'ACKNOWLEDGED'))::int as acknowledged,
  (count(*) filter (where s.standing = 'REFUSED'))::int as refused,
  (count(*) filter (where s.standing = 'CHANGED_SINCE'))::int as changed,
  (count(*) filter (where s.standing = 'ENTERED'))::int as missing`)

const RECORD_ORDERS = {
  NEWEST: ['-day', '-id'],
  OLDEST: ['day', 'id'],
  CODE: ['code', 'id'],
} as const satisfies Readonly<Record<NationalRecordOrder, readonly string[]>>

const TALLY_ORDERS = {
  UNIT: ['unitCode', 'unitId'],
  ENTERED: ['-entered', 'unitCode', 'unitId'],
  MISSING: ['-missing', 'unitCode', 'unitId'],
} as const satisfies Readonly<Record<NationalTallyOrder, readonly string[]>>

/** What was entered, and how it stands towards the national database: each reading is one statement. */
export class NationalRecordRepository extends Statements {
  list(
    scope: CountScope,
    { unit, batch, kinds, standings, orderBy }: RecordChoice,
    page: Page,
  ): Promise<Connection<NationalRecordRow>> {
    const rows = sql`with ${standingIn(scope)}
      select s.id, s.unit_id as "unitId", s.kind, s.code, s.day, s.standing, s.batch_id as "batchId",
        s.handed_over_on as "handedOverOn", s.their_id as "theirId", s.reason
      from stood s where (${unit ?? null}::uuid is null or s.unit_id = ${unit ?? null}::uuid)
        and (${batch ?? null}::uuid is null or s.batch_id = ${batch ?? null}::uuid)
        and (${kinds ?? null}::text[] is null or s.kind = any(${kinds ?? null}::text[]))
        and (${standings ?? null}::text[] is null or s.standing = any(${standings ?? null}::text[]))`
    return pageOfSource<NationalRecordRow>(
      { name: 'national_records', rows, order: RECORD_ORDERS[orderBy] },
      page,
      this.request,
    )
  }

  /** The same counted by the unit that entered it. */
  tallies(scope: CountScope, orderBy: NationalTallyOrder, page: Page): Promise<Connection<NationalTallyRow>> {
    const rows = sql`with ${standingIn(scope)}
      select s.unit_id as "unitId", max(s.unit_code) as "unitCode", ${TALLY} from stood s group by s.unit_id`
    return pageOfSource<NationalTallyRow>(
      { name: 'national_tallies', rows, order: TALLY_ORDERS[orderBy] },
      page,
      this.request,
    )
  }

  async total(scope: CountScope): Promise<NationalTally> {
    const text = sql`with ${standingIn(scope)} select ${TALLY} from stood s`
    return (await this.row<NationalTally>(statementOf('national_total', text))) ?? EMPTY_TALLY
  }

  /** What the next batch takes: what was in none, has changed since, or was refused. */
  pending(scope: CountScope, most: number): Promise<PendingRecord[]> {
    const text = sql`with ${standingIn(scope)}
      select s.id, s.unit_id as "unitId", s.kind, s.code, s.facts from stood s
      where s.standing in ('ENTERED', 'CHANGED_SINCE', 'REFUSED') limit ${most}`
    return this.rows<PendingRecord>(statementOf('national_pending', text))
  }
}
