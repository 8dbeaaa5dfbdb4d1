import { defineEntity } from '@mikro-orm/core'
import { SubmissionPeriod } from './submission-period.ts'

/** Table `reporting.submission_period`: one row a period of a template that was opened. */
export const SubmissionPeriodMapping = defineEntity({
  class: SubmissionPeriod,
  tableName: 'submission_period',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    templateId: p.uuid(),
    templateCode: p.string(),
    from: p.date().fieldName('period_from'),
    to: p.date().fieldName('period_to'),
    dueOn: p.date(),
    cutOffReason: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
