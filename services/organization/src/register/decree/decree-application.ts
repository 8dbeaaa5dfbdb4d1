import { type Day, Unit, type UnitLevel } from '../unit/unit.ts'
import type { Decree, EffectKind, PlannedEffect, PlannedSuccessor, ReorgEffect } from './decree.ts'
import {
  changedLater,
  namedTwice,
  nothingToDo,
  type PlanIssue,
  successorIncomplete,
  successorsDiffer,
  unitOutside,
  unitUnknown,
} from './plan-issue.ts'
import { shareIssues } from './plan-shares.ts'

/** What came of applying the lines. */
export interface Applied {
  opened: Unit[]
  closed: Unit[]
  effects: ReorgEffect[]
  issues: PlanIssue[]
}

const ENDING: ReadonlySet<EffectKind> = new Set(['MERGE', 'SPLIT'])
const GIVING: ReadonlySet<EffectKind> = new Set(['MERGE', 'SPLIT', 'PART_TRANSFER'])
const keyOf = (level: UnitLevel, code: string) => `${level} ${code}`
const ends = ({ kind, continues }: PlannedEffect) => ENDING.has(kind) && !continues

/** The lines of one decree on their way into the register: what each code means, what opened, what closed. */
export class DecreeApplication {
  readonly #day: Day
  readonly #living = new Map<string, Unit>()
  readonly #byId: ReadonlyMap<string, Unit>
  readonly #ending: ReadonlySet<string>
  readonly #opened = new Map<string, Unit>()
  readonly #closed = new Map<Unit, EffectKind>()
  readonly #effects: ReorgEffect[] = []
  readonly #issues: PlanIssue[]

  constructor(
    units: readonly Unit[],
    private readonly decree: Decree,
    private readonly newId: () => string,
    private readonly within: string | undefined,
  ) {
    this.#day = decree.effectiveOn
    this.#byId = new Map(units.map((unit) => [unit.id, unit]))
    for (const unit of units) {
      const state = unit.stateOn(this.#day)
      if (state) this.#living.set(keyOf(unit.level, state.code), unit)
    }
    this.#ending = new Set(
      decree.effects.filter(ends).map(({ level, predecessor }) => keyOf(level, predecessor)),
    )
    this.#issues = shareIssues(decree.effects, (line) => this.#nameOf(line))
  }

  /** Opens the successor of a line when it is a unit that does not stand yet. */
  open(line: PlannedEffect, at: number): void {
    this.#note(this.#opening(line, at))
  }

  /** Does what the line says to its unit. */
  apply(line: PlannedEffect, at: number): void {
    this.#note(this.#applying(line, at))
  }

  /** Ends what ends, after every line has spoken of it. */
  finish(): void {
    for (const unit of this.#closed.keys()) unit.close(this.#day)
  }

  result(): Applied {
    const [opened, closed] = [[...this.#opened.values()], [...this.#closed.keys()]]
    return { opened, closed, effects: this.#effects, issues: this.#issues }
  }

  #note(issue: PlanIssue | undefined): void {
    if (issue) this.#issues.push(issue)
  }

  #opening(line: PlannedEffect, at: number): PlanIssue | undefined {
    if (!GIVING.has(line.kind) || line.continues) return
    const { code, name, kind, parent } = line.successor ?? {}
    if (code && this.#standing(line.level, code)) return
    if (!code || !name || !kind || !parent) return successorIncomplete(at)
    const parentId = this.#parent(parent, line.level)?.id
    if (parentId === undefined) return unitUnknown(at, 'successor', parent)
    const key = keyOf(line.level, code)
    const known = this.#opened.get(key)?.states[0]
    const first = { code, name, kind, parentId }
    if (!known) this.#opened.set(key, Unit.open(this.newId(), line.level, this.#day, first))
    else if (known.name !== name || known.kind !== kind || known.parentId !== parentId)
      return successorsDiffer(at, code)
  }

  #applying(line: PlannedEffect, at: number): PlanIssue | undefined {
    if (line.kind === 'ABOLISH_LEVEL') return this.#abolish(line, at)
    const unit = this.#living.get(keyOf(line.level, line.predecessor))
    if (!unit) return unitUnknown(at, 'predecessor', line.predecessor)
    const obstacle = this.#obstacle(unit, at)
    if (obstacle) return obstacle
    if (!GIVING.has(line.kind) || line.continues) return this.#alter(line, unit, at)
    const successor = this.#successor(line)
    if (!successor) return
    if (successor === unit) return nothingToDo(at)
    this.#effects.push(
      this.#effect(line.kind, unit, successor, line.kind === 'MERGE' ? 1 : (line.share ?? 1)),
    )
    if (line.kind === 'PART_TRANSFER') unit.cede()
    else this.#closed.set(unit, line.kind)
  }

  #nameOf({ level, predecessor }: PlannedEffect): string {
    return this.#living.get(keyOf(level, predecessor))?.stateOn(this.#day)?.name ?? predecessor
  }

