import { isBlank, textMissing } from '@province/runtime/refusal'
import { mayBeSamePerson } from '../case-party/same-person.ts'
import {
  type ComplaintCaseState,
  type ComplaintCaseStep,
  complaintCaseLifecycle,
  RESOLVED,
} from './complaint-case-lifecycle.ts'
import {
  appealNotAllowed,
  complexityNotProvided,
  dialogueMissing,
  officerConcerned,
  stepDayImpossible,
  suspensionNotProvided,
  verificationMissing,
} from './complaint-case-refusals.ts'
import { type ComplaintOutcome, refuseStep, type StepFacts } from './complaint-case-step.ts'
import { COMPLEX_SINCE, type ComplexityGround } from './complexity-ground.ts'
import {
  dialogueDayMissing,
  dialogueNotAnnounced,
  headMissing,
  leadMissing,
  noticeTooLate,
} from './dialogue-refusals.ts'
import { DIALOGUE_RULES_SINCE, headComes, lastNoticeOf } from './dialogue-rule.ts'

/** Which decision is asked for: that of the body itself, or that of the one above it. */
export type ComplaintInstance = 'FIRST' | 'SECOND'

/** What is known of a case when it is opened. */
export interface Opening {
  id: string
  unitId: string
  code: string
  title: string
  /** Whom the complaint concerns, by name and office; nobody is shown it. */
  concerned: string | null
  /** The unit whose decision or act is complained of. */
  againstUnitId: string | null
  /** The rule by which the unit decides, as of acceptance; null where no rule says so. */
  jurisdiction: string | null
  /** Why the unit decides although the rule names another. */
  overruled: string | null
}

/** Where the second complaint goes, and by which rule. */
export type Appealed = Pick<Opening, 'id' | 'unitId' | 'code' | 'jurisdiction' | 'overruled'>

const LONGEST_TITLE = 300
const LONGEST_NAME = 200

export interface ComplaintCase extends Opening {}

/** A case: complaints about one thing, from their acceptance to what became of the decision. */
export class ComplaintCase {
  instance: ComplaintInstance = 'FIRST'
  firstCaseId: string | null = null
  state: ComplaintCaseState = 'PENDING_ACCEPTANCE'
  acceptedOn: string | null = null
  officer: string | null = null
  officerAccount: string | null = null
  /** The day what was found was first recorded, since it was last taken up; null: nothing was verified. */
  verifiedOn: string | null = null
  /** Why it was decided although nothing was verified. */
  unverified: string | null = null
  /** The day it was determined to be complex, and on which ground; null: it was not. */
  complexOn: string | null = null
  complexGround: ComplexityGround | null = null
  /** For which day a dialogue stands announced; null: none does. */
  dialogueFor: string | null = null
  dialogueOn: string | null = null
  decidedOn: string | null = null
  outcome: ComplaintOutcome | null = null
  decision: string | null = null
  appealedOn: string | null = null
  endedOn: string | null = null
  steps = 1
  version = 1

  constructor(
    opening: Opening,
    readonly receivedOn: string,
    public lastOn: string,
    public recordedBy: string,
  ) {
    Object.assign(this, opening)
  }

  /** Opens the case of petitions that were accepted that day: of first instance, and accepted with them. */
  static ofAccepted(opening: Opening, receivedOn: string, acceptedOn: string, by: string): ComplaintCase {
    refuseTitle(opening.title)
    if ((opening.concerned?.length ?? 0) > LONGEST_NAME) throw textMissing('input.concerned', LONGEST_NAME)
    const opened = new ComplaintCase(opening, receivedOn, acceptedOn, by)
    return Object.assign(opened, { state: 'ACCEPTED', acceptedOn })
  }

  /** Somebody complains of this decision: it goes to a unit above, which has yet to accept it. */
  appeal(to: Appealed, on: string, by: string): ComplaintCase {
    if (this.instance === 'SECOND' || this.appealedOn !== null || !RESOLVED.includes(this.state))
      throw appealNotAllowed()
    if (on < (this.decidedOn ?? on)) throw stepDayImpossible(this.decidedOn ?? on)
    const { title, concerned, id, unitId: againstUnitId } = this
    const second = new ComplaintCase({ ...to, title, concerned, againstUnitId }, on, on, by)
    Object.assign(this, { appealedOn: on, recordedBy: by, steps: this.steps + 1, version: this.version + 1 })
    return Object.assign(second, { instance: 'SECOND', firstCaseId: id })
  }

