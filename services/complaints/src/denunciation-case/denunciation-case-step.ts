import { isBlank, textMissing } from '@province/runtime/refusal'
import type { ExtensionReason, PauseReason } from '../clock/clock-rule.ts'
import type { DenunciationCaseStep } from './denunciation-case-lifecycle.ts'
import {
  extensionMissing,
  outcomeMissing,
  receiverMissing,
  suspensionMissing,
} from './denunciation-case-refusals.ts'

/** How a denunciation is concluded. */
export type DenunciationOutcome = 'TRUE' | 'PARTLY_TRUE' | 'UNTRUE'

/** What is said of a step: when, by which paper, why, and what it takes besides. */
export interface StepFacts {
  on: string
  document: string | null
  reason: string | null
  /** Who verifies, of `assign`. */
  officer: string | null
  /** Their account, where they have one. */
  officerAccount: string | null
  /** Whom the case concerns, where that is known. */
  concerned: string | null
  /** The unit whose decision it is, of `reopen`. */
  by: string | null
  /** What was found, of `conclude`. */
  outcome: DenunciationOutcome | null
  /** The unit it goes to, of `forward`. */
  to: string | null
  /** Why it is lengthened, and by how many days, of `extend`. */
  extension: ExtensionReason | null
  days: number | null
  /** Why it stands still, of `suspend`. */
  suspension: PauseReason | null
  /** Who withdraws, of `withdraw_part`: so many people, of which petition. */
  people: number | null
  petition: string | null
}

const LONGEST = { document: 100, reason: 2_000, officer: 200 } as const

/** What each step has to say; a conclusion is never without its paper. */
const NEEDS: Readonly<Record<DenunciationCaseStep, readonly (keyof typeof LONGEST)[]>> = {
  check: ['reason'],
  accept: ['document'],
  not_accept: ['document', 'reason'],
  forward: ['document', 'reason'],
  notify: ['document'],
  assign: ['document', 'officer'],
  verify: ['reason'],
  extend: ['document', 'reason'],
  suspend: ['document', 'reason'],
  resume: ['document'],
  conclude: ['document', 'reason'],
  publish: ['reason'],
  handle: ['document', 'reason'],
  close: [],
  withdraw: ['document'],
  withdraw_part: ['document', 'reason'],
  go_on: ['document', 'reason'],
  reopen: ['document', 'reason'],
}

/** Refuses a step that does not say what it has to. */
export function refuseStep(step: DenunciationCaseStep, facts: StepFacts): void {
  for (const [field, longest] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const text = facts[field]?.trim() ?? ''
    if ((isBlank(text) && NEEDS[step].includes(field)) || text.length > longest)
      throw textMissing(`input.${field}`, longest)
  }
  if (step === 'conclude' && facts.outcome === null) throw outcomeMissing()
  if (step === 'forward' && facts.to === null) throw receiverMissing()
  if (step === 'extend' && (facts.extension === null || facts.days === null)) throw extensionMissing()
  if (step === 'suspend' && facts.suspension === null) throw suspensionMissing()
}

/** A step of a case: appended, never changed. */
export class DenunciationCaseStepRecord {
  readonly on: string
  readonly document: string | null
  readonly reason: string | null
  readonly people: number | null
  readonly petitionId: string | null
  readonly byUnitId: string | null

  constructor(
    readonly id: string,
    readonly caseId: string,
    readonly unitId: string,
    readonly seq: number,
    readonly step: DenunciationCaseStep | 'open',
    { on, document, reason, people, petition, by }: StepFacts,
    readonly recordedBy: string,
  ) {
    this.on = on
    this.document = document
    this.reason = reason
    this.people = people
    this.petitionId = petition
    this.byUnitId = by
  }
}

/** The petition that a case is of. */
export class DenunciationCasePetition {
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
  by: null,
  outcome: null,
  to: null,
  extension: null,
  days: null,
  suspension: null,
  people: null,
  petition: null,
  ...said,
  on,
})
