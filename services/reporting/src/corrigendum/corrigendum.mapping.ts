import { defineEntity } from '@mikro-orm/core'
import type { SigningCapacity } from '../signing/signature.ts'
import { type CorrectedFigure, Corrigendum } from './corrigendum.ts'

/** Table `reporting.corrigendum`: one row per published correction; the database refuses its change. */
export const CorrigendumMapping = defineEntity({
  class: Corrigendum,
  tableName: 'corrigendum',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    number: p.integer(),
    symbol: p.text(),
    signedOn: p.date(),
    body: p.text(),
    signerName: p.text(),
    signerTitle: p.text(),
    capacity: p.text().$type<SigningCapacity>(),
    forTitle: p.text().nullable(),
    reason: p.text(),
    changes: p.json<readonly CorrectedFigure[]>(),
    previousHash: p.text(),
    hash: p.text(),
    issuedBy: p.text(),
    issuedAt: p.datetime(),
  }),
})
