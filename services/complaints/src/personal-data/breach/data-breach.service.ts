import { dateIn } from '@province/runtime'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ClockService } from '../../clock/clock.service.ts'
import { isLate } from '../data-hours.ts'
import type {
  DataBreachRepository,
  DataBreachRow,
  DataBreachStepRepository,
} from './data-breach.repository.ts'
import { type BreachNoticed, DataBreach, DataBreachStepRecord } from './data-breach.ts'
import { type DataBreachStep, dataBreachLifecycle } from './data-breach-lifecycle.ts'

const HANDLE = 'petition.handle'
/** Who closes a breach: not who had it, but a custodian or who sets the vault up. */
const CLOSERS = ['vault.hold_key', 'vault.set_up'] as const

/** What was noticed, as it is sent. */
export type DataBreachNoticed = Omit<BreachNoticed, 'noticedAt'> & { noticedAt: string }

/** A step; now when no moment is said. */
export interface DataBreachStepAsked {
  step: DataBreachStep
  at?: string | null
  document?: string | null
  reason?: string | null
  people?: number | null
  measures?: string | null
}

/** Records breaches of personal data, and keeps the 72 hours in which they are told. */
export class DataBreachService {
  readonly stepsOf: DataBreachStepRepository['ofBreach']

  constructor(
    private readonly breaches: DataBreachRepository,
    private readonly steps: DataBreachStepRepository,
    private readonly clocks: ClockService,
    private readonly request: RequestContext,
  ) {
    this.stepsOf = steps.ofBreach
  }

  async byId(id: string): Promise<DataBreachRow | null> {
    await this.#requireReading()
    return this.breaches.byId(id)
  }

  async list(asked: Parameters<DataBreachRepository['list']>[0]) {
    await this.#requireReading()
    return this.breaches.list(asked)
  }

  /** Whether its notice came after the 72 hours, or does not come although they are over. */
  isLate({ dueAt, notifiedAt }: DataBreachRow): boolean {
    return isLate(dueAt, notifiedAt, this.request.clock.now())
  }

  async notice({ noticedAt, ...noticed }: DataBreachNoticed): Promise<DataBreachRow> {
    const { authority, subject, clock } = this.request
    const { unitId } = noticed
    if (!isId(unitId)) throw forbiddenOrMissing()
    await authority.require(HANDLE, unitId)
    const at = new Date(noticedAt)
    const breach = DataBreach.noticed(v7(), { ...noticed, noticedAt: at }, subject, clock.now())
    this.breaches.add(breach)
    this.#kept(breach, { step: 'notice', at, document: null, reason: null })
    await this.clocks.arm({
      subjectKind: 'data_breach',
      subjectId: breach.id,
      unitId,
      kind: 'data.breach',
      trigger: dateIn(at),
    })
    return this.#noted(breach, 'noticed')
  }

  async step(seen: SeenVersion, asked: DataBreachStepAsked): Promise<DataBreachRow> {
    const { subject, clock } = this.request
    const { step, document = null, reason = null, people = null, measures = null } = asked
    const taken = await this.request.forChange(this.breaches, seen, await this.#actionOf(step, seen.id))
    const at = asked.at ? new Date(asked.at) : clock.now()
    taken.take(step, { at, document, reason, people, measures }, subject, clock.now())
    this.#kept(taken, { step, at, document, reason })
    if (step === 'notify') await this.clocks.satisfy(taken.id, null, dateIn(at))
    return this.#noted(taken, step === 'notify' ? 'notified' : 'closed')
  }

  /** What whoever asks may do about it now. */
  async stepsNow({ state, unitId }: DataBreachRow): Promise<DataBreachStep[]> {
    const { authority } = this.request
    const steps = dataBreachLifecycle.allowed(state)
    const closes = await this.#closingAction(unitId)
    const handles = await authority.may(HANDLE, unitId)
    return steps.filter((step) => (step === 'close' ? closes : handles))
  }

  async #actionOf(step: DataBreachStep, id: string): Promise<string> {
    if (step === 'notify') return HANDLE
    const row = isId(id) ? await this.breaches.byId(id) : null
    return (row && (await this.#closingAction(row.unitId))) ?? CLOSERS[0]
  }

  async #closingAction(unitId: string): Promise<string | undefined> {
    for (const action of CLOSERS) if (await this.request.authority.may(action, unitId)) return action
    return undefined
  }

  /** Who closes breaches reads no complaints, and these alone. */
  async #requireReading(): Promise<void> {
    const { authority } = this.request
    for (const action of ['complaints.read', ...CLOSERS]) if (await authority.may(action)) return
    throw forbiddenOrMissing()
  }

  #kept(
    { id, unitId, people }: DataBreach,
    { step, at, document, reason }: Pick<DataBreachStepRecord, 'step' | 'at' | 'document' | 'reason'>,
  ): void {
    const { subject } = this.request
    this.steps.add(new DataBreachStepRecord(v7(), id, unitId, step, at, document, reason, people, subject))
  }

  #noted(breach: DataBreach, what: string): DataBreachRow {
    const { id, unitId, state, version } = breach
    const name = `data_breach.${what}`
    this.request.record({ name, aggregateId: id, unitId, payload: { state, version } })
    return this.breaches.rowOf(breach, { invented: false })
  }
}
