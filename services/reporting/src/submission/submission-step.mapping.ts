import { defineEntity } from '@mikro-orm/core'
import type { EntryChanges } from '../entry/entry-changes.ts'
import type { SubmissionState, SubmissionStep } from './submission-lifecycle.ts'
import { SubmissionStepTaken } from './submission-step.ts'

/** Table `reporting.submission_step`: one row a step, appended and never changed. */
export const SubmissionStepMapping = defineEntity({
  class: SubmissionStepTaken,
  tableName: 'submission_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    submissionId: p.uuid(),
    unitId: p.uuid(),
    seq: p.integer(),
    step: p.string().$type<SubmissionStep>(),
    state: p.string().$type<SubmissionState>(),
    levelUnitId: p.uuid(),
    reason: p.text().nullable(),
    takenOn: p.date(),
    recordedBy: p.string(),
    takenBy: p.text(),
    changes: p.json().$type<EntryChanges>(),
  }),
})
