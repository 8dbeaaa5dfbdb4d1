import { Repository, type Row } from '@province/subgraph/read'
import { CaseFeedbackMapping } from './case-feedback.mapping.ts'

/** Feedback as it is shown. */
export type CaseFeedbackRow = Row<CaseFeedbackRepository>

/** What was said of cases: appended, never changed. */
export class CaseFeedbackRepository extends Repository.of(CaseFeedbackMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** What was said of a case, in order. */
  readonly ofCase = this.many('caseId', { name: 'feedback_of_cases', order: ['on', 'id'] })
}
