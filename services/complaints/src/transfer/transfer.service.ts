import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type Load } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import type { TransferRepository, TransferRow } from './transfer.repository.ts'
import type { TransferState } from './transfer-lifecycle.ts'

/** Which transfers: of which units, sent or received, which page. */
export interface TransferListing {
  within: string
  direction: 'SENT' | 'RECEIVED'
  state?: TransferState | null
  first: number
  after?: string | null
}

/** Reads transfers, as far as they are in sight. */
export class TransferService {
  constructor(
    private readonly transfers: TransferRepository,
    private readonly load: Load,
    private readonly today: string,
  ) {}

  async byId(id: string | null): Promise<TransferRow | null> {
    if (id === null || !isId(id)) return null
    const row = await this.load<TransferRow>('transfers', id, async (ids) => {
      const rows = await this.transfers.byIds(ids)
      return new Map(rows.map((each) => [each.id, each]))
    })
    return row ?? null
  }

  async ofPetition(petitionId: string): Promise<TransferRow[]> {
    const rows = await this.load<TransferRow[]>('transfers of petitions', petitionId, async (ids) =>
      Map.groupBy(await this.transfers.ofPetitions(ids), (row) => row.petitionId),
    )
    return rows ?? []
  }

  /** The newest first. */
  async list({ within, direction, state, ...args }: TransferListing): Promise<Connection<TransferRow>> {
    const page = pageOf(args, ['transfers', within, direction, state ?? null])
    if (!isId(within)) return connectionOf<TransferRow>([], page, 0, () => [])
    const scope = { within, asOf: this.today, sent: direction === 'SENT', state: state ?? null }
    const rows = await this.transfers.list(scope, page)
    return connectionOf<TransferRow>(rows, page, rows[0]?.total ?? 0, ({ sentOn, id }) => [sentOn, id])
  }
}
