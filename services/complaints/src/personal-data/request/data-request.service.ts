import { dateIn } from '@province/runtime'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ClockService } from '../../clock/clock.service.ts'
import type { PetitionService } from '../../petition/petition/petition.service.ts'
import type { VisitService } from '../../reception/index.ts'
import { isLate } from '../data-hours.ts'
import type {
  DataRequestRepository,
  DataRequestRow,
  DataRequestStepRepository,
} from './data-request.repository.ts'
import { type DataAsked, type DataRefusalGround, DataRequest, DataRequestStepRecord } from './data-request.ts'
import type { DataRequestStep } from './data-request-lifecycle.ts'
import { nothingToBeAbout } from './data-request-refusals.ts'

const HANDLE = 'petition.handle'
const READ_DENUNCIATIONS = 'denunciation.read'

/** What was asked, as it is sent. */
export type DataRequestAsked = Omit<DataAsked, 'receivedAt'> & { receivedAt: string }

/** A step; now when no moment is said. */
export interface DataRequestStepAsked {
  step: DataRequestStep
  at?: string | null
  document?: string | null
  reason?: string | null
  ground?: DataRefusalGround | null
}

/** What requests are worked on with besides their own rows. */
interface DataRequestParts {
  petitions: Pick<PetitionService, 'byId'>
  visits: Pick<VisitService, 'byId'>
  clocks: ClockService
}

/** Records what people ask of their data, and keeps the 72 hours in which they are answered. */
export class DataRequestService {
  readonly list: DataRequestRepository['list']
  readonly stepsOf: DataRequestStepRepository['ofRequest']
  readonly ofPetition: DataRequestRepository['ofPetition']

  constructor(
    private readonly requests: DataRequestRepository,
    private readonly steps: DataRequestStepRepository,
    private readonly parts: DataRequestParts,
    private readonly request: RequestContext,
  ) {
    this.list = requests.list
    this.stepsOf = steps.ofRequest
    this.ofPetition = requests.ofPetition
  }

  byId(id: string): Promise<DataRequestRow | null> {
    return this.requests.byId(id)
  }

  /** Whether its answer came after the 72 hours, or does not come although they are over. */
  isLate({ dueAt, endedAt }: DataRequestRow): boolean {
    return isLate(dueAt, endedAt, this.request.clock.now())
  }

  async receive({ receivedAt, ...asked }: DataRequestAsked): Promise<DataRequestRow> {
    const { authority, subject, clock } = this.request
    const { unitId } = asked
    if (!isId(unitId)) throw forbiddenOrMissing()
    await authority.require(HANDLE, unitId)
    const at = new Date(receivedAt)
    const received = DataRequest.received(v7(), { ...asked, receivedAt: at }, subject, clock.now())
    const isSealed = await this.#requireThere(asked)
    this.requests.add(received)
    this.#kept(received, 'receive', at)
    await this.parts.clocks.arm({
      subjectKind: 'data_request',
      subjectId: received.id,
      unitId,
      kind: 'data.request',
      trigger: dateIn(at),
      restricted: isSealed,
    })
    return this.#noted(received, 'received', isSealed)
  }

  async step(seen: SeenVersion, asked: DataRequestStepAsked): Promise<DataRequestRow> {
    const { subject, clock } = this.request
    const { step, document = null, reason = null, ground = null } = asked
    const taken = await this.request.forChange(this.requests, seen, HANDLE)
    const isSealed = await this.#isSealed(taken.petitionId)
    const at = asked.at ? new Date(asked.at) : clock.now()
    taken.take(step, { at, document, reason, ground }, subject, clock.now())
    this.#kept(taken, step, at)
    const { clocks } = this.parts
    if (step === 'withdraw') await clocks.cancel(taken.id, null, dateIn(at), reason ?? '')
    else await clocks.satisfy(taken.id, null, dateIn(at))
    return this.#noted(taken, ENDS[step], isSealed)
  }

  /** What is not of the unit, not there, or out of sight is refused in the same words; answers whether it is a denunciation. */
  async #requireThere({
    unitId,
    petitionId,
    visitId,
  }: Omit<DataRequestAsked, 'receivedAt'>): Promise<boolean> {
    const { petitions, visits } = this.parts
    if (petitionId !== null) {
      const petition = isId(petitionId) ? await petitions.byId(petitionId) : null
      if (petition?.unitId !== unitId) throw nothingToBeAbout('input.petition')
    }
    if (visitId !== null) {
      const visit = isId(visitId) ? await visits.byId(visitId) : null
      if (visit?.unitId !== unitId) throw nothingToBeAbout('input.visit')
    }
    return this.#isSealed(petitionId)
  }

  /** Whether it is about a denunciation: then it is worked on by who reads those, and told to nobody else. */
  async #isSealed(petitionId: string | null): Promise<boolean> {
    const petition = await this.parts.petitions.byId(petitionId)
    if (petition?.kind !== 'DENUNCIATION') return false
    await this.request.authority.require(READ_DENUNCIATIONS, petition.unitId)
    return true
  }

  #kept({ id, unitId, document, reason }: DataRequest, step: DataRequestStepRecord['step'], at: Date): void {
    const { subject } = this.request
    this.steps.add(new DataRequestStepRecord(v7(), id, unitId, step, at, document, reason, subject))
  }

  #noted(request: DataRequest, what: string, isSealed: boolean): DataRequestRow {
    const { id, unitId, state, version } = request
    const name = isSealed ? `denunciation.data_request_${what}` : `data_request.${what}`
    this.request.record({ name, aggregateId: id, unitId, payload: { state, version } })
    return this.requests.rowOf(request, { invented: false })
  }
}

const ENDS: Readonly<Record<DataRequestStep, string>> = {
  answer: 'answered',
  refuse: 'refused',
  withdraw: 'withdrawn',
}
