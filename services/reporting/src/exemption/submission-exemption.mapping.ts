import { defineEntity } from '@mikro-orm/core'
import { SubmissionExemption } from './submission-exemption.ts'

/** Table `reporting.submission_exemption`: one row a decision. */
export const SubmissionExemptionMapping = defineEntity({
  class: SubmissionExemption,
  tableName: 'submission_exemption',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    templateCode: p.string(),
    reason: p.text(),
    document: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
