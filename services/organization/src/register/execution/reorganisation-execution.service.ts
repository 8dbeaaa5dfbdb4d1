import type { SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { planReorganisation } from '../decree/reorganisation-plan.ts'
import type { HandOverService } from '../hand-over/hand-over.service.ts'
import { bodiesOf, recordsOf } from '../hand-over/hand-over.ts'
import type { UnitRegisterService } from '../hierarchy/unit-register.service.ts'
import type { OpenItemsService } from '../open-item/open-items.service.ts'
import { type Offices, openedUnits } from '../plan/offices.port.ts'
import type { ReorganisationRow } from '../plan/reorganisation-plan.repository.ts'
import type { ReorganisationPlanService } from '../plan/reorganisation-plan.service.ts'

/** Executes approved reorganisations: units, effects, hand-overs and projection together, or nothing. */
export class ReorganisationExecutionService {
  constructor(
    private readonly plans: ReorganisationPlanService,
    private readonly register: UnitRegisterService,
    private readonly handOvers: HandOverService,
    private readonly openItems: OpenItemsService,
    private readonly offices: Offices,
  ) {}

  async execute(seen: SeenVersion): Promise<ReorganisationRow> {
    const reorganisation = await this.plans.load(seen, 'reorganisation.execute')
    const { unitId, effectiveOn, decree } = reorganisation
    // Asked before the register is held: other domains may take their time, and nobody waits for them.
    const places = await this.register.places(unitId, effectiveOn)
    const items = await this.openItems.ofOthers({ places, on: effectiveOn, scope: unitId })
    const { units, version, tiers } = await this.register.hold()
    const plan = planReorganisation(units, decree, v7, { within: unitId, tiers })
    const event = reorganisation.execute(plan, version)
    await this.register.store(event, plan.opened, [...units, ...plan.opened])
    const ended = new Set(plan.closed.map(({ id }) => id))
    const records = plan.closed.map((unit) => recordsOf(unit.id, unit.states.at(-1)?.name ?? unit.id))
    const ours = await this.openItems.ofOurs([...ended], effectiveOn, event.id)
    // What waits for a unit that ends goes on to its successor on the day, and stays the one hand-over that it is.
    const begun = ours.filter(({ kind }) => kind !== 'hand_over')
    const open = [...begun, ...items.filter((item) => ended.has(item.unitId))]
    const decided = { on: effectiveOn, document: event.legalBasis }
    const { ending } = await this.offices.follow(plan.closed, openedUnits(plan.opened), decided)
    const handOvers = this.handOvers.open(event, [...records, ...bodiesOf(ending), ...open])
    const facts = { opened: plan.opened.length, closed: ended.size, handOvers }
    return this.plans.record(reorganisation, 'EXECUTED', null, facts)
  }
}
