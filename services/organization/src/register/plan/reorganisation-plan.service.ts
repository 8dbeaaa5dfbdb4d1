import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { Connection, ListAsked } from '@province/subgraph/list'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ReorganisationRepository } from '../decree/reorganisation.repository.ts'
import { planReorganisation } from '../decree/reorganisation-plan.ts'
import type { UnitRegisterRepository } from '../hierarchy/unit-register.repository.ts'
import { Reorganisation, type ReorganisationDraft, ReorganisationStep, reasonOf } from './reorganisation.ts'
import type { ReorganisationState, ReorganisationStepName } from './reorganisation-lifecycle.ts'
import type { ReorganisationPlanRepository, ReorganisationRow } from './reorganisation-plan.repository.ts'
import { correctsNothing } from './reorganisation-refusals.ts'
import type { ReorganisationStepRepository, ReorganisationStepRow } from './reorganisation-step.repository.ts'

/** In which order reorganisations are listed. */
export type ReorganisationOrder = 'LATEST' | 'EARLIEST' | 'TITLE'

/** Which reorganisations, in which order, which page. */
export interface ReorganisationListing extends ListAsked<ReorganisationOrder> {
  state?: ReorganisationState | null
}

const DRAFT = 'reorganisation.draft'
const APPROVE = 'reorganisation.approve'
const READ = 'reorganisation.read'

/** Takes reorganisations from their first line to approval; executing them is its own service. */
export class ReorganisationPlanService {
  constructor(
    private readonly plans: ReorganisationPlanRepository,
    private readonly stepRows: ReorganisationStepRepository,
    private readonly events: ReorganisationRepository,
    private readonly register: UnitRegisterRepository,
    private readonly request: RequestContext,
  ) {}

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<ReorganisationRow> {
    await this.request.authority.require(READ)
    const row = await this.plans.byId(id)
    if (!row) throw forbiddenOrMissing()
    return row
  }

  async list(asked: ReorganisationListing): Promise<Connection<ReorganisationRow>> {
    await this.request.authority.require(READ)
    return this.plans.list(asked)
  }

  steps(id: string): Promise<ReorganisationStepRow[]> {
    return this.stepRows.ofReorganisation(id)
  }

  async draft(unitId: string, draft: ReorganisationDraft): Promise<ReorganisationRow> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(DRAFT, unitId)
    const reorganisation = new Reorganisation(v7(), unitId, draft, this.request.subject)
    await this.#refuseCorrection(reorganisation)
    this.plans.add(reorganisation)
    return this.record(reorganisation, 'DRAFTED')
  }

  async change(seen: SeenVersion, draft: ReorganisationDraft): Promise<ReorganisationRow> {
    const reorganisation = await this.load(seen, DRAFT)
    reorganisation.change(draft, this.request.subject)
    await this.#refuseCorrection(reorganisation)
    return this.record(reorganisation, 'CHANGED')
  }

  async submit(seen: SeenVersion): Promise<ReorganisationRow> {
    const reorganisation = await this.load(seen, DRAFT)
    reorganisation.submit(await this.#plan(reorganisation))
    return this.record(reorganisation, 'SUBMITTED')
  }

  /** Approves what the register would become from the version that was seen. */
  async approve(seen: SeenVersion, register: number): Promise<ReorganisationRow> {
    const reorganisation = await this.load(seen, APPROVE)
    const current = await this.register.version()
    const plan = await this.#plan(reorganisation)
    reorganisation.approve(plan, this.request.subject, { seen: register, current })
    return this.record(reorganisation, 'APPROVED')
  }

  async sendBack(seen: SeenVersion, reason: string): Promise<ReorganisationRow> {
    const approver = await this.request.authority.may(APPROVE)
    const reorganisation = await this.load(seen, approver ? APPROVE : DRAFT)
    reorganisation.sendBack()
    return this.record(reorganisation, 'RETURNED', reasonOf(reason))
  }

  async cancel(seen: SeenVersion, reason: string): Promise<ReorganisationRow> {
    const reorganisation = await this.load(seen, DRAFT)
    reorganisation.cancel()
    return this.record(reorganisation, 'CANCELLED', reasonOf(reason))
  }

  /** The reorganisation, for whoever may do this to it and saw it as it is; nobody else changes it meanwhile. */
  load(seen: SeenVersion, action: string): Promise<Reorganisation> {
    return this.request.forChange(this.plans, seen, action)
  }

  /** Keeps who did what, and lets others hear of it. */
  record(
    reorganisation: Reorganisation,
    name: ReorganisationStepName,
    reason: string | null = null,
    facts: Record<string, number> = {},
  ): ReorganisationRow {
    const { id, unitId, state, version, effectiveOn } = reorganisation
    const { subject, actor, clock } = this.request
    this.stepRows.add(
      new ReorganisationStep(v7(), id, unitId, name, state, subject, actor.name, reason, clock.now()),
    )
    const payload = { state, version, effectiveOn, ...facts }
    this.request.record({ name: `reorganisation.${name.toLowerCase()}`, aggregateId: id, unitId, payload })
    return this.plans.rowOf(reorganisation)
  }

  async #plan({ unitId, decree }: Reorganisation) {
    const { units, tiers } = await this.register.register()
    return planReorganisation(units, decree, v7, { within: unitId, tiers })
  }

  async #refuseCorrection({ corrects, effectiveOn }: Reorganisation): Promise<void> {
    if (corrects === null) return
    const event = await this.events.byId(corrects)
    if (!event || event.effectiveOn > effectiveOn) throw correctsNothing()
  }
}
