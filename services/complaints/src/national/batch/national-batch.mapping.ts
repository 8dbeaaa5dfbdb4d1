import { defineEntity } from '@mikro-orm/core'
import type { NationalRecordKind } from '../record/national-record.ts'
import { type NationalAnswer, NationalBatch, NationalRow } from './national-batch.ts'

/** Table `complaints.national_batch`. */
export const NationalBatchMapping = defineEntity({
  class: NationalBatch,
  tableName: 'national_batch',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    from: p.date().fieldName('from_day'),
    to: p.date().fieldName('to_day'),
    madeOn: p.date(),
    records: p.integer(),
    checksum: p.string(),
    content: p.text(),
    accepted: p.integer(),
    refused: p.integer(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `complaints.national_row`: one record in one batch, with the answer to it. */
export const NationalRowMapping = defineEntity({
  class: NationalRow,
  tableName: 'national_row',
  properties: (p) => ({
    id: p.uuid().primary(),
    batchId: p.uuid(),
    unitId: p.uuid(),
    kind: p.string().$type<NationalRecordKind>(),
    subjectId: p.uuid(),
    code: p.string(),
    handedOverOn: p.date(),
    facts: p.text(),
    answer: p.string().$type<NationalAnswer>().nullable(),
    theirId: p.text().nullable(),
    reason: p.text().nullable(),
    recordedBy: p.string(),
  }),
})
