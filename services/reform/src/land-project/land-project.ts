import { isBlank, textMissing } from '@province/runtime/refusal'
import {
  type Approval,
  approvalLifecycle,
  type Publicity,
  publicityLifecycle,
} from './land-project-lifecycle.ts'
import { dayLater, numberImpossible, straddlesItself } from './land-project-refusals.ts'

/** What is known of a project when it is recorded. */
export interface LandFacts {
  /** The lead district: where the project counts. */
  unitId: string
  name: string
  areaM2: number
  households: number
  resolution: string
  /** Other districts it lies in. */
  straddles: string[]
}

const LONGEST = { name: 300, resolution: 100, document: 200 }

export interface LandProject extends LandFacts {}

/** A land-clearance project: public state and approval are held apart, and it counts once, at its lead. */
export class LandProject {
  publicity: Publicity = 'NOT_PUBLIC'
  publicOn: string | null = null
  channel: string | null = null
  approval: Approval = 'PROPOSED'
  approvedOn: string | null = null
  approvalDocument: string | null = null
  version = 1

  constructor(
    readonly id: string,
    facts: LandFacts,
    public recordedBy: string,
  ) {
    Object.assign(this, facts)
  }

  /** A project is put on record. */
  static record(id: string, facts: LandFacts, by: string): LandProject {
    refuseText('name', facts.name)
    refuseText('resolution', facts.resolution)
    for (const field of ['areaM2', 'households'] as const)
      if (!Number.isSafeInteger(facts[field]) || facts[field] < 0) throw numberImpossible(field)
    const { straddles, unitId } = facts
    if (straddles.includes(unitId) || new Set(straddles).size < straddles.length) throw straddlesItself()
    return new LandProject(id, facts, by)
  }

  /** It is made public, in some place. */
  publish(on: string, channel: string, by: string, today: string): void {
    const publicity = publicityLifecycle.step(this.publicity, 'publish')
    refuseText('document', channel, 'channel')
    if (on > today) throw dayLater('on')
    this.change({ publicity, publicOn: on, channel }, by)
  }

  /** A decision approves it. */
  approve(on: string, document: string, by: string, today: string): void {
    const approval = approvalLifecycle.step(this.approval, 'approve')
    refuseText('document', document)
    if (on > today) throw dayLater('on')
    this.change({ approval, approvedOn: on, approvalDocument: document }, by)
  }

  private change(to: Partial<LandProject>, by: string): void {
    Object.assign(this, to, { recordedBy: by, version: this.version + 1 })
  }
}

function refuseText(kind: keyof typeof LONGEST, text: string, field: string = kind): void {
  if (isBlank(text) || text.length > LONGEST[kind]) throw textMissing(field, LONGEST[kind])
}
