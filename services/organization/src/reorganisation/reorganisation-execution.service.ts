import { v7 } from 'uuid'
import type { HandOverService } from '../hand-over/hand-over.service.ts'
import { recordsOf } from '../hand-over/hand-over.ts'
import type { OpenItems } from '../hand-over/open-items.port.ts'
import type { HierarchyRepository } from '../hierarchy/hierarchy.repository.ts'
import { projectHierarchy } from '../hierarchy/hierarchy.ts'
import type { UnitRegisterRepository } from '../unit/unit-register.repository.ts'
import type { ReorgEvent } from './decree.ts'
import type { ReorganisationPlanRepository, ReorganisationRow } from './reorganisation-plan.repository.ts'
import type { ReorganisationChange, ReorganisationPlanService } from './reorganisation-plan.service.ts'
import { planReorganisation, type ReorganisationPlan } from './reorganisation-plan.ts'

/** Executes approved reorganisations: units, effects, hand-overs and projection together, or nothing. */
export class ReorganisationExecutionService {
  constructor(
    private readonly plans: ReorganisationPlanRepository,
    private readonly lifecycle: ReorganisationPlanService,
    private readonly units: UnitRegisterRepository,
    private readonly hierarchy: HierarchyRepository,
    private readonly handOvers: HandOverService,
    private readonly openItems: Pick<OpenItems, 'under'>,
  ) {}

  async execute(change: ReorganisationChange): Promise<ReorganisationRow> {
    const reorganisation = await this.lifecycle.load(change, 'reorganisation.execute')
    const { unitId, effectiveOn, decree } = reorganisation
    // Asked before the register is held: other domains may take their time, and nobody waits for them.
    const items = await this.openItems.under(unitId, effectiveOn)
    await this.units.lock()
    const version = await this.plans.registerVersion()
    const standing = await this.units.loadAll()
    const plan = planReorganisation(standing, decree, v7, { within: unitId })
    const event = reorganisation.execute(plan, version)
    await this.#write(event, plan, [...standing, ...plan.opened])
    const ended = new Set(plan.closed.map(({ id }) => id))
    const records = plan.closed.map((unit) => recordsOf(unit.id, unit.states.at(-1)?.name ?? unit.id))
    const open = items.filter((item) => ended.has(item.unitId))
    const handOvers = this.handOvers.open(event, [...records, ...open])
    const facts = { opened: plan.opened.length, closed: ended.size, handOvers }
    return this.lifecycle.tell(reorganisation, 'EXECUTED', null, facts)
  }

  async #write(event: ReorgEvent, plan: ReorganisationPlan, all: Parameters<typeof projectHierarchy>[0]) {
    const before = await this.units.events()
    this.units.add(plan.opened)
    this.units.addEvent(event)
    await this.hierarchy.replace(projectHierarchy(all, [...before, event]))
  }
}
