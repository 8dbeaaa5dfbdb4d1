import { wordsUpTo } from '@province/runtime/refusal'
import type { IssuerBody } from '../body/supervising-body.ts'
import type { FollowUpKind } from '../follow-up/follow-up-issue.ts'
import { type OccasionState, occasionLifecycle, STILL_OPEN } from './occasion-lifecycle.ts'
import { heldTooEarly } from './occasion-refusals.ts'

/** A meeting of the council, a hearing where somebody explains, or the criticism of a draft. */
export type OccasionKind = 'COUNCIL_MEETING' | 'EXPLANATION_HEARING' | 'DRAFT_CRITICISM'

/** What is planned. */
export interface OccasionPlan {
  readonly kind: OccasionKind
  readonly body: IssuerBody
  /** The body as it was called then. */
  readonly bodyName: string
  /** The body of the organization; null: known by its words alone. */
  readonly bodyId?: string | null
  /** The meeting, hearing or draft as it is called. */
  readonly title: string
  readonly plannedOn: string
}

export interface Occasion extends OccasionPlan {}

const LONGEST = 200
const refuseWords = wordsUpTo(LONGEST)

/** What may be raised where. */
const RAISED: Readonly<Record<OccasionKind, readonly FollowUpKind[]>> = {
  COUNCIL_MEETING: ['VOTER_PETITION', 'INTERPELLATION', 'PROMISE', 'RESOLUTION', 'RECOMMENDATION'],
  EXPLANATION_HEARING: ['EXPLANATION'],
  DRAFT_CRITICISM: ['CRITICISM_OPINION'],
}

/** Where things that are followed up are raised; open petitions of one meeting go on to the next. */
export class Occasion {
  state: OccasionState = 'PLANNED'
  heldOn: string | null = null
  /** The minutes, the conclusion, or the document that sends the opinions. */
  document: string | null = null
  cancelledBecause: string | null = null
  closedOn: string | null = null
  /** The meeting to which open petitions went on. */
  nextId: string | null = null
  /** By which day lists order it: held, or planned. */
  day: string
  source: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    plan: OccasionPlan,
    readonly recordedBy: string,
  ) {
    Object.assign(this, plan)
    this.day = plan.plannedOn
  }

  /** A new plan; refuses without its words. */
  static plan(id: string, unitId: string, plan: OccasionPlan, by: string): Occasion {
    const named = { vi: 'Hãy ghi tên kỳ họp, phiên hoặc dự thảo', en: 'Name the meeting, hearing or draft' }
    refuseWords('input.title', plan.title, named)
    refuseWords('input.bodyName', plan.bodyName, { vi: 'Hãy ghi tên cơ quan', en: 'Name the body' })
    return new Occasion(id, unitId, plan, by)
  }

  /** It was held, on record by its document. */
  hold(heldOn: string, document: string, today: string): void {
    this.state = occasionLifecycle.step(this.state, 'hold')
    const told = { vi: 'Hãy ghi biên bản hoặc văn bản kết luận', en: 'Give the minutes or the conclusion' }
    refuseWords('input.document', document, told)
    if (heldOn > today) throw heldTooEarly(today)
    Object.assign(this, { heldOn, day: heldOn, document, version: this.version + 1 })
  }

  /** Nothing more is raised there; what is open goes on to the next. */
  close(on: string, nextId: string | null): void {
    this.state = occasionLifecycle.step(this.state, 'close')
    Object.assign(this, { closedOn: on, nextId, version: this.version + 1 })
  }

  /** It is not held, and why; what was raised for it goes on to the next. */
  cancel(reason: string, on: string, nextId: string | null): void {
    this.state = occasionLifecycle.step(this.state, 'cancel')
    refuseWords('input.reason', reason, { vi: 'Hãy ghi lý do hủy', en: 'Say why it is cancelled' })
    Object.assign(this, { cancelledBecause: reason, closedOn: on, nextId, version: this.version + 1 })
  }

  /** Whether something of that kind may be raised there by this unit. */
  takes(kind: FollowUpKind, unitId: string): boolean {
    return this.isOpen && this.unitId === unitId && RAISED[this.kind].includes(kind)
  }

  /** Whether open petitions of another meeting may go on to this one. */
  follows(before: Occasion): boolean {
    const isLater = this.day > before.day && this.id !== before.id
    return this.isOpen && isLater && this.kind === before.kind
  }

  get isOpen(): boolean {
    return STILL_OPEN.includes(this.state)
  }
}
