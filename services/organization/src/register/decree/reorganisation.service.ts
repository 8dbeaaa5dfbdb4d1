import type { UnitRow } from '../unit/unit.repository.ts'
import type { UnitService } from '../unit/unit.service.ts'
import type { ReorgEffect } from './decree.ts'
import type {
  Direction,
  ReorganisationRepository,
  ReorgRow,
  SuccessionRow,
} from './reorganisation.repository.ts'

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** Reads what reorganisations did to units. */
export class ReorganisationService {
  readonly list: ReorganisationRepository['list']

  constructor(
    private readonly reorganisations: ReorganisationRepository,
    private readonly units: UnitService,
  ) {
    this.list = reorganisations.list
  }

  event({ eventId }: SuccessionRow): Promise<ReorgRow | null> {
    return this.byId(eventId)
  }

  /** An executed reorganisation; nothing for one that is not executed, or none. */
  byId(id: string | null): Promise<ReorgRow | null> {
    return this.reorganisations.byId(id)
  }

  correctionsOf(id: string): Promise<ReorgRow[]> {
    return this.reorganisations.correctionsOf(id)
  }

  successions({ id }: UnitRow, direction: Direction): Promise<SuccessionRow[]> {
    return this.reorganisations.successions(id, direction)
  }

  /** How its tier was abolished, and what has its records since; nothing for most. */
  async abolition(unit: UnitRow): Promise<SuccessionRow | null> {
    return (await this.successions(unit, 'abolitions'))[0] ?? null
  }

  /** The other unit of a succession, on its last day before or its first day after the event. */
  unitOf({ unitId, readOn }: SuccessionRow): Promise<UnitRow | null> {
    return this.units.on(unitId, readOn)
  }

  /** The unit as it was before the event. */
  predecessor(effect: ReorgEffect & { effectiveOn: string }): Promise<UnitRow | null> {
    return this.units.on(effect.predecessorId, dayBefore(effect.effectiveOn))
  }

  /** The unit as the event left it. */
  successor(effect: ReorgEffect & { effectiveOn: string }): Promise<UnitRow | null> {
    return this.units.on(effect.successorId, effect.effectiveOn)
  }
}
