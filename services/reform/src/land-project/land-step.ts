import { isBlank, textMissing } from '@province/runtime/refusal'
import { consultationIncomplete, dayLater } from './land-project-refusals.ts'

/** What is done for a land-clearance project, in the usual order. */
export type LandStepKind =
  | 'ANNOUNCED'
  | 'MEASURED'
  | 'PLAN_POSTED'
  | 'CONSULTED'
  | 'PLAN_APPROVED'
  | 'PAID'
  | 'HANDED_OVER'

/** What is said of a step; attendance, opinions and outcome of a consultation. */
export interface LandStepFacts {
  kind: LandStepKind
  on: string
  document: string
  attended: number | null
  opinions: number | null
  outcome: string | null
}

const LONGEST = { document: 100, outcome: 2_000 }

export interface LandStep extends LandStepFacts {}

/** One step of a project: appended, never changed. */
export class LandStep {
  constructor(
    readonly id: string,
    readonly projectId: string,
    readonly unitId: string,
    facts: LandStepFacts,
    readonly recordedBy: string,
  ) {
    Object.assign(this, facts)
  }

  /** A step that was taken. */
  static take(
    id: string,
    of: { id: string; unitId: string },
    facts: LandStepFacts,
    by: string,
    today: string,
  ) {
    const { document, on } = facts
    if (isBlank(document) || document.length > LONGEST.document)
      throw textMissing('document', LONGEST.document)
    if (on > today) throw dayLater('on')
    if (facts.kind === 'CONSULTED') refuseConsultation(facts)
    return new LandStep(id, of.id, of.unitId, facts, by)
  }
}

function refuseConsultation({ attended, opinions, outcome }: LandStepFacts): void {
  const counted = (value: number | null) => value !== null && Number.isInteger(value) && value >= 0
  if (!counted(attended)) throw consultationIncomplete('attended')
  if (!counted(opinions)) throw consultationIncomplete('opinions')
  if (outcome === null || isBlank(outcome) || outcome.length > LONGEST.outcome)
    throw consultationIncomplete('outcome')
}