  /** A unit of that code which stands before and after the day. */
  #standing(level: UnitLevel, code: string): Unit | undefined {
    return this.#ending.has(keyOf(level, code)) ? undefined : this.#living.get(keyOf(level, code))
  }

  #successor({ level, successor }: PlannedEffect): Unit | undefined {
    const code = successor?.code ?? ''
    return this.#standing(level, code) ?? this.#opened.get(keyOf(level, code))
  }

  /** What stands above by that code: opened by this decree, or standing already. */
  #parent(code: string, below: UnitLevel): Unit | undefined {
    const tiers = (['PROVINCE', 'DISTRICT', 'AGENCY', 'COMMUNE'] as const).filter((tier) => tier !== below)
    const found = tiers.map(
      (tier) => this.#opened.get(keyOf(tier, code)) ?? this.#living.get(keyOf(tier, code)),
    )
    return found.find((unit) => unit !== undefined)
  }

  /** May the line touch the unit: is it in scope, not ended by another line, and not changed later on record? */
  #free(unit: Unit, at: number): boolean {
    const issue = this.#obstacle(unit, at)
    if (issue) this.#note(issue)
    return issue === undefined
  }

  #obstacle(unit: Unit, at: number): PlanIssue | undefined {
    const name = unit.stateOn(this.#day)?.name ?? unit.id
    const changed = unit.lastChange
    if (!this.#inside(unit)) return unitOutside(at, name)
    if (changed !== null && changed >= this.#day && !this.#alteredHere(unit))
      return changedLater(at, name, changed)
    const kind = this.decree.effects[at]?.kind ?? 'MERGE'
    const ended = this.#closed.get(unit)
    if (ended && !(ended === 'SPLIT' && kind === 'SPLIT')) return namedTwice(at, name)
    const before = this.#effects.some(({ predecessorId }) => predecessorId === unit.id)
    return ENDING.has(kind) && before && !ended ? namedTwice(at, name) : undefined
  }

  #alteredHere(unit: Unit): boolean {
    return this.#effects.some(({ predecessorId, continues }) => continues && predecessorId === unit.id)
  }

  #inside(unit: Unit): boolean {
    if (this.within === undefined || unit.id === this.within) return true
    const above = this.#byId.get(unit.stateOn(this.#day)?.parentId ?? '')
    return above !== undefined && this.#inside(above)
  }

  /** A unit that goes on, elsewhere, as another kind or by another name; enlarged, it may stay as it was. */
  #alter(line: PlannedEffect, unit: Unit, at: number): PlanIssue | undefined {
    const { parent } = line.successor ?? {}
    if (parent && !this.#parent(parent, unit.level)) return unitUnknown(at, 'successor', parent)
    const next = this.#nextOf(line.successor ?? {}, unit)
    if (!next) return undefined
    const state = unit.stateOn(this.#day)
    const differs = Object.entries(next).some(([key, value]) => state?.[key as keyof typeof next] !== value)
    if (!differs && !line.continues) return nothingToDo(at)
    if (differs) unit.change(this.#day, next)
    this.#effects.push(this.#effect(line.kind, unit, unit, 1))
  }

  #nextOf({ code, name, kind, parent }: PlannedSuccessor, unit: Unit) {
    const state = unit.stateOn(this.#day)
    if (!state) return undefined
    const above = parent ? this.#parent(parent, unit.level) : undefined
    return {
      code: code ?? state.code,
      name: name ?? state.name,
      kind: kind ?? state.kind,
      parentId: above?.id ?? state.parentId,
    }
  }

  /** Every unit of the tier under that unit ends; what stood below goes to what stood above. */
  #abolish({ level, predecessor }: PlannedEffect, at: number): PlanIssue | undefined {
    const top = [...this.#living.values()].find(
      (unit) => unit.level !== level && unit.stateOn(this.#day)?.code === predecessor,
    )
    if (!top) return unitUnknown(at, 'predecessor', predecessor)
    const tier = [...this.#living.values()].filter(
      (unit) =>
        unit.level === level && unit.stateOn(this.#day)?.parentId === top.id && !this.#closed.has(unit),
    )
    if (tier.length === 0) return nothingToDo(at)
    for (const unit of tier) {
      if (!this.#free(unit, at)) continue
      this.#closed.set(unit, 'ABOLISH_LEVEL')
      this.#effects.push(this.#effect('ABOLISH_LEVEL', unit, top, 1))
      this.#moveUp(unit, top, at)
    }
  }

  #moveUp(from: Unit, to: Unit, at: number): void {
    for (const child of this.#living.values()) {
      const below = child.stateOn(this.#day)?.parentId === from.id
      const [code, level] = [child.stateOn(this.#day)?.code ?? '', child.level]
      if (!below || this.#ending.has(keyOf(level, code)) || !this.#free(child, at)) continue
      child.change(this.#day, { parentId: to.id })
      this.#effects.push(this.#effect('TRANSFER', child, child, 1))
    }
  }

  #effect(kind: EffectKind, predecessor: Unit, successor: Unit, share: number): ReorgEffect {
    const continues = predecessor === successor
    return { kind, predecessorId: predecessor.id, successorId: successor.id, share, continues }
  }
}
