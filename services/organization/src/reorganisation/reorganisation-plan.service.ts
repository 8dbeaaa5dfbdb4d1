import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, type PageArgs, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { ReorganisationRepository } from './reorganisation.repository.ts'
import { Reorganisation, type ReorganisationDraft, ReorganisationStep, reasonOf } from './reorganisation.ts'
import type { ReorganisationState, ReorganisationStepName } from './reorganisation-lifecycle.ts'
import type {
  ReorganisationPlanRepository,
  ReorganisationRow,
  ReorganisationStepRow,
} from './reorganisation-plan.repository.ts'
import { planReorganisation } from './reorganisation-plan.ts'
import { correctsNothing } from './reorganisation-refusals.ts'

/** Which reorganisation, by who saw this version of it. */
export interface ReorganisationChange {
  id: string
  expectedVersion: number
}

const DRAFT = 'reorganisation.draft'
const APPROVE = 'reorganisation.approve'
const READ = 'reorganisation.read'

/** A reorganisation as it is shown. */
export const rowOfReorganisation = (it: Reorganisation): ReorganisationRow => {
  const { id, unitId, state, version, title, legalBasis, effectiveOn, corrects, lines, authors } = it
  return { id, unitId, state, version, title, legalBasis, effectiveOn, corrects, lines, authors }
}

/** Takes reorganisations from their first line to approval; executing them is its own service. */
export class ReorganisationPlanService {
  constructor(
    private readonly plans: ReorganisationPlanRepository,
    private readonly events: ReorganisationRepository,
    private readonly request: Pick<RequestContext, 'actor' | 'record' | 'load'> & {
      authority: Pick<RequestContext['authority'], 'may' | 'require'>
    },
  ) {}

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<ReorganisationRow> {
    await this.request.authority.require(READ)
    const [row] = isId(id) ? await this.plans.byId(id) : []
    if (!row) throw forbiddenOrMissing()
    return row
  }

  async list(state: ReorganisationState | null, args: PageArgs): Promise<Connection<ReorganisationRow>> {
    await this.request.authority.require(READ)
    const page = pageOf(args, ['reorganisationPlans', state])
    const rows = await this.plans.list(state, page)
    return connectionOf<ReorganisationRow>(rows, page, rows[0]?.total ?? 0, (row) => [
      row.effectiveOn,
      row.id,
    ])
  }

  async steps(id: string): Promise<ReorganisationStepRow[]> {
    const found = await this.request.load<ReorganisationStepRow[]>('reorganisation steps', id, async (ids) =>
      Map.groupBy(await this.plans.steps(ids), (row) => row.reorganisationId),
    )
    return found ?? []
  }

  async draft(unitId: string, draft: ReorganisationDraft): Promise<ReorganisationRow> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(DRAFT, unitId)
    const reorganisation = new Reorganisation(v7(), unitId, draft, this.request.actor.subject)
    await this.#refuseCorrection(reorganisation)
    this.plans.add(reorganisation)
    return this.tell(reorganisation, 'DRAFTED')
  }

  async change(change: ReorganisationChange, draft: ReorganisationDraft): Promise<ReorganisationRow> {
    const reorganisation = await this.load(change, DRAFT)
    reorganisation.change(draft, this.request.actor.subject)
    await this.#refuseCorrection(reorganisation)
    return this.tell(reorganisation, 'CHANGED')
  }

  async submit(change: ReorganisationChange): Promise<ReorganisationRow> {
    const reorganisation = await this.load(change, DRAFT)
    reorganisation.submit(await this.#plan(reorganisation))
    return this.tell(reorganisation, 'SUBMITTED')
  }

  /** Approves what the register would become from the version that was seen. */
  async approve(change: ReorganisationChange, seen: number): Promise<ReorganisationRow> {
    const reorganisation = await this.load(change, APPROVE)
    const current = await this.plans.registerVersion()
    const plan = await this.#plan(reorganisation)
    reorganisation.approve(plan, this.request.actor.subject, { seen, current })
    return this.tell(reorganisation, 'APPROVED')
  }

  async sendBack(change: ReorganisationChange, reason: string): Promise<ReorganisationRow> {
    const approver = await this.request.authority.may(APPROVE)
    const reorganisation = await this.load(change, approver ? APPROVE : DRAFT)
    reorganisation.sendBack()
    return this.tell(reorganisation, 'RETURNED', reasonOf(reason))
  }

  async cancel(change: ReorganisationChange, reason: string): Promise<ReorganisationRow> {
    const reorganisation = await this.load(change, DRAFT)
    reorganisation.cancel()
    return this.tell(reorganisation, 'CANCELLED', reasonOf(reason))
  }

  /** The reorganisation, for whoever may do this to it and saw it as it is; nobody else changes it meanwhile. */
  async load({ id, expectedVersion }: ReorganisationChange, action: string): Promise<Reorganisation> {
    const reorganisation = isId(id) ? await this.plans.load(id) : null
    if (!reorganisation) throw forbiddenOrMissing()
    await this.request.authority.require(action, reorganisation.unitId)
    if (reorganisation.version !== expectedVersion) throw staleVersion(reorganisation.version)
    return reorganisation
  }

  /** Keeps who did what, and lets others hear of it. */
  tell(
    reorganisation: Reorganisation,
    name: ReorganisationStepName,
    reason: string | null = null,
    facts: Record<string, number> = {},
  ): ReorganisationRow {
    const { id, unitId, state, version, effectiveOn } = reorganisation
    const { actor } = this.request
    this.plans.addStep(
      new ReorganisationStep(v7(), id, unitId, name, state, actor.subject, actor.name, reason),
    )
    const payload = { state, version, effectiveOn, ...facts }
    this.request.record({ name: `reorganisation.${name.toLowerCase()}`, aggregateId: id, unitId, payload })
    return rowOfReorganisation(reorganisation)
  }

  async #plan({ unitId, decree }: Reorganisation) {
    const { units } = await this.plans.register()
    return planReorganisation(units, decree, v7, { within: unitId })
  }

  async #refuseCorrection({ corrects, effectiveOn }: Reorganisation): Promise<void> {
    if (corrects === null) return
    const [event] = isId(corrects) ? await this.events.byIds([corrects]) : []
    if (!event || event.effectiveOn > effectiveOn) throw correctsNothing()
  }
}
