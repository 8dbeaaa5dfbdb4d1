import { defineEntity } from '@mikro-orm/core'
import type { Entries } from '../entry/entry-value.ts'
import { Submission } from './submission.ts'
import type { SubmissionState } from './submission-lifecycle.ts'

/** Table `reporting.submission`: one row a unit and period. The day it is due is kept by its clock, see the migration. */
export const SubmissionMapping = defineEntity({
  class: Submission,
  tableName: 'submission',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    periodId: p.uuid(),
    templateId: p.uuid(),
    templateCode: p.string(),
    periodFrom: p.date(),
    periodTo: p.date(),
    state: p.string().$type<SubmissionState>(),
    entries: p.json().$type<Entries>(),
    approvals: p.integer(),
    reason: p.text().nullable(),
    submittedOn: p.date().nullable(),
    steps: p.integer(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
