import { isBlank, textMissing } from '@province/runtime/refusal'
import { type InspectionState, type InspectionStep, inspectionLifecycle } from './inspection-lifecycle.ts'
import { dayLater, daysTurned, remedyMissing } from './inspection-refusals.ts'

/** Whether those who are inspected were told before. */
export type InspectionMode = 'ANNOUNCED' | 'SURPRISE'

/** What a plan says. */
export interface InspectionPlan {
  /** The unit whose team it is. */
  unitId: string
  team: string
  plan: string
  mode: InspectionMode
  from: string
  to: string
}

const LONGEST = { team: 200, plan: 100, place: 200, content: 2_000, remedy: 1_000 }

function refuseText(field: keyof typeof LONGEST, text: string): void {
  if (isBlank(text) || text.length > LONGEST[field]) throw textMissing(field, LONGEST[field])
}

export interface Inspection extends InspectionPlan {}

/** An inspection of public duty by one team. */
export class Inspection {
  state: InspectionState = 'PLANNED'
  version = 1

  constructor(
    readonly id: string,
    plan: InspectionPlan,
    public recordedBy: string,
  ) {
    Object.assign(this, plan)
  }

  /** A team is planned. */
  static plan(id: string, plan: InspectionPlan, by: string): Inspection {
    refuseText('team', plan.team)
    refuseText('plan', plan.plan)
    if (plan.to < plan.from) throw daysTurned()
    return new Inspection(id, plan, by)
  }

  /** Takes a step. */
  take(step: InspectionStep, by: string): void {
    this.state = inspectionLifecycle.step(this.state, step)
    Object.assign(this, { recordedBy: by, version: this.version + 1 })
  }
}

/** Which unit was visited: one of the register, and what it is called where it is none. */
export interface VisitFacts {
  visitedUnitId: string | null
  place: string
  visitedOn: string
}

export interface InspectionVisit extends VisitFacts {}

/** A visit of a team to a unit: appended, never changed. */
export class InspectionVisit {
  readonly inspectionId: string
  readonly unitId: string

  constructor(
    readonly id: string,
    { id: inspectionId, unitId }: { id: string; unitId: string },
    facts: VisitFacts,
    readonly recordedBy: string,
  ) {
    this.inspectionId = inspectionId
    this.unitId = unitId
    Object.assign(this, facts)
  }

  /** A visit that took place. */
  static record(id: string, of: Inspection, facts: VisitFacts, by: string, today: string): InspectionVisit {
    refuseText('place', facts.place)
    if (facts.visitedOn > today) throw dayLater('visitedOn')
    return new InspectionVisit(id, of, facts, by)
  }
}

/** What was found at a visit. */
export interface FindingFacts {
  visitId: string
  violation: boolean
  content: string
  remedy: string | null
  dueOn: string | null
}

export interface InspectionFinding extends FindingFacts {}

/** Something found at a visit; a violation is put right until a day. */
export class InspectionFinding {
  remediedOn: string | null = null
  version = 1
  readonly inspectionId: string
  readonly unitId: string

  constructor(
    readonly id: string,
    { id: inspectionId, unitId }: { id: string; unitId: string },
    facts: FindingFacts,
    public recordedBy: string,
  ) {
    this.inspectionId = inspectionId
    this.unitId = unitId
    Object.assign(this, facts)
  }

  /** Something that was found. */
  static record(id: string, of: Inspection, facts: FindingFacts, by: string): InspectionFinding {
    refuseText('content', facts.content)
    if (facts.violation && isBlank(facts.remedy)) throw remedyMissing('remedy')
    if (facts.violation && facts.dueOn === null) throw remedyMissing('dueOn')
    return new InspectionFinding(id, of, facts, by)
  }

  /** It was put right. */
  putRight(on: string, by: string, today: string): void {
    if (on > today) throw dayLater('on')
    Object.assign(this, { remediedOn: on, recordedBy: by, version: this.version + 1 })
  }
}