  /** Takes a step; what follows for its time limits is for who keeps those. */
  take(
    step: ComplaintCaseStep,
    facts: StepFacts,
    by: string,
    { today, level = null }: { today: string; level?: string | null },
  ): void {
    const state = complaintCaseLifecycle.step(this.state, step)
    refuseStep(step, facts)
    if (facts.on < this.lastOn || facts.on > today) throw stepDayImpossible(this.lastOn)
    if (step === 'assign' && mayBeSamePerson(facts.officer, facts.concerned)) throw officerConcerned()
    if (step === 'suspend' && facts.on < SUSPENDED_SINCE) throw suspensionNotProvided(SUSPENDED_SINCE)
    if (step === 'announce_dialogue') refuseNotice(facts)
    if (step === 'hold_dialogue') refuseDialogue(this, facts, level)
    if (step === 'determine_complex' && (this.acceptedOn ?? facts.on) < COMPLEX_SINCE)
      throw complexityNotProvided(COMPLEX_SINCE)
    if (step === 'decide' && this.instance === 'SECOND' && this.dialogueOn === null) throw dialogueMissing()
    if (step === 'decide' && this.verifiedOn === null && isBlank(facts.unverified))
      throw verificationMissing()
    if (step === 'verify') this.verifiedOn ??= facts.on
    Object.assign(this, { state, lastOn: facts.on, recordedBy: by, ...changeBy(step, facts) })
    this.steps += 1
    this.version += 1
  }
}

function changeBy(step: ComplaintCaseStep, facts: StepFacts): Partial<ComplaintCase> {
  const { on, officer, outcome, document } = facts
  if (step === 'accept') return { acceptedOn: on }
  if (step === 'assign') return { officer, officerAccount: facts.officerAccount }
  if (step === 'determine_complex') return { complexOn: on, complexGround: facts.ground }
  if (step === 'announce_dialogue') return { dialogueFor: facts.dialogueFor }
  if (step === 'hold_dialogue') return { dialogueOn: on, dialogueFor: null }
  if (step === 'decide') return { decidedOn: on, outcome, decision: document, unverified: facts.unverified }
  if (step === 'reopen')
    return { endedOn: null, verifiedOn: null, unverified: null, complexOn: null, complexGround: null }
  return ENDS.includes(step) ? { endedOn: on } : {}
}

/** Decree 155/2026 lets a complaint be suspended from this day on, also one under way (articles 12 and 22). */
const SUSPENDED_SINCE = '2026-07-01'

/** A notice comes in time; one for a day before the decree has no time to keep. */
function refuseNotice({ on, dialogueFor }: StepFacts): void {
  if (dialogueFor === null) throw dialogueDayMissing()
  if (dialogueFor < on) throw noticeTooLate(dialogueFor, dialogueFor)
  const last = lastNoticeOf(dialogueFor)
  if (dialogueFor >= DIALOGUE_RULES_SINCE && on > last) throw noticeTooLate(dialogueFor, last)
}

/** A dialogue is of the day it was announced for, and led by who has to come. */
function refuseDialogue(held: ComplaintCase, { on, ledBy, concerns }: StepFacts, level: string | null): void {
  if (on < DIALOGUE_RULES_SINCE) return
  if (held.dialogueFor !== on) throw dialogueNotAnnounced(held.dialogueFor)
  if (ledBy === null) throw leadMissing()
  const mustCome = headComes({ instance: held.instance, level, concerns })
  if (mustCome && ledBy !== 'HEAD') throw headMissing(level === 'PROVINCE')
}

const ENDS: readonly ComplaintCaseStep[] = ['refuse', 'close', 'withdraw']

function refuseTitle(title: string): void {
  if (isBlank(title) || title.length > LONGEST_TITLE) throw textMissing('input.title', LONGEST_TITLE)
}
