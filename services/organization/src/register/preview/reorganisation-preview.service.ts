import { type Language, Refusal } from '@province/runtime/refusal'
import { v7 } from 'uuid'
import type { PlanIssue } from '../decree/plan-issue.ts'
import { planReorganisation } from '../decree/reorganisation-plan.ts'
import { type OpenItem, recordsOf, successorsOf } from '../hand-over/hand-over.ts'
import type { OpenItems } from '../hand-over/open-items.port.ts'
import type { UnitRegisterRepository } from '../hierarchy/unit-register.repository.ts'
import type {
  ReorganisationPlanRepository,
  ReorganisationRow,
} from '../plan/reorganisation-plan.repository.ts'
import type { Unit } from '../unit/unit.ts'
import { type Previewed, previewOf } from './preview.ts'

/** What a reorganisation would do, were it executed on the register as it stands. */
export interface ReorganisationPreview extends Omit<Previewed, 'issues'> {
  issues: (Omit<PlanIssue, 'message'> & { message: string })[]
  registerVersion: number
  openItems: (OpenItem & { from: string; to: string })[]
  /** Domains that did not answer: execution refuses until they do. */
  silentDomains: string[]
  lostGrants: { unit: string; role: string; accounts: number }[]
}

const DONE: ReadonlySet<string> = new Set(['EXECUTED', 'CANCELLED'])
const nameOf = (unit: Unit | undefined) => unit?.states.at(-1)?.name ?? ''

/** Tries plans on a copy of the register. */
export class ReorganisationPreviewService {
  constructor(
    private readonly plans: ReorganisationPlanRepository,
    private readonly register: UnitRegisterRepository,
    private readonly openItems: Pick<OpenItems, 'under'>,
    /** In which issues are told. */
    private readonly language: Language,
  ) {}

  /** Nothing for one that is executed or cancelled: there is nothing to come. */
  async of(row: ReorganisationRow): Promise<ReorganisationPreview | null> {
    if (DONE.has(row.state)) return null
    const { title, legalBasis, effectiveOn, lines, unitId } = row
    const { units, version, tiers } = await this.register.register()
    const before = units.map((unit) => unit.copy())
    const decree = { title, legalBasis, effectiveOn, effects: lines }
    const plan = planReorganisation(units, decree, v7, { within: unitId, tiers })
    const byId = new Map([...units, ...plan.opened].map((unit) => [unit.id, unit]))
    const { items, silentDomains } = await this.#open(plan.closed.length > 0, unitId, effectiveOn)
    const ended = new Map(plan.closed.map((unit) => [unit.id, unit]))
    const records = plan.closed.map((unit) => recordsOf(unit.id, nameOf(unit)))
    const openItems = [...records, ...items.filter((item) => ended.has(item.unitId))].map((item) => ({
      ...item,
      from: nameOf(byId.get(item.unitId)),
      to: nameOf(byId.get(successorsOf(plan.effects, item.unitId)[0] ?? '')),
    }))
    const grants = await this.plans.lostGrants([...ended.keys()], effectiveOn)
    const lostGrants = grants.map(({ unitId: id, ...grant }) => ({ ...grant, unit: nameOf(ended.get(id)) }))
    const previewed = previewOf(before, plan)
    const issues = previewed.issues.map((issue) => ({ ...issue, message: issue.message[this.language] }))
    return { ...previewed, issues, registerVersion: version, openItems, silentDomains, lostGrants }
  }

  async #open(needed: boolean, unitId: string, on: string) {
    if (!needed) return { items: [], silentDomains: [] }
    try {
      return { items: await this.openItems.under(unitId, on), silentDomains: [] }
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      return { items: [], silentDomains: [String(cause.detail.subgraph)] }
    }
  }
}
