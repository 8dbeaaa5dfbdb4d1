import { type Day, isTop, Unit, type UnitLevel } from '../unit/unit.ts'
import { isLevelUnder } from '../unit/unit-rule.ts'
import type { Decree, EffectKind, PlannedEffect } from './decree.ts'

const ENDING: ReadonlySet<EffectKind> = new Set(['MERGE', 'SPLIT'])
const TIERS = ['PROVINCE', 'DISTRICT', 'AGENCY', 'COMMUNE'] as const
const keyOf = (level: UnitLevel, code: string) => `${level} ${code}`
const endsBy = ({ kind, continues }: PlannedEffect) => ENDING.has(kind) && !continues

/** Whether a line of this kind ends its unit. */
export const isEnding = (kind: EffectKind): boolean => ENDING.has(kind)

/** What the codes of a decree mean: units that are there the day before, and units that it opens. */
export class DecreeUnits {
  readonly #day: Day
  readonly #living = new Map<string, Unit>()
  readonly #byId: ReadonlyMap<string, Unit>
  readonly #ending: ReadonlySet<string>
  readonly #opened = new Map<string, Unit>()
  readonly #wholeCell: boolean

  constructor(
    units: readonly Unit[],
    decree: Decree,
    private readonly within: string | undefined,
  ) {
    this.#day = decree.effectiveOn
    this.#byId = new Map(units.map((unit) => [unit.id, unit]))
    const scope = this.#byId.get(within ?? '')
    this.#wholeCell = scope !== undefined && isTop(scope)
    for (const unit of units) {
      const state = unit.stateOn(this.#day)
      if (state) this.#living.set(keyOf(unit.level, state.code), unit)
    }
    this.#ending = new Set(
      decree.effects.filter(endsBy).map(({ level, predecessor }) => keyOf(level, predecessor)),
    )
  }

  get opened(): Unit[] {
    return [...this.#opened.values()]
  }

  nameOf(unit: Unit): string {
    return (unit.stateOn(this.#day) ?? unit.states.at(-1))?.name ?? unit.id
  }

  living(level: UnitLevel, code: string): Unit | undefined {
    return this.#living.get(keyOf(level, code))
  }

  /** The unit of another tier that carries the code. */
  elsewhere(level: UnitLevel, code: string): Unit | undefined {
    return TIERS.filter((tier) => tier !== level)
      .map((tier) => this.living(tier, code))
      .find((unit) => unit !== undefined)
  }

  ends(level: UnitLevel, code: string): boolean {
    return this.#ending.has(keyOf(level, code))
  }

  /** A unit of that code which is there before and after the day. */
  standing(level: UnitLevel, code: string): Unit | undefined {
    return this.ends(level, code) ? undefined : this.living(level, code)
  }

  /** The unit of that code which this decree opens. */
  fresh(level: UnitLevel, code: string): Unit | undefined {
    return this.#opened.get(keyOf(level, code))
  }

  /** Opens a unit, unless a line has opened it already; answers the one that is opened. */
  open(id: string, level: UnitLevel, first: Parameters<typeof Unit.open>[3]): Unit {
    const key = keyOf(level, first.code)
    const known = this.#opened.get(key)
    if (known) return known
    const unit = Unit.open(id, level, this.#day, first)
    this.#opened.set(key, unit)
    return unit
  }

  successor({ level, successor }: PlannedEffect): Unit | undefined {
    const code = successor?.code ?? ''
    return this.standing(level, code) ?? this.fresh(level, code)
  }

  /** What is above by that code: opened by this decree, or there already; of the same tier, where nothing else has the code. */
  parent(code: string, below: UnitLevel): Unit | undefined {
    return [...TIERS.filter((tier) => tier !== below), below]
      .map((tier) => this.fresh(tier, code) ?? this.living(tier, code))
      .find((unit) => unit !== undefined)
  }

  /** The unit of that code over a tier; else, to be told apart from none, another unit of that code. */
  top(code: string, over: UnitLevel): Unit | undefined {
    const named = [...this.#living.values()].filter((unit) => unit.stateOn(this.#day)?.code === code)
    return named.find(({ level }) => isLevelUnder(over, level)) ?? named[0]
  }

  below(unit: Unit, level?: UnitLevel): Unit[] {
    return [...this.#living.values()].filter(
      (each) => (!level || each.level === level) && each.stateOn(this.#day)?.parentId === unit.id,
    )
  }

  /** Whether the unit is, or is under, the one in which the decree may work; in a whole cell every unit is. */
  inside(unit: Unit): boolean {
    if (this.within === undefined || unit.id === this.within || this.#wholeCell) return true
    const above = this.#byId.get(unit.stateOn(this.#day)?.parentId ?? '')
    return above !== undefined && this.inside(above)
  }
}
