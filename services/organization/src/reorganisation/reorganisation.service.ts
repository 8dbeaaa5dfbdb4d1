import { type Connection, connectionOf, type PageArgs, pageOf } from '@province/subgraph/list'
import { type Load } from '@province/subgraph/read'
import type { UnitRow } from '../unit/unit.repository.ts'
import type { UnitService } from '../unit/unit.service.ts'
import type { ReorgEffect } from './decree.ts'
import type { ReorganisationRepository, ReorgRow, SuccessionRow } from './reorganisation.repository.ts'

type Direction = 'predecessors' | 'successors'

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

/** Reads what reorganisations did to units. */
export class ReorganisationService {
  constructor(
    private readonly reorganisations: ReorganisationRepository,
    private readonly units: UnitService,
    private readonly load: Load,
  ) {}

  async list(args: PageArgs): Promise<Connection<ReorgRow>> {
    const page = pageOf(args, ['reorganisations'])
    const rows = await this.reorganisations.list(page)
    return connectionOf(rows, page, rows[0]?.total ?? 0, (row) => [row.effectiveOn, row.id])
  }

  event({ eventId }: SuccessionRow): Promise<ReorgRow | undefined> {
    return this.byId(eventId)
  }

  /** An executed reorganisation; nothing for one that is not executed, or none. */
  async byId(id: string | null): Promise<ReorgRow | undefined> {
    if (id === null) return undefined
    return this.load('reorganisation', id, async (ids) => {
      const rows = await this.reorganisations.byIds(ids)
      return new Map(rows.map((row) => [row.id, row]))
    })
  }

  async correctionsOf(id: string): Promise<ReorgRow[]> {
    const found = await this.load<ReorgRow[]>('corrections', id, async (ids) =>
      Map.groupBy(await this.reorganisations.corrections(ids), (row) => row.corrects ?? ''),
    )
    return found ?? []
  }

  async successions(unit: UnitRow, direction: Direction): Promise<SuccessionRow[]> {
    const found = await this.load<SuccessionRow[]>(direction, unit.id, async (ids) =>
      Map.groupBy(await this.reorganisations[direction](ids), (row) => row.of),
    )
    return found ?? []
  }

  /** The other unit of a succession, on its last day before or its first day after the event. */
  unitOf({ unitId, readOn }: SuccessionRow): Promise<UnitRow | undefined> {
    return this.units.on(unitId, readOn)
  }

  /** The unit as it was before the event. */
  predecessor(effect: ReorgEffect & { effectiveOn: string }): Promise<UnitRow | undefined> {
    return this.units.on(effect.predecessorId, dayBefore(effect.effectiveOn))
  }

  /** The unit as the event left it. */
  successor(effect: ReorgEffect & { effectiveOn: string }): Promise<UnitRow | undefined> {
    return this.units.on(effect.successorId, effect.effectiveOn)
  }
}
