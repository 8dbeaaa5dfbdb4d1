import type { Answer, Outcome } from './follow-up-answer.ts'
import type { Rung } from './follow-up-ladder.ts'
import { type FollowUpState, type FollowUpStep, type Side, sideOf } from './follow-up-lifecycle.ts'

/** What was said with one step, appended and never changed. */
export interface EntrySaid extends Partial<Answer> {
  readonly step: FollowUpStep
  readonly fromState: FollowUpState
  readonly toState: FollowUpState
  readonly on: string
  readonly rung?: Rung | null
  readonly skippedBecause?: string | null | undefined
  readonly complexBecause?: string | null | undefined
  readonly formerContent?: string
  readonly formerExpectedBy?: string
}

export interface FollowUpEntry {
  readonly text: string | null
  readonly document: string | null
  readonly plannedFor: string | null
  readonly outcome: Outcome | null
  readonly rung: Rung | null
  readonly skippedBecause: string | null
  readonly complexBecause: string | null
  readonly sessionId: string | null
  readonly formerContent: string | null
  readonly formerExpectedBy: string | null
}

/** One step of a follow-up: a response of the addressee with its evidence, or a review by the issuer. */
export class FollowUpEntry {
  readonly followUpId: string
  readonly unitId: string
  readonly addresseeUnitId: string
  readonly side: Side
  readonly step: FollowUpStep
  readonly fromState: FollowUpState
  readonly toState: FollowUpState
  readonly effectiveOn: string

  constructor(
    readonly id: string,
    /** The order of entries of one follow-up: the version it grew to. */
    readonly ordinal: number,
    of: { id: string; unitId: string; addresseeUnitId: string },
    { step, fromState, toState, on, ...said }: EntrySaid,
    readonly recordedBy: string,
  ) {
    this.followUpId = of.id
    this.unitId = of.unitId
    this.addresseeUnitId = of.addresseeUnitId
    this.side = sideOf(step)
    this.step = step
    this.fromState = fromState
    this.toState = toState
    this.effectiveOn = on
    const { text = null, document = null, plannedFor = null, outcome = null } = said
    const { rung = null, skippedBecause = null, complexBecause = null } = said
    const { formerContent = null, formerExpectedBy = null, sessionId = null } = said
    Object.assign(this, { text, document, plannedFor, outcome, rung, skippedBecause, complexBecause })
    Object.assign(this, { formerContent, formerExpectedBy, sessionId })
  }
}
