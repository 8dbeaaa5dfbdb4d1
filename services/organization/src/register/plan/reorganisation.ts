import { type Decree, type PlannedEffect, ReorgEvent } from '../decree/decree.ts'
import type { ReorganisationPlan } from '../decree/reorganisation-plan.ts'
import type { Day } from '../unit/unit.ts'
import {
  type ReorganisationChangeName,
  type ReorganisationState,
  type ReorganisationStepName,
  reorganisationLifecycle,
} from './reorganisation-lifecycle.ts'
import {
  linesOutOfBounds,
  planRefused,
  reasonNeeded,
  registerChanged,
  secondPersonNeeded,
  textNeeded,
} from './reorganisation-refusals.ts'

/** What a reorganisation is to do. */
export interface ReorganisationDraft {
  title: string
  legalBasis: string
  effectiveOn: Day
  /** The executed reorganisation that this one corrects. */
  corrects?: string | null
  lines: PlannedEffect[]
}

const LONGEST_TITLE = 500
const LONGEST_NAME = 200
const MOST_LINES = 1000

// What a database cannot keep, and nobody can read.
const CONTROL = /\p{Cc}/u

const isText = (text: string, longest: number) =>
  text.trim() !== '' && text.length <= longest && !CONTROL.test(text)

function refuseLine({ predecessor, legalBasis, successor }: PlannedEffect, at: number): void {
  const parts = { predecessor, legalBasis, ...successor }
  const own: readonly string[] = ['predecessor', 'legalBasis']
  for (const [part, text] of Object.entries(parts))
    if (text !== null && text !== undefined && !isText(text, LONGEST_NAME))
      throw textNeeded(`input.lines.${at}.${own.includes(part) ? part : `successor.${part}`}`, LONGEST_NAME)
}

function refuseDraft({ title, legalBasis, lines }: ReorganisationDraft): void {
  for (const [field, text] of Object.entries({ title, legalBasis }))
    if (!isText(text, LONGEST_TITLE)) throw textNeeded(`input.${field}`, LONGEST_TITLE)
  if (lines.length === 0 || lines.length > MOST_LINES) throw linesOutOfBounds(MOST_LINES)
  lines.forEach(refuseLine)
}

/** Why a step is taken, as it is kept; refuses nothing to read. */
export function reasonOf(reason: string): string {
  if (!isText(reason, LONGEST_TITLE)) throw reasonNeeded(LONGEST_TITLE)
  return reason.trim()
}

export interface Reorganisation extends ReorganisationDraft {
  corrects: string | null
}

/** A reorganisation from its draft until the register shows it; executed, it is never changed again. */
export class Reorganisation {
  state: ReorganisationState = 'DRAFT'
  version = 1
  /** Everybody who wrote on it: none of them approves it. */
  authors: string[]
  approvedBy: string | null = null
  /** The version of the register that was approved upon. */
  approvedRegister: number | null = null

  constructor(
    readonly id: string,
    /** The unit under which it takes place. */
    readonly unitId: string,
    draft: ReorganisationDraft,
    author: string,
  ) {
    refuseDraft(draft)
    this.write(draft)
    this.authors = [author]
  }

  get decree(): Decree {
    const { title, legalBasis, effectiveOn, lines } = this
    return { title, legalBasis, effectiveOn, effects: lines }
  }

  change(draft: ReorganisationDraft, author: string): void {
    this.step('CHANGED')
    refuseDraft(draft)
    this.write(draft)
    this.authors = [...new Set([...this.authors, author])]
  }

  /** It is sent for approval; refuses a plan with errors. */
  submit(plan: ReorganisationPlan): void {
    this.step('SUBMITTED')
    refuseErrors(plan)
  }

  /** A second person approves what the register would become from the version they saw. */
  approve(plan: ReorganisationPlan, by: string, register: { seen: number; current: number }): void {
    this.step('APPROVED')
    if (this.authors.includes(by)) throw secondPersonNeeded()
    if (register.seen !== register.current)
      throw registerChanged(register.current, { field: 'registerVersion' })
    refuseErrors(plan)
    this.approvedBy = by
    this.approvedRegister = register.current
  }

  /** It goes back to its authors. */
  sendBack(): void {
    this.step('RETURNED')
    this.approvedBy = null
    this.approvedRegister = null
  }

  cancel(): void {
    this.step('CANCELLED')
  }

  /** It becomes an event of the register; refuses when the register is not the one that was approved upon. */
  execute(plan: ReorganisationPlan, register: number): ReorgEvent {
    this.step('EXECUTED')
    if (this.approvedRegister !== register) throw registerChanged(register)
    refuseErrors(plan)
    const { id, title, legalBasis, effectiveOn, corrects } = this
    return new ReorgEvent(id, title, legalBasis, effectiveOn, plan.effects, corrects)
  }

  private write({ title, legalBasis, effectiveOn, corrects, lines }: ReorganisationDraft): void {
    Object.assign(this, { title, legalBasis, effectiveOn, corrects: corrects ?? null, lines })
  }

  private step(name: ReorganisationChangeName): void {
    this.state = reorganisationLifecycle.step(this.state, name)
    this.version += 1
  }
}

/** Refuses with the first error of a plan. */
export function refuseErrors({ issues }: ReorganisationPlan): void {
  const errors = issues.filter(({ severity }) => severity === 'ERROR')
  const [first] = errors
  if (first) throw planRefused(errors, first)
}

/** One step in the life of a reorganisation: who did what when, and why. */
export class ReorganisationStep {
  constructor(
    readonly id: string,
    readonly reorganisationId: string,
    readonly unitId: string,
    readonly name: ReorganisationStepName,
    readonly toState: ReorganisationState,
    readonly actor: string,
    /** What the actor was called then. */
    readonly actorName: string,
    readonly reason: string | null,
    /** By the clock that the law's days run on. */
    readonly at: Date,
  ) {}
}
