import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ComplaintCaseService } from '../complaint-case/complaint-case.service.ts'
import type { CaseFeedbackRepository, CaseFeedbackRow } from './case-feedback.repository.ts'
import { CaseFeedback, type Said } from './case-feedback.ts'

/** What was said of which case; today when no day is said. */
export type FeedbackAsked = Pick<Said, 'opinion'> & { case: string; note?: string | null; on?: string | null }

/** Keeps what people said of cases after their end. */
export class CaseFeedbackService {
  readonly ofCase: CaseFeedbackRepository['ofCase']

  constructor(
    private readonly feedback: CaseFeedbackRepository,
    private readonly cases: ComplaintCaseService,
    private readonly request: RequestContext,
  ) {
    this.ofCase = feedback.ofCase
  }

  async record({ case: caseId, opinion, note, on }: FeedbackAsked): Promise<CaseFeedbackRow> {
    const { today, subject, authority } = this.request
    const ended = await this.cases.byId(caseId)
    if (!ended) throw forbiddenOrMissing()
    await authority.require('petition.handle', ended.unitId)
    const said = { opinion, note: note ?? null, on: on ?? today }
    const feedback = new CaseFeedback(v7(), ended, said, today, subject)
    this.feedback.add(feedback)
    const { unitId } = ended
    const name = 'complaint_case.feedback'
    this.request.record({ name, aggregateId: ended.id, unitId, payload: { opinion } })
    return this.feedback.rowOf(feedback)
  }
}
