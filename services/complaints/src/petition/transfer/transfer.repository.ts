import { within } from '@province/subgraph/list'
import { computed, Repository, type Row } from '@province/subgraph/read'
import { TransferMapping } from './transfer.mapping.ts'
import type { TransferState } from './transfer-lifecycle.ts'

/** A transfer as it is shown. */
export type TransferRow = Row<TransferRepository>

/** Which transfers: seen from which end, in which state. */
export interface TransferScope {
  direction: 'SENT' | 'RECEIVED'
  state?: TransferState | null
}

/** Where a petition is meant to go, seen from the unit complained of. */
export interface ReceiverRow {
  exists: boolean
  isBelowComplained: boolean
}

/** Transfers: read by both ends, written as aggregates. */
export class TransferRepository extends Repository.of(TransferMapping, {
  hidden: ['denunciation', 'recordedBy'],
  // Told once, to who takes it over: from what is left behind nothing points to what went on.
  computed: { receivedPetitionId: computed<string | null>('null::uuid') },
}) {
  readonly list = this.listed({
    name: 'transfer_list',
    where: ({ direction, state }: TransferScope) => [
      within(direction === 'SENT' ? 'unitId' : 'toUnitId'),
      { state },
    ],
    order: ['-sentOn', '-id'],
    sorts: { NEWEST: ['-sentOn', '-id'], OLDEST: ['sentOn', 'id'] },
  })

  /** The transfers of a petition, in order. */
  readonly ofPetition = this.many('petitionId', { name: 'transfers_of_petitions', order: ['ordinal', 'id'] })

  /** The petition is the receiving unit's alone from now on, and leaves what every one leaves that was passed on. */
  async passOn(transferId: string, receivedId: string): Promise<void> {
    await this.em.flush()
    await this.em.execute('select complaints.pass_on(?, ?)', [transferId, receivedId])
  }

  /** It is the sender's alone again. */
  async giveBack(transferId: string): Promise<void> {
    await this.em.flush()
    await this.em.execute('select complaints.give_back(?)', [transferId])
  }

  /** How often the petition was sent on so far, here and by the units it came from. */
  async sentBefore(petitionId: string, cameById: string | null): Promise<number> {
    const [row] = await this.em.execute<{ last: number }[]>(
      `select coalesce(max(ordinal), 0) as last from complaints.transfer where petition_id = ? or id = ? or petition_id = ?`,
      [petitionId, cameById, cameById],
    )
    return row?.last ?? 0
  }

  /** Whether the receiving unit exists on the day, and whether it is under the unit complained of. */
  async receiver(to: string, complainedId: string | null, today: string): Promise<ReceiverRow> {
    const text = `select hierarchy.exists_on($1, $3::date) as exists,
      hierarchy.is_below($1, $2, $3::date) as "isBelowComplained"`
    const values = [to, complainedId, today]
    const receiver = await this.row<ReceiverRow>({ name: 'transfer_receiver', text, values })
    return receiver ?? { exists: false, isBelowComplained: false }
  }
}
