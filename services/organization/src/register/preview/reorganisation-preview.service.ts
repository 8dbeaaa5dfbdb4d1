import type { Language } from '@province/runtime/refusal'
import { v7 } from 'uuid'
import type { PlanIssue } from '../decree/plan-issue.ts'
import { planReorganisation, type ReorganisationPlan } from '../decree/reorganisation-plan.ts'
import { bodiesOf, recordsOf, successorsOf } from '../hand-over/hand-over.ts'
import type { UnitRegisterRepository } from '../hierarchy/unit-register.repository.ts'
import { placesOf } from '../hierarchy/whole-cell.ts'
import type { GuardedItem } from '../open-item/guarded-items.ts'
import type { OpenItem } from '../open-item/open-item.ts'
import type { OpenItemsService } from '../open-item/open-items.service.ts'
import { type Offices, openedUnits } from '../plan/offices.port.ts'
import type {
  ReorganisationPlanRepository,
  ReorganisationRow,
} from '../plan/reorganisation-plan.repository.ts'
import type { Unit } from '../unit/unit.ts'
import { type Previewed, previewOf } from './preview.ts'
import { type DueBody, type EndingBody, officesNamed } from './preview-offices.ts'
import { goingOn, type PreviewedRights, rightsNamed } from './preview-rights.ts'

/** From which unit to which, by name. */
interface FromTo {
  from: string
  to: string
}

/** What a reorganisation would do, were it executed on the register as it stands. */
export interface ReorganisationPreview extends Omit<Previewed, 'issues'> {
  issues: (Omit<PlanIssue, 'message'> & { message: string })[]
  registerVersion: number
  openItems: (OpenItem & FromTo)[]
  /** Told as numbers, to those alone who may know of each one. */
  guardedItems: (GuardedItem & FromTo)[]
  /** Domains that did not answer: execution refuses until they do. */
  silentDomains: string[]
  lostGrants: { unit: string; role: string; accounts: number }[]
  rights: PreviewedRights[]
  endingBodies: EndingBody[]
  dueBodies: DueBody[]
}

const DONE: ReadonlySet<string> = new Set(['EXECUTED', 'CANCELLED'])
const nameOf = (unit: Unit | undefined) => unit?.states.at(-1)?.name ?? ''

/** Tries plans on a copy of the register. */
export class ReorganisationPreviewService {
  constructor(
    private readonly plans: ReorganisationPlanRepository,
    private readonly register: UnitRegisterRepository,
    private readonly openItems: OpenItemsService,
    private readonly offices: Offices,
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
    const ended = new Map(plan.closed.map((unit) => [unit.id, unit]))
    const outlook = await this.offices.foresee(plan.closed, openedUnits(plan.opened), effectiveOn)
    const places = plan.closed.length > 0 ? placesOf(before, unitId, effectiveOn) : []
    const handed = await this.#handed(row, places, plan)
    const named = <Item extends { unitId: string }>(item: Item): Item & FromTo => ({
      ...item,
      from: nameOf(byId.get(item.unitId)),
      to: nameOf(byId.get(successorsOf(plan.effects, item.unitId)[0] ?? '')),
    })
    const following = goingOn(plan)
    const losing = [...ended.keys()].filter((unit) => !following.has(unit))
    const grants = await this.plans.lostGrants(losing, effectiveOn)
    const rights = await this.plans.rightsOn([...ended.keys()], effectiveOn)
    const lostGrants = grants.map(({ unitId: id, ...grant }) => ({ ...grant, unit: nameOf(ended.get(id)) }))
    const previewed = previewOf(before, plan)
    const issues = previewed.issues.map((issue) => ({ ...issue, message: issue.message[this.language] }))
    return {
      ...previewed,
      issues,
      registerVersion: version,
      openItems: [...bodiesOf(outlook.ending), ...handed.items].map(named),
      guardedItems: handed.guarded.map(named),
      silentDomains: handed.silentDomains,
      lostGrants,
      rights: rightsNamed(rights, following, byId),
      ...officesNamed(outlook, byId),
    }
  }

  /** What units that end would hand over, item by item or as numbers. */
  async #handed(
    { id, effectiveOn, unitId }: ReorganisationRow,
    places: string[],
    { closed }: ReorganisationPlan,
  ) {
    const ended = new Set(closed.map((unit) => unit.id))
    const placed = { places, on: effectiveOn, scope: unitId }
    const [ours, others, guarded] = await Promise.all([
      this.openItems.ofOurs([...ended], effectiveOn, id),
      this.openItems.outlook(placed),
      this.openItems.guarded(placed),
    ])
    const ends = (item: { unitId: string }) => ended.has(item.unitId)
    const records = closed.map((unit) => recordsOf(unit.id, nameOf(unit)))
    const items = [...records, ...ours, ...others.items.filter(ends)]
    return { items, guarded: guarded.filter(ends), silentDomains: others.silentDomains }
  }
}
