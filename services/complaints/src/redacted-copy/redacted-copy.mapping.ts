import { defineEntity } from '@mikro-orm/core'
import { RedactedCopy } from './redacted-copy.ts'
import type { RedactedCopyState } from './redacted-copy-lifecycle.ts'

/** Table `complaints.redacted_copy`: in the sight of the denunciation that it is of. */
export const RedactedCopyMapping = defineEntity({
  class: RedactedCopy,
  tableName: 'redacted_copy',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    petitionId: p.uuid(),
    sightRequestId: p.uuid(),
    title: p.text(),
    sealed: p.blob().nullable(),
    state: p.string().$type<RedactedCopyState>(),
    madeBy: p.text(),
    madeByName: p.text(),
    madeAt: p.datetime(),
    decidedBy: p.text().nullable(),
    decidedByName: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    note: p.text().nullable(),
    version: p.integer(),
  }),
})
