import type { Day, Unit } from '../unit/unit.ts'
import { isLevelUnder, isLowest } from '../unit/unit-rule.ts'
import {
  type Decree,
  type EffectKind,
  GIVING,
  type PlannedEffect,
  type PlannedSuccessor,
  type ReorgEffect,
} from './decree.ts'
import { DecreeUnits, isEnding } from './decree-units.ts'
import {
  changedLater,
  goesIntoItself,
  namedTwice,
  nothingToDo,
  type PlanIssue,
  successorEnds,
  successorIncomplete,
  successorsDiffer,
  unitOutside,
  unitUnknown,
} from './plan-issue.ts'
import {
  codeIsTaken,
  codeOfOtherLevel,
  levelLowest,
  misplaced,
  notAbove,
  wrongLevel,
} from './plan-law-issue.ts'
import { shareIssues } from './plan-shares.ts'

/** What came of applying the lines. */
export interface Applied {
  opened: Unit[]
  closed: Unit[]
  effects: ReorgEffect[]
  issues: PlanIssue[]
}

const saidOf = ({ name, kind }: { name: string; kind: string }) => `${name} (${kind})`

/** The lines of one decree on their way into the register: what opens, what closes, what goes on otherwise. */
export class DecreeApplication {
  readonly #day: Day
  readonly #units: DecreeUnits
  readonly #closed = new Map<Unit, EffectKind>()
  readonly #effects: ReorgEffect[] = []
  readonly #issues: PlanIssue[]

  constructor(
    units: readonly Unit[],
    private readonly decree: Decree,
    private readonly newId: () => string,
    within: string | undefined,
  ) {
    this.#day = decree.effectiveOn
    this.#units = new DecreeUnits(units, decree, within)
    this.#issues = shareIssues(decree.effects, (line) => this.nameOf(line))
  }

  /** Opens the successor of a line when it is a unit that is not there yet. */
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

  /** The unit that a line goes into: one that is there already, or one that is opened. */
  successor(line: PlannedEffect): Unit | undefined {
    return this.#units.successor(line)
  }

  /** The unit that a line speaks of. */
  predecessor({ level, predecessor }: PlannedEffect): Unit | undefined {
    return this.#units.living(level, predecessor)
  }

  /** The unit of another tier that carries the code which a line gives. */
  elsewhere({ level, successor }: PlannedEffect): Unit | undefined {
    return successor?.code ? this.#units.elsewhere(level, successor.code) : undefined
  }

  /** The name of the unit that a line speaks of; its code where nobody carries it. */
  nameOf(line: PlannedEffect): string {
    const unit = this.predecessor(line)
    return unit ? this.#units.nameOf(unit) : line.predecessor
  }

