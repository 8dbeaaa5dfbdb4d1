import { isBlank, textMissing } from '@province/runtime/refusal'
import { caseGoesOn, feedbackDayImpossible } from './case-feedback-refusals.ts'

/** How content whoever brought the case is with how it was dealt with. */
export type FeedbackOpinion = 'CONTENT' | 'PARTLY_CONTENT' | 'NOT_CONTENT'

/** What somebody said of a case; nobody is named. */
export interface Said {
  opinion: FeedbackOpinion
  note: string | null
  on: string
}

/** The case that it is said of. */
export interface EndedCase {
  id: string
  unitId: string
  state: string
  endedOn: string | null
}

const LONGEST_NOTE = 2_000

/** What was said of a case after its end: appended, never changed. */
export class CaseFeedback {
  readonly caseId: string
  readonly unitId: string
  readonly opinion: FeedbackOpinion
  readonly note: string | null
  readonly on: string

  constructor(
    readonly id: string,
    { id: caseId, unitId, state, endedOn }: EndedCase,
    { opinion, note, on }: Said,
    today: string,
    readonly recordedBy: string,
  ) {
    if (state !== 'CLOSED' || endedOn === null) throw caseGoesOn()
    if (on < endedOn || on > today) throw feedbackDayImpossible(endedOn)
    const says = note?.trim() ?? ''
    if (says.length > LONGEST_NOTE || (isBlank(says) && opinion !== 'CONTENT'))
      throw textMissing('input.note', LONGEST_NOTE)
    this.caseId = caseId
    this.unitId = unitId
    this.opinion = opinion
    this.note = isBlank(says) ? null : says
    this.on = on
  }
}
