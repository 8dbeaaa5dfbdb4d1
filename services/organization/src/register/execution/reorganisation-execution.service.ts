import type { SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { planReorganisation } from '../decree/reorganisation-plan.ts'
import type { HandOverService } from '../hand-over/hand-over.service.ts'
import { recordsOf } from '../hand-over/hand-over.ts'
import type { OpenItems } from '../hand-over/open-items.port.ts'
import type { UnitRegisterService } from '../hierarchy/unit-register.service.ts'
import type { ReorganisationRow } from '../plan/reorganisation-plan.repository.ts'
import type { ReorganisationPlanService } from '../plan/reorganisation-plan.service.ts'

/** Executes approved reorganisations: units, effects, hand-overs and projection together, or nothing. */
export class ReorganisationExecutionService {
  constructor(
    private readonly plans: ReorganisationPlanService,
    private readonly register: UnitRegisterService,
    private readonly handOvers: HandOverService,
    private readonly openItems: Pick<OpenItems, 'under'>,
  ) {}

  async execute(seen: SeenVersion): Promise<ReorganisationRow> {
    const reorganisation = await this.plans.load(seen, 'reorganisation.execute')
    const { unitId, effectiveOn, decree } = reorganisation
    // Asked before the register is held: other domains may take their time, and nobody waits for them.
    const items = await this.openItems.under(unitId, effectiveOn)
    const { units, version, tiers } = await this.register.hold()
    const plan = planReorganisation(units, decree, v7, { within: unitId, tiers })
    const event = reorganisation.execute(plan, version)
    await this.register.store(event, plan.opened, [...units, ...plan.opened])
    const ended = new Set(plan.closed.map(({ id }) => id))
    const records = plan.closed.map((unit) => recordsOf(unit.id, unit.states.at(-1)?.name ?? unit.id))
    const open = items.filter((item) => ended.has(item.unitId))
    const handOvers = this.handOvers.open(event, [...records, ...open])
    const facts = { opened: plan.opened.length, closed: ended.size, handOvers }
    return this.plans.record(reorganisation, 'EXECUTED', null, facts)
  }
}
