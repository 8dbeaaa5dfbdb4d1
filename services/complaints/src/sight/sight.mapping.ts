import { defineEntity } from '@mikro-orm/core'
import { SightRequest, SightUse, type SightUseOutcome } from './sight-request.ts'
import type { SightRequestState } from './sight-request-lifecycle.ts'

/** Table `complaints.sight_request`. */
export const SightRequestMapping = defineEntity({
  class: SightRequest,
  tableName: 'sight_request',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    petitionId: p.uuid(),
    vaultRecordId: p.uuid(),
    code: p.text(),
    reason: p.text(),
    hours: p.integer(),
    superior: p.text().nullable(),
    askedBy: p.text(),
    askedByName: p.text(),
    askedAt: p.datetime(),
    state: p.string().$type<SightRequestState>(),
    decidedBy: p.text().nullable(),
    decidedByName: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    note: p.text().nullable(),
    endsAt: p.datetime().nullable(),
    version: p.integer(),
  }),
})

/** Table `complaints.sight_use`: appended only. */
export const SightUseMapping = defineEntity({
  class: SightUse,
  tableName: 'sight_use',
  properties: (p) => ({
    id: p.uuid().primary(),
    requestId: p.uuid(),
    usedBy: p.text(),
    usedByName: p.text(),
    usedAt: p.datetime(),
    outcome: p.string().$type<SightUseOutcome>(),
    fileId: p.uuid().nullable(),
  }),
})
