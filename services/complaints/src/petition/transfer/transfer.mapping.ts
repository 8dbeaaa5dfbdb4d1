import { defineEntity } from '@mikro-orm/core'
import { Transfer } from './transfer.ts'
import type { TransferState } from './transfer-lifecycle.ts'

/** Table `complaints.transfer`. */
export const TransferMapping = defineEntity({
  class: Transfer,
  tableName: 'transfer',
  properties: (p) => ({
    id: p.uuid().primary(),
    petitionId: p.uuid(),
    unitId: p.uuid(),
    toUnitId: p.uuid(),
    denunciation: p.boolean(),
    ordinal: p.integer(),
    reason: p.text(),
    document: p.text().nullable(),
    sentOn: p.date(),
    state: p.string().$type<TransferState>(),
    decidedOn: p.date().nullable(),
    bounceReason: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
