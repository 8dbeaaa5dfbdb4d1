import { isBlank, textMissing } from '@province/runtime/refusal'
import { mayBeSamePerson } from '../case-party/same-person.ts'
import {
  type DenunciationCaseState,
  type DenunciationCaseStep,
  denunciationCaseLifecycle,
} from './denunciation-case-lifecycle.ts'
import {
  accountKeptOut,
  actorKeptOut,
  conclusionUnpublished,
  handledBelow,
  officerConcerned,
  stepDayImpossible,
  superiorDecides,
  unitOfHeadMissing,
  verificationMissing,
} from './denunciation-case-refusals.ts'
import { type DenunciationOutcome, refuseStep, type StepFacts } from './denunciation-case-step.ts'

/** Whom a denunciation concerns: never shown, and never who deals with it. */
export interface Concerned {
  /** By name and office. */
  concerned: string | null
  /** Where they serve. */
  concernedUnitId: string | null
  /** They head that unit or are deputy of its head, or it is the body itself that is denounced. */
  concernedHead: boolean
  /** Their account: from then on nothing of the case exists for it. */
  concernedAccount: string | null
  /** Accounts that deal with nothing of it, whoever they are: that of who denounced may be among them, and none is told apart. */
  keptOut: string[]
}

/** What is known of a case when it is opened. */
export interface Opening extends Concerned {
  id: string
  unitId: string
  code: string
  title: string
}

/** How the unit that deals with it stands to that of the denounced. */
export interface Standing {
  /** It answers to that unit. */
  isBelow: boolean
  /** The unit immediately above that of the denounced; null: none in this system. */
  superior: { id: string; name: string } | null
}

const LONGEST_TITLE = 300
const LONGEST_NAME = 200

export interface DenunciationCase extends Opening {}

/** Denunciations about one thing, from their receipt to what became of what was concluded. */
export class DenunciationCase {
  state: DenunciationCaseState = 'RECEIVED'
  acceptedOn: string | null = null
  officer: string | null = null
  officerAccount: string | null = null
  /** The day what was found was first recorded, since it was last taken up; null: nothing was verified. */
  verifiedOn: string | null = null
  concludedOn: string | null = null
  outcome: DenunciationOutcome | null = null
  conclusion: string | null = null
  publishedOn: string | null = null
  handledOn: string | null = null
  forwardedToId: string | null = null
  endedOn: string | null = null
  steps = 1
  version = 1

  constructor(
    opening: Opening,
    readonly receivedOn: string,
    public lastOn: string,
    public recordedBy: string,
  ) {
    refuseOpening(opening)
    Object.assign(this, opening)
  }

  /** Its petitions were accepted that day, before there was a case. */
  acceptedBefore(on: string): void {
    Object.assign(this, { state: 'ACCEPTED', acceptedOn: on })
  }

  /** Takes a step; what follows for its time limits is for who keeps those. */
  take(step: DenunciationCaseStep, facts: StepFacts, by: string, today: string): void {
    if (this.keptOut.includes(by)) throw actorKeptOut()
    const state = denunciationCaseLifecycle.step(this.state, step)
    refuseStep(step, facts)
    if (facts.on < this.lastOn || facts.on > today) throw stepDayImpossible(this.lastOn)
    if (step === 'assign' && mayBeSamePerson(facts.officer, facts.concerned)) throw officerConcerned()
    if (step === 'assign' && isBarred(this, facts.officerAccount)) throw accountKeptOut()
    if (step === 'conclude' && this.verifiedOn === null) throw verificationMissing()
    if (step === 'close' && this.publishedOn === null) throw conclusionUnpublished()
    if (step === 'verify') this.verifiedOn ??= facts.on
    Object.assign(this, { state, lastOn: facts.on, recordedBy: by, ...changeBy(step, facts) })
    this.steps += 1
    this.version += 1
  }
}

const isBarred = ({ concernedAccount, keptOut }: Concerned, account: string | null) =>
  account !== null && (account === concernedAccount || keptOut.includes(account))

function changeBy(step: DenunciationCaseStep, facts: StepFacts): Partial<DenunciationCase> {
  const { on, officer, outcome, document, to } = facts
  if (step === 'accept') return { acceptedOn: on }
  if (step === 'assign') return { officer, officerAccount: facts.officerAccount }
  if (step === 'conclude') return { concludedOn: on, outcome, conclusion: document }
  if (step === 'publish') return { publishedOn: on }
  if (step === 'handle') return { handledOn: on }
  if (step === 'reopen') return { publishedOn: null, handledOn: null, endedOn: null, verifiedOn: null }
  if (step === 'forward') return { forwardedToId: to, endedOn: on }
  return ENDS.includes(step) ? { endedOn: on } : {}
}

const ENDS: readonly DenunciationCaseStep[] = ['not_accept', 'close', 'withdraw']

function refuseOpening({ title, concerned, concernedUnitId, concernedHead }: Opening): void {
  if (isBlank(title) || title.length > LONGEST_TITLE) throw textMissing('input.title', LONGEST_TITLE)
  if ((concerned?.length ?? 0) > LONGEST_NAME) throw textMissing('input.concerned', LONGEST_NAME)
  if (concernedHead && concernedUnitId === null) throw unitOfHeadMissing()
}

/** Refuses a unit that answers to the denounced; a head is dealt with immediately above, and nowhere else. */
export function refuseHandler(unitId: string, { concernedHead }: Concerned, standing: Standing): void {
  const { isBelow, superior } = standing
  if (concernedHead && superior?.id !== unitId) throw superiorDecides(superior?.name ?? null)
  if (isBelow) throw handledBelow()
}
