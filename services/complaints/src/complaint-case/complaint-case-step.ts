import { isBlank, textMissing } from '@province/runtime/refusal'
import type { ComplaintCaseStep } from './complaint-case-lifecycle.ts'
import {
  absenceUnexplained,
  attendanceMissing,
  daysMissing,
  groundMissing,
  outcomeMissing,
} from './complaint-case-refusals.ts'
import type { ComplexityGround } from './complexity-ground.ts'
import { dialogueDayMissing } from './dialogue-refusals.ts'
import type { DialogueConcern, DialogueLead } from './dialogue-rule.ts'

/** How a complaint is decided. */
export type ComplaintOutcome = 'JUSTIFIED' | 'PARTLY_JUSTIFIED' | 'UNJUSTIFIED'

/** What is said of a step: when, by which paper, why, and what it takes besides. */
export interface StepFacts {
  on: string
  document: string | null
  reason: string | null
  /** Who verifies, of `assign`. */
  officer: string | null
  /** Their account, where they have one. */
  officerAccount: string | null
  /** Why nothing was verified, of `decide`. */
  unverified: string | null
  /** Whom the case concerns, where that is known. */
  concerned: string | null
  /** The unit whose decision it is, of `reopen`. */
  by: string | null
  /** For which day a dialogue is announced, of `announce_dialogue`. */
  dialogueFor: string | null
  /** Who led it, and what made it weighty, of `hold_dialogue`. */
  ledBy: DialogueLead | null
  concerns: DialogueConcern[]
  /** How many came, of `hold_dialogue`. */
  attended: number | null
  /** How it was decided, of `decide`. */
  outcome: ComplaintOutcome | null
  /** By how many days it is lengthened, of `extend`. */
  days: number | null
  /** On which ground it is complex, of `determine_complex`. */
  ground: ComplexityGround | null
  /** Who withdraws, of `withdraw_part`: so many people, of which petition. */
  people: number | null
  petition: string | null
}

const LONGEST = { document: 100, reason: 2_000, officer: 200, unverified: 1_000 } as const

/** What each step has to say; a decision is never without its paper. */
const NEEDS: Readonly<Record<ComplaintCaseStep, readonly (keyof typeof LONGEST)[]>> = {
  accept: ['document'],
  refuse: ['document', 'reason'],
  assign: ['document', 'officer'],
  verify: ['reason'],
  announce_dialogue: ['document'],
  hold_dialogue: [],
  decide: ['document', 'reason'],
  publish: ['reason'],
  enforce: ['reason'],
  close: [],
  withdraw: ['document'],
  withdraw_part: ['document', 'reason'],
  determine_complex: ['document', 'reason'],
  extend: ['document', 'reason'],
  suspend: ['document', 'reason'],
  resume: ['document'],
  send_notice: ['reason'],
  reopen: ['document', 'reason'],
}

/** Refuses a step that does not say what it has to. */
export function refuseStep(step: ComplaintCaseStep, facts: StepFacts): void {
  for (const [field, longest] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const text = facts[field]?.trim() ?? ''
    if ((isBlank(text) && NEEDS[step].includes(field)) || text.length > longest)
      throw textMissing(`input.${field}`, longest)
  }
  if (step === 'decide' && facts.outcome === null) throw outcomeMissing()
  if (step === 'extend' && facts.days === null) throw daysMissing()
  if (step === 'announce_dialogue' && facts.dialogueFor === null) throw dialogueDayMissing()
  if (step === 'determine_complex' && facts.ground === null) throw groundMissing()
  if (step !== 'hold_dialogue') return
  if (facts.attended === null || facts.attended < 0) throw attendanceMissing()
  if (facts.attended === 0 && isBlank(facts.reason)) throw absenceUnexplained()
}

/** A step of a case: appended, never changed. */
export class ComplaintCaseStepRecord {
  readonly on: string
  readonly document: string | null
  readonly reason: string | null
  readonly attended: number | null
  readonly people: number | null
  readonly petitionId: string | null
  readonly byUnitId: string | null
  readonly ground: ComplexityGround | null
  readonly dialogueFor: string | null
  readonly ledBy: DialogueLead | null
  readonly concerns: DialogueConcern[]

  constructor(
    readonly id: string,
    readonly caseId: string,
    readonly unitId: string,
    readonly seq: number,
    readonly step: ComplaintCaseStep | 'open' | 'appeal',
    facts: StepFacts,
    readonly recordedBy: string,
  ) {
    const { on, document, reason, attended, people, petition, by, ground } = facts
    this.on = on
    this.document = document
    this.reason = reason
    this.attended = attended
    this.people = people
    this.petitionId = petition
    this.byUnitId = by
    this.ground = step === 'determine_complex' ? ground : null
    this.dialogueFor = step === 'announce_dialogue' ? facts.dialogueFor : null
    this.ledBy = step === 'hold_dialogue' ? facts.ledBy : null
    this.concerns = step === 'hold_dialogue' ? facts.concerns : []
  }
}

/** The petition that a case is of. */
export class ComplaintCasePetition {
  constructor(
    readonly caseId: string,
    readonly petitionId: string,
    readonly unitId: string,
    readonly recordedBy: string,
  ) {}
}

/** A step of which nothing but its day is to be said. */
export const onDay = (on: string, said: Partial<StepFacts> = {}): StepFacts => ({
  document: null,
  reason: null,
  officer: null,
  officerAccount: null,
  concerned: null,
  unverified: null,
  by: null,
  attended: null,
  outcome: null,
  days: null,
  ground: null,
  dialogueFor: null,
  ledBy: null,
  concerns: [],
  people: null,
  petition: null,
  ...said,
  on,
})
