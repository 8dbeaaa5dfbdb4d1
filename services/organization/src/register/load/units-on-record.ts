import type { ReorgEvent } from '../decree/decree.ts'
import type { UnitTier } from '../tier/unit-tier.ts'
import type { Day, Unit, UnitLevel, UnitState } from '../unit/unit.ts'

/** Before every day that a register knows. */
export const BEGINNING: Day = '0001-01-01'

/** A unit that carries a code, and while it does. */
export interface Carrier {
  unit: Unit
  state: UnitState
}

/** A unit above, on the days on which it is there under the code that a file names. */
export interface Above {
  id: string | null
  level: UnitLevel | undefined
  name: string
  from: Day | null
  /** What it began by, as it is cited. */
  begunBy: string
  to: Day | null
  endedBy: string
}

/** The register that a file is held against: what is there, what was, what is to come, and what made it so. */
export class UnitsOnRecord {
  readonly #carriers: ReadonlyMap<string, readonly Carrier[]>
  readonly #byId: ReadonlyMap<string, Unit>

  constructor(
    private readonly units: readonly Unit[],
    readonly tiers: readonly UnitTier[],
    private readonly events: readonly ReorgEvent[],
  ) {
    const all = units.flatMap((unit) => unit.states.map((state): Carrier => ({ unit, state })))
    this.#carriers = Map.groupBy(all, ({ state }) => state.code)
    this.#byId = new Map(units.map((unit) => [unit.id, unit]))
  }

  /** Who carries the code on a day. */
  carrierOn(code: string, day: Day): Carrier | undefined {
    return this.#carriersOf(code).find(({ unit, state }) => unit.stateOn(day) === state)
  }

  /** Who carries the code on that day or on any later one. */
  carrierFrom(code: string, day: Day): Carrier | undefined {
    return this.#carriersOf(code).find(({ state }) => state.to === null || state.to > day)
  }

  /** What a unit to come on that day would stand under: who carries the code then, else who does nearest to it. */
  above(code: string, day: Day): Above | undefined {
    const found = this.carrierOn(code, day) ?? this.carrierFrom(code, day) ?? this.#carriersOf(code).at(-1)
    if (!found) return undefined
    const { unit } = found
    const from = this.carrierOn(code, day) ? null : found.state.from
    return {
      id: unit.id,
      level: unit.level,
      name: found.state.name,
      from,
      begunBy: from === null ? '' : this.#by(unit.id, from),
      to: unit.closedOn,
      endedBy: unit.closedOn === null ? '' : this.#by(unit.id, unit.closedOn),
    }
  }

  codeOn(id: string | null, day: Day): string {
    return (id === null ? undefined : this.#byId.get(id)?.stateOn(day)?.code) ?? ''
  }

  /** The code of the province on that day; where there is none then, of one that the register knows. */
  provinceOn(day: Day): string | undefined {
    const provinces = this.units.filter(({ level }) => level === 'PROVINCE')
    const standing = provinces.find((unit) => unit.stateOn(day) !== null) ?? provinces[0]
    return (standing?.stateOn(day) ?? standing?.states.at(-1))?.code
  }

  hasTierOn(level: UnitLevel, day: Day): boolean {
    return this.units.some((unit) => unit.level === level && unit.stateOn(day) !== null)
  }

  #carriersOf(code: string): readonly Carrier[] {
    return this.#carriers.get(code) ?? []
  }

  /** The document by which a unit began or ended on a day. */
  #by(id: string, day: Day): string {
    const event = this.events.find(
      ({ effectiveOn, effects }) =>
        effectiveOn === day &&
        effects.some(({ predecessorId, successorId }) => predecessorId === id || successorId === id),
    )
    const effect = event?.effects.find(
      ({ predecessorId, successorId }) => predecessorId === id || successorId === id,
    )
    return effect?.legalBasis ?? event?.legalBasis ?? ''
  }
}
