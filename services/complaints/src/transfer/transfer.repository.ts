import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { Transfer } from './transfer.ts'
import type { TransferState } from './transfer-lifecycle.ts'

/** A transfer as it is shown. */
export interface TransferRow {
  id: string
  petitionId: string
  unitId: string
  toUnitId: string
  ordinal: number
  reason: string
  document: string | null
  sentOn: string
  state: TransferState
  decidedOn: string | null
  bounceReason: string | null
  receivedPetitionId: string | null
  version: number
}

/** Which transfers: sent from under a unit or received there, in which state. */
export interface TransferScope {
  within: string
  asOf: string
  sent: boolean
  state: TransferState | null
}

/** Where a petition is meant to go, seen from the unit complained of and from above. */
export interface ReceiverRow {
  exists: boolean
  isBelowComplained: boolean
}

const COLUMNS = `t.id, t.petition_id as "petitionId", t.unit_id as "unitId", t.to_unit_id as "toUnitId", t.ordinal, t.reason,
  t.document, t.sent_on as "sentOn", t.state, t.decided_on as "decidedOn", t.bounce_reason as "bounceReason",
  t.received_petition_id as "receivedPetitionId", t.version`

const LISTED = `exists (select from hierarchy.closure c where c.ancestor_id = $1
    and c.descendant_id = case when $3 then t.unit_id else t.to_unit_id end
    and c.valid_from <= $2::date and c.valid_to > $2::date) and ($4::text is null or t.state = $4::text)`

/** Transfers: read by both ends, written as aggregates. */
export class TransferRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  byIds(ids: readonly string[]): Promise<TransferRow[]> {
    const text = `select ${COLUMNS} from complaints.transfer t where t.id = any($1::uuid[])`
    return this.reader.rows({ name: 'transfers', text, values: [ids] })
  }

  /** The transfers of these petitions, in order. */
  ofPetitions(ids: readonly string[]): Promise<TransferRow[]> {
    const text = `select ${COLUMNS} from complaints.transfer t where t.petition_id = any($1::uuid[])
      order by t.ordinal, t.id`
    return this.reader.rows({ name: 'transfers_of_petitions', text, values: [ids] })
  }

  list(scope: TransferScope, page: Page): Promise<(TransferRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from complaints.transfer t where ${LISTED}) as total
      from complaints.transfer t
      where ${LISTED} and ($5::date is null or (t.sent_on, t.id) < ($5::date, $6::uuid))
      order by t.sent_on desc, t.id desc limit $7`
    const { within, asOf, sent, state } = scope
    const values = [within, asOf, sent, state, ...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'transfer_list', text, values })
  }

  /** How often the petition was sent on so far, here and by the units it came from. */
  async sentBefore(petitionId: string, cameById: string | null): Promise<number> {
    const [row] = await this.em.execute<{ last: number }[]>(
      `select coalesce(max(ordinal), 0) as last from complaints.transfer where petition_id = ? or id = ?`,
      [petitionId, cameById],
    )
    return row?.last ?? 0
  }

  /** Whether the receiving unit exists on the day, and whether it is under the unit complained of. */
  async receiver(to: string, complainedId: string | null, today: string): Promise<ReceiverRow> {
    const text = `select
        exists (select from hierarchy.unit u where u.id = $1 and u.valid_from <= $3::date and u.valid_to > $3::date) as exists,
        exists (select from hierarchy.closure c where c.ancestor_id = $2 and c.descendant_id = $1
          and c.valid_from <= $3::date and c.valid_to > $3::date) as "isBelowComplained"`
    const [row] = await this.reader.rows<ReceiverRow>({
      name: 'transfer_receiver',
      text,
      values: [to, complainedId, today],
    })
    return row ?? { exists: false, isBelowComplained: false }
  }

  /** The lowest unit that stands above both and is neither of them; the highest there is where none does. */
  async commonSuperior(one: string, other: string, today: string): Promise<string | undefined> {
    const text = `select a.ancestor_id as id from hierarchy.closure a
        join hierarchy.closure b on b.ancestor_id = a.ancestor_id and b.descendant_id = $2
          and b.valid_from <= $3::date and b.valid_to > $3::date
        join hierarchy.unit u on u.id = a.ancestor_id and u.valid_from <= $3::date and u.valid_to > $3::date
      where a.descendant_id = $1 and a.valid_from <= $3::date and a.valid_to > $3::date
      order by a.ancestor_id in ($1, $2), u.level_rank desc limit 1`
    const [row] = await this.reader.rows<{ id: string }>({
      name: 'common_superior',
      text,
      values: [one, other, today],
    })
    return row?.id
  }

  load(id: string): Promise<Transfer | null> {
    return this.em.findOne(Transfer, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  add(transfer: Transfer): void {
    this.em.persist(transfer)
  }
}
