import type { NationalRecordKind } from '../record/national-record.ts'

/** What a batch is made of. */
export interface BatchMade {
  unitId: string
  from: string
  to: string
  madeOn: string
  records: number
  checksum: string
  content: string
}

export interface NationalBatch extends Readonly<BatchMade> {}

/** What was handed over to the national database at once: made once, never changed but by what is answered. */
export class NationalBatch {
  accepted = 0
  refused = 0
  version = 1

  constructor(
    readonly id: string,
    made: BatchMade,
    public recordedBy: string,
  ) {
    Object.assign(this, made)
  }

  /** How many of its records were answered so by now. */
  answered(accepted: number, refused: number, by: string): void {
    Object.assign(this, { accepted, refused, recordedBy: by, version: this.version + 1 })
  }
}

/** What the other side says of a record. */
export type NationalAnswer = 'ACCEPTED' | 'REFUSED'

/** One record in one batch, by the line of the file. */
export class NationalRow {
  answer: NationalAnswer | null = null
  theirId: string | null = null
  reason: string | null = null

  constructor(
    readonly id: string,
    readonly batchId: string,
    readonly unitId: string,
    readonly kind: NationalRecordKind,
    readonly subjectId: string,
    readonly code: string,
    readonly handedOverOn: string,
    readonly facts: string,
    public recordedBy: string,
  ) {}
}
