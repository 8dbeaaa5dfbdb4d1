import { defineEntity } from '@mikro-orm/core'
import { Correction } from './correction.ts'
import type { CorrectionState } from './correction-lifecycle.ts'

/** Table `directives.correction`. */
export const CorrectionMapping = defineEntity({
  class: Correction,
  tableName: 'correction',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    citationId: p.uuid(),
    symbol: p.string().nullable(),
    issuedOn: p.date().nullable(),
    documentId: p.uuid().nullable(),
    reason: p.text(),
    state: p.string().$type<CorrectionState>(),
    proposedOn: p.date(),
    decidedBecause: p.text().nullable(),
    decidedOn: p.date().nullable(),
    decidedBy: p.string().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
