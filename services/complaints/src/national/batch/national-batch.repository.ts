import { within } from '@province/subgraph/list'
import { Repository, type Row } from '@province/subgraph/read'
import { NationalBatchMapping, NationalRowMapping } from './national-batch.mapping.ts'
import type { Answered, Receipt } from './national-receipt.ts'

/** A batch as it is shown. */
export type NationalBatchRow = Row<NationalBatchRepository>

/** Batches: read as rows, made once. */
export class NationalBatchRepository extends Repository.of(NationalBatchMapping, {
  hidden: ['recordedBy', 'content'],
}) {
  readonly list = this.listed({
    name: 'national_batch_list',
    where: () => [within('unitId')],
    order: ['-madeOn', '-id'],
    sorts: { NEWEST: ['-madeOn', '-id'], OLDEST: ['madeOn', 'id'] },
  })

  /** The file of a batch in sight, as it was made. */
  async contentOf(id: string): Promise<string | null> {
    const text = 'select t.id, t.content from complaints.national_batch t where t.id = any($1::uuid[])'
    const found = await this.one<{ id: string; content: string }>('national batch files', id, 'id', (ids) =>
      this.rows({ name: 'national_batch_files', text, values: [ids] }),
    )
    return found?.content ?? null
  }

  /** Two batches made at once would hand the same over twice: one is made after the other. */
  async oneAtATime(): Promise<void> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', ['national batch'])
  }

  /** The code of a unit on a day. */
  async unitCode(unitId: string, day: string): Promise<string> {
    const text = `select u.code from hierarchy.unit u where u.id = ? and u.valid_from <= ?::date
      order by u.valid_from desc limit 1`
    const [unit] = await this.em.execute<{ code: string }[]>(text, [unitId, day])
    return unit?.code ?? ''
  }
}

/** The records of batches, and what was answered to them. */
export class NationalRowRepository extends Repository.of(NationalRowMapping, { hidden: ['recordedBy'] }) {
  /** What was answered to the records of a batch by now, by their codes. */
  async answersOf(batchId: string): Promise<Map<string, Answered>> {
    const text = `select code, answer, their_id as "theirId", reason from complaints.national_row where batch_id = ?`
    const rows = await this.em.execute<Answered[]>(text, [batchId])
    return new Map(rows.map((row) => [row.code, row]))
  }

  /** Keeps what was answered. */
  async answer(batchId: string, receipts: readonly Receipt[], by: string): Promise<void> {
    await this.em.execute(
      `update complaints.national_row r set answer = a.answer, their_id = a."theirId", reason = a.reason, recorded_by = ?
       from jsonb_to_recordset(?::jsonb) as a (code text, answer text, "theirId" text, reason text)
       where r.batch_id = ? and r.code = a.code`,
      [by, JSON.stringify(receipts), batchId],
    )
  }
}
