/** A calendar day as `YYYY-MM-DD`. */
export type Day = string

/** The tiers of the hierarchy; an agency stands beside the tiers, under the province. */
export type UnitLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'AGENCY'

/** Whence a unit came: from units of this register, from outside of it, or from both. */
export type UnitOrigin = 'REGISTER' | 'OUTSIDE' | 'PARTLY_OUTSIDE'

/** What a unit was called, coded and placed under, for a span of days; null: beyond what the register knows. */
export interface UnitState {
  code: string
  name: string
  kind: string
  parentId: string | null
  from: Day | null
  to: Day | null
}

/** An administrative unit: one identity, with a dated history of names, codes, kinds and parents. */
export class Unit {
  version = 1
  closedOn: Day | null = null
  origin: UnitOrigin = 'REGISTER'
  /** From that day on nobody tells the register what becomes of the unit; null: it is followed. */
  notFollowedFrom: Day | null = null

  constructor(
    readonly id: string,
    readonly level: UnitLevel,
    readonly openedOn: Day | null,
    public states: UnitState[],
  ) {}

  static open(id: string, level: UnitLevel, from: Day | null, first: Omit<UnitState, 'from' | 'to'>): Unit {
    return new Unit(id, level, from, [{ ...first, from, to: null }])
  }

  /** The same unit apart from the register, to try changes on. */
  copy(): Unit {
    const twin = new Unit(this.id, this.level, this.openedOn, [...this.states])
    twin.closedOn = this.closedOn
    twin.version = this.version
    twin.origin = this.origin
    twin.notFollowedFrom = this.notFollowedFrom
    return twin
  }

  /** Units that were never in this register went into it, or it is one of them itself. */
  cameFrom(origin: UnitOrigin): void {
    this.origin = origin
  }

  /** The last day on which something of it changes, as far as is on record; null when nothing ever does. */
  get lastChange(): Day | null {
    return this.closedOn ?? this.states.at(-1)?.from ?? null
  }

  /** Part of it goes to another unit: it continues under the same name, and what is on record of it has changed. */
  cede(): void {
    this.version += 1
  }

  /** The state on that day, or null when the unit did not exist then. */
  stateOn(day: Day): UnitState | null {
    return this.states.find((state) => startsBy(state, day) && endsAfter(state, day)) ?? null
  }

  /** From that day on the unit is called, coded or placed differently; it stays the same unit. */
  change(day: Day, next: Partial<Omit<UnitState, 'from' | 'to'>>): void {
    const current = this.states.at(-1)
    if (!current || current.to !== null) throw new Error(`unit ${this.id} has ended`)
    const before = current.from === day ? [] : [{ ...current, to: day }]
    this.states = [...this.states.slice(0, -1), ...before, { ...current, ...next, from: day, to: null }]
    this.version += 1
  }

  /** The unit ends: the day given is the first on which it does not exist. */
  close(day: Day): void {
    this.states = this.states.map((state) => (state.to === null ? { ...state, to: day } : state))
    this.closedOn = day
    this.version += 1
  }
}

/** Whether nothing stands above the unit: it is the whole cell. */
export const isTop = ({ states }: Unit): boolean => states.at(-1)?.parentId === null

const startsBy = (state: UnitState, day: Day) => state.from === null || state.from <= day
const endsAfter = (state: UnitState, day: Day) => state.to === null || day < state.to
