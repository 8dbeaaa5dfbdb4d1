import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ClockService } from '../clock/clock.service.ts'
import type {
  ComplaintCasePetitionRepository,
  ComplaintCaseRepository,
  ComplaintCaseRow,
  ComplaintCaseStepRepository,
} from './complaint-case.repository.ts'
import { ComplaintCase } from './complaint-case.ts'
import type { ComplaintCaseStep } from './complaint-case-lifecycle.ts'
import { notSuperior, petitionNotAccepted, petitionsMissing } from './complaint-case-refusals.ts'
import {
  ComplaintCasePetition,
  ComplaintCaseStepRecord,
  onDay,
  type StepFacts,
} from './complaint-case-step.ts'

const HANDLE = 'petition.handle'
const MOST_PETITIONS = 100
/** What is timed on a case. */
const ACCEPT = 'complaint.accept'
const RESOLVE = 'complaint.resolve'
const PUBLISH = 'complaint.publish'

/** What is asked of a step; today when no day is said. */
export type StepAsked = { [Fact in keyof StepFacts]?: StepFacts[Fact] | null } & { step: ComplaintCaseStep }

/** By which petitions a case is opened. */
export interface OpeningAsked {
  petitions: readonly string[]
  title: string
  concerned?: string | null
}

/** Who takes the complaint of a decision, and when it came. */
export interface AppealAsked {
  unit: string
  document: string
  on?: string | null
}

/** Opens cases, and takes each of their steps with what it means for their time limits. */
export class ComplaintCaseService {
  readonly list: ComplaintCaseRepository['list']
  readonly stepsOf: ComplaintCaseStepRepository['ofCase']
  readonly petitionsOf: ComplaintCasePetitionRepository['ofCase']
  readonly casesOf: ComplaintCasePetitionRepository['ofPetition']
  readonly appealOf: ComplaintCaseRepository['ofFirst']

  constructor(
    private readonly cases: ComplaintCaseRepository,
    private readonly steps: ComplaintCaseStepRepository,
    private readonly petitions: ComplaintCasePetitionRepository,
    private readonly clocks: ClockService,
    private readonly request: RequestContext,
  ) {
    this.list = cases.list
    this.stepsOf = steps.ofCase
    this.petitionsOf = petitions.ofCase
    this.casesOf = petitions.ofPetition
    this.appealOf = cases.ofFirst
  }

  byId(id: string | null): Promise<ComplaintCaseRow | null> {
    return this.cases.byId(id)
  }

  /** Opens the case of complaints that a unit has accepted; its time runs from the first acceptance. */
  async open({ petitions, title, concerned = null }: OpeningAsked): Promise<ComplaintCaseRow> {
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
    const opening = { ...this.#named(unitId), title, concerned }
    const opened = ComplaintCase.ofAccepted(opening, received, acceptedOn, subject)
    this.cases.add(opened)
    for (const { id } of offered)
      this.petitions.add(new ComplaintCasePetition(opened.id, id, opened.unitId, subject))
    await this.#arm(opened, RESOLVE, acceptedOn)
    this.#note(opened, 'open', onDay(acceptedOn))
    return this.cases.shown(opened)
  }

  async step(seen: SeenVersion, { step, on, ...said }: StepAsked): Promise<ComplaintCaseRow> {
    const { subject, today } = this.request
    const taken = await this.request.forChange(this.cases, seen, HANDLE)
    const facts = onDay(on ?? today, said as Partial<StepFacts>)
    taken.take(step, facts, subject, today)
    await this.#time(taken, step, facts)
    this.#note(taken, step, facts)
    return this.cases.shown(taken)
  }

  /** The complaint goes on to a unit above, which has yet to accept it; answers the case of second instance. */
  async appeal(seen: SeenVersion, { unit, document, on }: AppealAsked): Promise<ComplaintCaseRow> {
    const { authority, subject, today } = this.request
    if (!isId(unit)) throw forbiddenOrMissing()
    await authority.require(HANDLE, unit)
    const first = await this.request.forChange(this.cases, seen, HANDLE)
    if (!(await this.cases.isAbove(unit, first.unitId, today))) throw notSuperior()
    const day = on ?? today
    const second = first.appeal(this.#named(unit), day, subject)
    this.cases.add(second)
    await this.#arm(second, ACCEPT, day)
    const facts = onDay(day, { document })
    this.#note(first, 'appeal', facts)
    this.#note(second, 'open', facts)
    return this.cases.shown(second)
  }

  #named(unitId: string) {
    const id = v7()
    const day = this.request.today.slice(2).replaceAll('-', '')
    return { id, unitId, code: `KN-${day}-${id.slice(-6).toUpperCase()}` }
  }

  async #time(taken: ComplaintCase, step: ComplaintCaseStep, { on, reason }: StepFacts): Promise<void> {
    const { id, instance } = taken
    if (step === 'accept') await this.#arm(taken, RESOLVE, on)
    if (step === 'accept' || step === 'refuse') return this.clocks.satisfy(id, ACCEPT, on)
    if (step === 'withdraw') return this.clocks.cancel(id, null, on, reason ?? 'Rút khiếu nại')
    if (step === 'publish') return this.clocks.satisfy(id, PUBLISH, on)
    if (step !== 'decide') return
    await this.clocks.satisfy(id, RESOLVE, on)
    // The law times the sending of the second decision alone (article 41).
    if (instance === 'SECOND') await this.#arm(taken, PUBLISH, on)
  }

  #arm(
    { id, unitId, instance }: ComplaintCase,
    kind: typeof ACCEPT | typeof RESOLVE | typeof PUBLISH,
    trigger: string,
  ) {
    const conditions = instance === 'SECOND' ? (['SECOND_INSTANCE'] as const) : []
    return this.clocks.arm({
      subjectKind: 'complaint_case',
      subjectId: id,
      unitId,
      kind,
      trigger,
      conditions: [...conditions],
    })
  }

  #note(taken: ComplaintCase, step: ComplaintCaseStepRecord['step'], facts: StepFacts): void {
    const { id, unitId, steps, state, version } = taken
    this.steps.add(new ComplaintCaseStepRecord(v7(), id, unitId, steps, step, facts, this.request.subject))
    this.request.record({
      name: `complaint_case.${step}`,
      aggregateId: id,
      unitId,
      payload: { state, version },
    })
  }
}
