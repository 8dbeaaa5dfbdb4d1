import { defineEntity } from '@mikro-orm/core'
import { CaseFeedback, type FeedbackOpinion } from './case-feedback.ts'

/** Table `complaints.case_feedback`: appended only. */
export const CaseFeedbackMapping = defineEntity({
  class: CaseFeedback,
  tableName: 'case_feedback',
  properties: (p) => ({
    id: p.uuid().primary(),
    caseId: p.uuid(),
    unitId: p.uuid(),
    opinion: p.string().$type<FeedbackOpinion>(),
    note: p.text().nullable(),
    on: p.date().fieldName('said_on'),
    recordedBy: p.string(),
  }),
})