  result(): Applied {
    const closed = [...this.#closed.keys()]
    return { opened: this.#units.opened, closed, effects: this.#effects, issues: this.#issues }
  }

  #note(issue: PlanIssue | undefined): void {
    if (issue) this.#issues.push(issue)
  }

  #opening(line: PlannedEffect, at: number): PlanIssue | undefined {
    const joins = line.kind === 'FROM_OUTSIDE'
    if ((!GIVING.has(line.kind) && !joins) || line.continues) return
    const { code, name, kind, parent } = line.successor ?? {}
    const complete = code && name && kind && (parent || line.level === 'PROVINCE')
    const isFree = complete && this.#units.leaves(line.level, code, name)
    const standing = code && !isFree ? this.#units.standing(line.level, code) : undefined
    if (standing) return joins ? codeIsTaken(at, line.successor, this.#units.nameOf(standing)) : undefined
    const other = code ? this.#units.elsewhere(line.level, code) : undefined
    if (other && (!complete || name === this.#units.nameOf(other))) return this.#otherLevel(line, at, other)
    const ending = code ? this.#units.living(line.level, code) : undefined
    if (!complete) return ending ? this.#intoEnding(line, at, ending) : successorIncomplete(at)
    if (ending && this.#units.means(line, ending)) return this.#intoEnding(line, at, ending)
    if (other) return codeOfOtherLevel(at, code, name, other)
    const above = parent ? this.#units.parent(parent, line.level) : undefined
    if (parent && !above) return unitUnknown(at, 'successor', parent)
    if (!isLevelUnder(line.level, above?.level ?? null))
      return misplaced(at, name, above ? this.#units.nameOf(above) : '')
    const first = { code, name, kind, parentId: above?.id ?? null }
    const unit = this.#units.open(this.newId(), line.level, first)
    const known = unit.states[0]
    if (known?.name !== name || known.kind !== kind || known.parentId !== first.parentId)
      return successorsDiffer(at, code, known ? saidOf(known) : '', saidOf(first))
    if (joins) unit.cameFrom('OUTSIDE')
    else if (line.outside) unit.cameFrom('PARTLY_OUTSIDE')
  }

  #applying(line: PlannedEffect, at: number): PlanIssue | undefined {
    if (line.kind === 'ABOLISH_LEVEL') return this.#abolish(line, at)
    if (line.kind === 'FROM_OUTSIDE') return this.#join(line)
    const unit = this.#units.living(line.level, line.predecessor)
    if (!unit) return this.#unknown(line, at)
    const obstacle = this.#obstacle(unit, at)
    if (obstacle) return obstacle
    if (!GIVING.has(line.kind) || line.continues) return this.#alter(line, unit, at)
    const successor = this.#units.successor(line)
    if (!successor) return
    if (successor === unit) return nothingToDo(at)
    this.#affect(line, unit, successor, line.kind === 'MERGE' ? 1 : (line.share ?? 1))
    if (line.kind === 'PART_TRANSFER') unit.cede()
    else this.#closed.set(unit, line.kind)
  }

  /** Nobody carries the code: or somebody does, in another tier. */
  #unknown({ level, predecessor }: PlannedEffect, at: number): PlanIssue {
    const other = this.#units.elsewhere(level, predecessor)
    if (!other) return unitUnknown(at, 'predecessor', predecessor)
    const found = { code: predecessor, name: this.#units.nameOf(other), level: other.level }
    return wrongLevel({ line: at, part: 'predecessor' }, level, found)
  }

  /** A line goes into a unit that is there, but in another tier. */
  #otherLevel({ level, successor }: PlannedEffect, at: number, other: Unit): PlanIssue {
    const found = { code: successor?.code ?? '', name: this.#units.nameOf(other), level: other.level }
    return wrongLevel({ line: at, part: 'successor' }, level, found)
  }

  /** A line goes into a unit that another line ends: named with what that one makes of it. */
  #intoEnding(line: PlannedEffect, at: number, ending: Unit): PlanIssue {
    const code = line.successor?.code
    const other = this.decree.effects.find(
      ({ kind, level, predecessor, continues }) =>
        isEnding(kind) && !continues && level === line.level && predecessor === code,
    )
    if (line.predecessor === code) return goesIntoItself(at, this.nameOf(line))
    const into = other?.successor
    const there = into?.code
      ? (this.#units.fresh(line.level, into.code) ?? this.#units.living(line.level, into.code))
      : undefined
    const name = into?.name ?? (there ? this.#units.nameOf(there) : into?.code)
    return successorEnds(at, this.nameOf(line), this.#units.nameOf(ending), name ?? '')
  }

  /** A unit comes in from outside: nothing before that day is known of it here. */
  #join(line: PlannedEffect): undefined {
    const unit = this.#units.fresh(line.level, line.successor?.code ?? '')
    if (unit) this.#affect(line, unit, unit, 1)
  }

  /** May the line touch the unit: is it in scope, not ended by another line, and not changed later on record? */
  #free(unit: Unit, at: number): boolean {
    const issue = this.#obstacle(unit, at)
    if (issue) this.#note(issue)
    return issue === undefined
  }

  #obstacle(unit: Unit, at: number): PlanIssue | undefined {
    const name = this.#units.nameOf(unit)
    const changed = unit.lastChange
    if (!this.#units.inside(unit)) return unitOutside(at, name)
    if (changed !== null && changed >= this.#day && !this.#alteredHere(unit))
      return changedLater(at, name, changed)
    const { kind = 'MERGE', continues } = this.decree.effects[at] ?? {}
    const ended = this.#closed.get(unit)
    if (ended && !(ended === 'SPLIT' && kind === 'SPLIT')) return namedTwice(at, name)
    // Enlarged, a unit goes on: another line may rename or move it, none may enlarge it again.
    const before = this.#effects.some(
      (effect) => effect.predecessorId === unit.id && (!continues || effect.kind === kind),
    )
    return isEnding(kind) && before && !ended ? namedTwice(at, name) : undefined
  }

  #alteredHere(unit: Unit): boolean {
    return this.#effects.some(({ predecessorId, continues }) => continues && predecessorId === unit.id)
  }

  /** Whether a line lets the unit go on, enlarged: it has said already what the unit is called afterwards. */
  #enlarged(unit: Unit): boolean {
    return this.#effects.some(
      ({ kind, predecessorId, continues }) => kind === 'MERGE' && continues && predecessorId === unit.id,
    )
  }

  /** Whether a line of another kind changed the unit: it may have said already what this one decides. */
  #changedBy(other: EffectKind, unit: Unit): boolean {
    const own = this.#effects.filter((each) => each.predecessorId === unit.id && each.successorId === unit.id)
    return own.some(({ kind }) => kind !== other)
  }

