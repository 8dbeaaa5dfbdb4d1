import { Statements } from '@province/subgraph/read'

/** The key of a record, closed for the holder whose key is at hand. */
export interface ClosedKey {
  recordId: string
  sealed: Buffer
}

/** Closes records anew, some at a time: the database says which, for whom and by whom. */
export class RewrappingRepository extends Statements {
  /** So many records that one holder opens and another does not. */
  closedFor(from: string, to: string, most: number): Promise<ClosedKey[]> {
    return this.request.em.execute<ClosedKey[]>(
      'select record_id as "recordId", sealed from complaints.records_to_rewrap(?, ?, ?)',
      [from, to, most],
    )
  }

  /** Closes records for a holder as well; one that is closed for them stays as it is. */
  async close(records: readonly ClosedKey[], to: string): Promise<void> {
    const rows = records.map(({ recordId, sealed }) => ({ record: recordId, sealed: sealed.toString('hex') }))
    await this.request.em.execute('select complaints.rewrap_records(?, ?::jsonb)', [to, JSON.stringify(rows)])
  }

  /** Takes so many records from a holder who has ended, each only where another opens it. */
  async takeFrom(holder: string, most: number): Promise<number> {
    const [row] = await this.request.em.execute<{ taken: number }[]>(
      'select complaints.take_records(?, ?) as taken',
      [holder, most],
    )
    return row?.taken ?? 0
  }

  /** As `left`, outside of a change. */
  async shownLeft(holder: string): Promise<number> {
    const text = 'select complaints.records_left($1)::int as left'
    return (
      (await this.row<{ left: number }>({ name: 'vault_records_left', text, values: [holder] }))?.left ?? 0
    )
  }

  /** How many records are not closed for a standing holder, or still are for one who has ended. */
  async left(holder: string): Promise<number> {
    const [row] = await this.request.em.execute<{ left: number }[]>(
      'select complaints.records_left(?)::int as left',
      [holder],
    )
    return row?.left ?? 0
  }
}
