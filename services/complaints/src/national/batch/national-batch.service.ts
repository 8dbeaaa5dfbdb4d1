import type { Window } from '@province/clocks'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { readTable } from '@province/table'
import { validate as isId, v7 } from 'uuid'
import { receptionWindow } from '../../reception/index.ts'
import { dutyIn } from '../record/national-duty.ts'
import type { NationalRecordRepository } from '../record/national-record.repository.ts'
import type {
  NationalBatchRepository,
  NationalBatchRow,
  NationalRowRepository,
} from './national-batch.repository.ts'
import { NationalBatch, NationalRow } from './national-batch.ts'
import { fileOf } from './national-file.ts'
import { RECEIPT_COLUMNS, receiptsOf } from './national-receipt.ts'
import { MOST_RECORDS, noDutyThen, nothingToHandOver, tooManyRecords } from './national-refusals.ts'

const HAND_OVER = 'petition.handle'

type Listing = Parameters<NationalBatchRepository['list']>[0]

/** A file of receipts, read for a look or to be kept. */
export interface ReceiptsAsked {
  csv: string
  dryRun: boolean
}

/** Hands over what was entered, and reads what the other side answers. */
export class NationalBatchService {
  constructor(
    private readonly batches: NationalBatchRepository,
    private readonly rows: NationalRowRepository,
    private readonly records: NationalRecordRepository,
    private readonly request: RequestContext,
  ) {}

  byId(id: string | null): Promise<NationalBatchRow | null> {
    return this.batches.byId(id)
  }

  list(asked: Listing) {
    return this.batches.list(asked)
  }

  /** The file of a batch: the bytes that were made with it. */
  contentOf({ id }: NationalBatchRow): Promise<string | null> {
    return this.batches.contentOf(id)
  }

  /** Makes a batch of what is not handed over yet, at the unit and below it. */
  async make(unitId: string, asked: Window): Promise<NationalBatchRow> {
    const { authority, subject, today } = this.request
    if (!isId(unitId)) throw forbiddenOrMissing()
    await authority.require(HAND_OVER, unitId)
    const window = dutyIn(receptionWindow(asked, 'input.window'))
    if (!window) throw noDutyThen()
    await this.batches.oneAtATime()
    const pending = await this.records.pending({ within: unitId, window }, MOST_RECORDS + 1)
    if (pending.length === 0) throw nothingToHandOver()
    if (pending.length > MOST_RECORDS) throw tooManyRecords()
    const head = {
      batchId: v7(),
      unitCode: await this.batches.unitCode(unitId, today),
      ...window,
      madeOn: today,
    }
    const file = fileOf(
      head,
      pending.map(({ facts }) => facts),
    )
    const made = { unitId, ...window, madeOn: today, records: pending.length, ...file }
    const batch = new NationalBatch(head.batchId, made, subject)
    this.batches.add(batch)
    await this.request.em.flush()
    this.rows.add(
      ...pending.map(
        (each) =>
          new NationalRow(
            v7(),
            batch.id,
            each.unitId,
            each.kind,
            each.id,
            each.code,
            today,
            each.facts,
            subject,
          ),
      ),
    )
    return this.#noted(batch, 'made')
  }

  /** Reads receipts; kept are those lines that say something new and can be taken. */
  async read(seen: SeenVersion, { csv, dryRun }: ReceiptsAsked) {
    const { subject, language } = this.request
    const batch = await this.request.forChange(this.batches, seen, HAND_OVER)
    const answers = await this.rows.answersOf(batch.id)
    const lines = readTable(csv, RECEIPT_COLUMNS, 'input.csv')
    const { taken, unchanged, refused } = receiptsOf(lines, answers)
    if (!dryRun && taken.length > 0) {
      await this.rows.answer(batch.id, taken, subject)
      for (const receipt of taken) answers.set(receipt.code, receipt)
      const all = [...answers.values()]
      const count = (said: string) => all.filter(({ answer }) => answer === said).length
      batch.answered(count('ACCEPTED'), count('REFUSED'), subject)
      this.#noted(batch, 'answered')
    }
    return {
      batch: this.batches.rowOf(batch),
      dryRun,
      accepted: taken.filter(({ answer }) => answer === 'ACCEPTED').length,
      refused: taken.filter(({ answer }) => answer === 'REFUSED').length,
      unchanged,
      refusals: refused.map(({ told, refusal, receipt, line }) => ({
        line,
        code: receipt,
        refusal,
        message: told[language],
      })),
    }
  }

  #noted(batch: NationalBatch, what: string): NationalBatchRow {
    const { id, unitId, records, version } = batch
    const name = `national_batch.${what}`
    this.request.record({ name, aggregateId: id, unitId, payload: { records, version } })
    return this.batches.rowOf(batch)
  }
}
