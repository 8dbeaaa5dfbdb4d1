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
  /** What units that are there are called from the day on, by the code that they give up on it. */
  readonly #recoded: ReadonlyMap<string, string | undefined>
  readonly #opened = new Map<string, Unit>()
  readonly #wholeCell: boolean
  readonly #lines: readonly PlannedEffect[]

  constructor(
    units: readonly Unit[],
    decree: Decree,
    private readonly within: string | undefined,
  ) {
    this.#day = decree.effectiveOn
    this.#lines = decree.effects
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
    const recoding = decree.effects.filter(
      ({ kind, predecessor, successor }) =>
        kind === 'RENAME' && successor?.code && successor.code !== predecessor,
    )
    this.#recoded = new Map(
      recoding.map(({ level, predecessor, successor }) => [
        keyOf(level, predecessor),
        successor?.name ?? undefined,
      ]),
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

  /** A unit of that code which is there before and after the day; one that gave it up to another of this decree is not. */
  standing(level: UnitLevel, code: string): Unit | undefined {
    return this.ends(level, code) || this.#opened.has(keyOf(level, code))
      ? undefined
      : this.living(level, code)
  }

  /** Whether a line of another unit means this one, by code and name, that its own lines have go into units of other codes. */
  means({ level, predecessor, successor }: PlannedEffect, ending: Unit): boolean {
    const code = successor?.code
    if (predecessor === code || successor?.name !== this.nameOf(ending)) return false
    const own = this.#lines.filter(
      (each) => endsBy(each) && each.level === level && each.predecessor === code,
    )
    return own.length > 0 && own.every((each) => each.successor?.code !== code)
  }

  /** Whether the unit of that code is called by another from the day on, and neither was nor will be named so. */
  leaves(level: UnitLevel, code: string, name: string): boolean {
    const key = keyOf(level, code)
    const unit = this.#recoded.has(key) ? this.living(level, code) : undefined
    return unit !== undefined && this.nameOf(unit) !== name && this.#recoded.get(key) !== name
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

  /** The unit itself, or what it goes into on that day. */
  heirOf(unit: Unit): Unit {
    const code = unit.stateOn(this.#day)?.code ?? ''
    const line = this.#lines.find(
      ({ kind, level, predecessor, continues }) =>
        kind === 'MERGE' && !continues && level === unit.level && predecessor === code,
    )
    return (line && this.successor(line)) ?? unit
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