  /** A unit that goes on, elsewhere, as another kind or by another name; enlarged, it may stay as it was. */
  #alter(line: PlannedEffect, unit: Unit, at: number): PlanIssue | undefined {
    const { parent, code } = line.successor ?? {}
    const above = parent ? this.#units.parent(parent, unit.level) : undefined
    if (parent && !above) return unitUnknown(at, 'successor', parent)
    const other = code ? this.#units.elsewhere(unit.level, code) : undefined
    if (other && code) return codeOfOtherLevel(at, code, this.#units.nameOf(unit), other)
    if (above && !isLevelUnder(unit.level, above.level))
      return misplaced(at, this.#units.nameOf(unit), this.#units.nameOf(above))
    const next = this.#nextOf(line.successor ?? {}, unit)
    if (!next) return undefined
    const state = unit.stateOn(this.#day)
    const differs = Object.entries(next).some(([key, value]) => state?.[key as keyof typeof next] !== value)
    if (!differs && !line.continues && !this.#enlarged(unit) && !this.#changedBy(line.kind, unit))
      return nothingToDo(at)
    if (differs) unit.change(this.#day, next)
    this.#affect(line, unit, unit, 1)
  }

  #nextOf({ code, name, kind, parent }: PlannedSuccessor, unit: Unit) {
    const state = unit.stateOn(this.#day)
    if (!state) return undefined
    const above = parent ? this.#units.parent(parent, unit.level) : undefined
    return {
      code: code ?? state.code,
      name: name ?? state.name,
      kind: kind ?? state.kind,
      parentId: above?.id ?? state.parentId,
    }
  }

  /** Every unit of the tier under that unit ends; what stood below goes to what is above from then on. */
  #abolish(line: PlannedEffect, at: number): PlanIssue | undefined {
    if (isLowest(line.level)) return levelLowest(at, line.level)
    const top = this.#units.top(line.predecessor, line.level)
    if (!top) return unitUnknown(at, 'predecessor', line.predecessor)
    if (!isLevelUnder(line.level, top.level))
      return notAbove(at, line, { name: this.#units.nameOf(top), level: top.level })
    const tier = this.#units.below(top, line.level).filter((unit) => !this.#closed.has(unit))
    if (tier.length === 0) return nothingToDo(at)
    const heir = this.#units.heirOf(top)
    for (const unit of tier) {
      if (!this.#free(unit, at)) continue
      this.#closed.set(unit, 'ABOLISH_LEVEL')
      this.#affect(line, unit, heir, 1)
      this.#moveUp(unit, heir, at)
    }
  }

  #moveUp(from: Unit, to: Unit, at: number): void {
    for (const child of this.#units.below(from)) {
      const code = child.stateOn(this.#day)?.code ?? ''
      if (this.#units.ends(child.level, code) || !this.#free(child, at)) continue
      child.change(this.#day, { parentId: to.id })
      this.#affect({ kind: 'TRANSFER' }, child, child, 1)
    }
  }

  #affect(
    { kind, legalBasis }: Pick<PlannedEffect, 'kind' | 'legalBasis'>,
    predecessor: Unit,
    successor: Unit,
    share: number,
  ): void {
    const continues = predecessor === successor
    const [predecessorId, successorId] = [predecessor.id, successor.id]
    const effect = { kind, predecessorId, successorId, share, continues }
    this.#effects.push(legalBasis ? { ...effect, legalBasis } : effect)
  }
}
