import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import type { TaskRecord } from '@province/task-requests'
import { validate as isId, v7 } from 'uuid'
import type { CasePartyService } from '../case-party/case-party.service.ts'
import type { Decided, JurisdictionService } from '../jurisdiction/jurisdiction.service.ts'
import { ACCEPT, type CaseThreadService } from './case-thread.service.ts'
import type {
  ComplaintCasePetitionRepository,
  ComplaintCaseRepository,
  ComplaintCaseRow,
} from './complaint-case.repository.ts'
import { ComplaintCase } from './complaint-case.ts'
import type { ComplaintCaseStep } from './complaint-case-lifecycle.ts'
import { notSuperior, petitionNotAccepted, petitionsMissing } from './complaint-case-refusals.ts'
import { ComplaintCasePetition, onDay, type StepFacts } from './complaint-case-step.ts'

const HANDLE = 'petition.handle'
const MOST_PETITIONS = 100

/** What is asked of a step; today when no day is said. */
export type StepAsked = { [Fact in keyof StepFacts]?: StepFacts[Fact] | null } & { step: ComplaintCaseStep }

/** By which petitions a case is opened. */
export interface OpeningAsked {
  petitions: readonly string[]
  title: string
  concerned?: string | null
  /** The unit whose decision or act is complained of; the unit itself when it is not said. */
  against?: string | null
  overruled?: string | null
}

/** Who takes the complaint of a decision, and when it came. */
export interface AppealAsked {
  unit: string
  document: string
  on?: string | null
  overruled?: string | null
}

/** Opens cases, and takes each of their steps with what it means for their time limits. */
export class ComplaintCaseService {
  readonly list: ComplaintCaseRepository['list']
  readonly stepsOf: CaseThreadService['stepsOf']
  readonly petitionsOf: ComplaintCasePetitionRepository['ofCase']
  readonly casesOf: ComplaintCasePetitionRepository['ofPetition']
  readonly appealOf: ComplaintCaseRepository['ofFirst']

  constructor(
    private readonly cases: ComplaintCaseRepository,
    private readonly behind: { petitions: ComplaintCasePetitionRepository; parties: CasePartyService },
    private readonly thread: CaseThreadService,
    private readonly jurisdiction: JurisdictionService,
    private readonly request: RequestContext,
  ) {
    this.list = cases.list
    this.stepsOf = thread.stepsOf
    this.petitionsOf = behind.petitions.ofCase
    this.casesOf = behind.petitions.ofPetition
    this.appealOf = cases.ofFirst
  }

  byId(id: string | null): Promise<ComplaintCaseRow | null> {
    return this.cases.byId(id)
  }

  /** What a task for what was decided would rest on: its code and decision, and nobody's name. Null before, and out of sight. */
  async taskRecord(id: string): Promise<TaskRecord | null> {
    const row = await this.cases.byId(id)
    if (!row?.decision) return null
    return {
      kind: 'CASE_DECISION',
      unitIds: [row.unitId],
      source: `${row.code} · ${row.decision}`.slice(0, 300),
    }
  }

  /** Opens the case of complaints that a unit has accepted; its time runs from the first acceptance. */
  async open({
    petitions,
    title,
    concerned = null,
    against,
    overruled = null,
  }: OpeningAsked): Promise<ComplaintCaseRow> {
    const asked = [...new Set(petitions)]
    if (asked.length === 0 || asked.length > MOST_PETITIONS) throw petitionsMissing()
    const offered = asked.every((id) => isId(id)) ? await this.cases.offered(asked) : []
    const [one] = offered
    if (!one || offered.length < asked.length) throw forbiddenOrMissing()
    const { authority, subject } = this.request
    const { unitId } = one
    await authority.require(HANDLE, unitId)
    const days = offered.flatMap(({ acceptedOn }) => acceptedOn ?? []).sort()
    const [acceptedOn] = days
    if (!acceptedOn || days.length < asked.length || offered.some((each) => each.unitId !== unitId))
      throw petitionNotAccepted()
    const received = offered.map(({ receivedOn }) => receivedOn).sort()[0] ?? one.receivedOn
    const decided = await this.jurisdiction.judge({
      instance: 'FIRST',
      against: against ?? unitId,
      on: acceptedOn,
      unitId,
      overruled,
      field: 'input.against',
    })
    const opening = { ...this.#named(unitId), title, concerned, ...keptOf(against ?? unitId, decided) }
    const opened = ComplaintCase.ofAccepted(opening, received, acceptedOn, subject)
    opened.concerned = this.behind.parties.sealedName(opened.concerned)
    this.cases.add(opened)
    for (const { id } of offered)
      this.behind.petitions.add(new ComplaintCasePetition(opened.id, id, opened.unitId, subject))
    await this.thread.takeOver(opened, asked, acceptedOn)
    this.thread.note(opened, 'open', onDay(acceptedOn))
    return this.cases.shown(opened)
  }

  async step(seen: SeenVersion, { step, on, ...said }: StepAsked): Promise<ComplaintCaseRow> {
    const { subject, today } = this.request
    const taken = await this.request.forChange(this.cases, seen, HANDLE)
    const asked = onDay(on ?? today, { ...(said as Partial<StepFacts>), concerns: said.concerns ?? [] })
    const facts = await this.behind.parties.facts('complaint_case', taken, step, asked)
    const level = step === 'hold_dialogue' ? await this.cases.levelOf(taken.unitId, facts.on) : null
    taken.take(step, facts, subject, { today, level })
    await this.thread.time(taken, step, facts)
    this.thread.note(taken, step, facts)
    return this.cases.shown(taken)
  }

  /** The complaint goes on to a unit above, which has yet to accept it; answers the case of second instance. */
  async appeal(
    seen: SeenVersion,
    { unit, document, on, overruled = null }: AppealAsked,
  ): Promise<ComplaintCaseRow> {
    const { authority, subject, today } = this.request
    if (!isId(unit)) throw forbiddenOrMissing()
    await authority.require(HANDLE, unit)
    const first = await this.request.forChange(this.cases, seen, HANDLE)
    if (!(await this.cases.isAbove(unit, first.unitId, today))) throw notSuperior()
    const day = on ?? today
    const { rule: jurisdiction, overruled: why } = await this.jurisdiction.judge({
      instance: 'SECOND',
      against: first.unitId,
      on: day,
      unitId: unit,
      overruled,
      field: 'input.unit',
    })
    const second = first.appeal({ ...this.#named(unit), jurisdiction, overruled: why }, day, subject)
    this.cases.add(second)
    await this.thread.arm(second, ACCEPT, day)
    const facts = onDay(day, { document })
    this.thread.note(first, 'appeal', facts)
    this.thread.note(second, 'open', facts)
    return this.cases.shown(second)
  }

  #named(unitId: string) {
    const id = v7()
    const day = this.request.today.slice(2).replaceAll('-', '')
    return { id, unitId, code: `KN-${day}-${id.slice(-6).toUpperCase()}` }
  }
}

const keptOf = (againstUnitId: string, { rule: jurisdiction, overruled }: Decided) => ({
  againstUnitId,
  jurisdiction,
  overruled,
})
