import { type Day, Unit, type UnitLevel } from '../unit/unit.ts'
import { codeUnknown, leavesOrphan } from './reorganisation-refusals.ts'

/** What happens to a unit: it is merged into another, placed under another, or becomes another kind. */
export type EffectKind = 'MERGE' | 'TRANSFER' | 'RECLASSIFY'

/** One line of a decree, in codes as they stood the day before. */
export interface PlannedEffect {
  kind: EffectKind
  level: UnitLevel
  predecessor: string
  successor: { code: string; name: string; kind: string; parent: string }
  /** The successor is the same unit, enlarged: the decree says that it continues. */
  continues?: boolean
}

/** A decree that changes units on one day. */
export interface Decree {
  title: string
  legalBasis: string
  effectiveOn: Day
  effects: PlannedEffect[]
}

/** What became of which unit; `share` is the part of the predecessor that went there, 1 for the whole. */
export interface ReorgEffect {
  kind: EffectKind
  predecessorId: string
  successorId: string
  share: number
  continues: boolean
}

/** A reorganisation of units, recorded as it was decided. */
export class ReorgEvent {
  constructor(
    readonly id: string,
    readonly title: string,
    readonly legalBasis: string,
    readonly effectiveOn: Day,
    readonly effects: ReorgEffect[],
  ) {}
}

/** The units after a decree, those it opened, and the event that explains it. */
export interface Reorganised {
  opened: Unit[]
  event: ReorgEvent
}

const merges = (effect: PlannedEffect) => effect.kind === 'MERGE'

/** Index of living units by tier and code: the same code may stand in two tiers. */
function livingOn(units: readonly Unit[], day: Day): Map<string, Unit> {
  const living = units.flatMap((unit) => {
    const state = unit.closedOn === null || unit.closedOn > day ? unit.stateOn(day) : null
    return state ? [[state.code, unit] as const] : []
  })
  return new Map(living)
}

function openSuccessors(decree: Decree, living: Map<string, Unit>, newId: () => string): Map<string, Unit> {
  const successors = new Map<string, Unit>()
  const continuing = decree.effects.filter((effect) => effect.continues)
  for (const { predecessor } of continuing) successors.set(predecessor, unitOf(living, predecessor))
  for (const { level, successor } of decree.effects.filter(merges)) {
    if (successors.has(successor.code)) continue
    const parentId = unitOf(living, successor.parent).id
    const first = { code: successor.code, name: successor.name, kind: successor.kind, parentId }
    successors.set(successor.code, Unit.open(newId(), level, decree.effectiveOn, first))
  }
  return successors
}

function unitOf(living: ReadonlyMap<string, Unit>, code: string): Unit {
  const unit = living.get(code)
  if (!unit) throw codeUnknown(code)
  return unit
}

/** A unit that goes on, elsewhere or as another kind. */
function alter(effect: PlannedEffect, living: ReadonlyMap<string, Unit>, day: Day): Unit {
  const unit = unitOf(living, effect.predecessor)
  const { code, name, kind, parent } = effect.successor
  unit.change(day, { code, name, kind, parentId: unitOf(living, parent).id })
  return unit
}

function effectOf(effect: PlannedEffect, predecessor: Unit, successor: Unit): ReorgEffect {
  const continues = predecessor.id === successor.id
  return { kind: effect.kind, predecessorId: predecessor.id, successorId: successor.id, share: 1, continues }
}

function refuseOrphans(units: readonly Unit[], day: Day): void {
  const alive = new Map(units.filter((unit) => unit.stateOn(day)).map((unit) => [unit.id, unit]))
  for (const unit of alive.values()) {
    const parentId = unit.stateOn(day)?.parentId
    if (parentId && !alive.has(parentId)) throw leavesOrphan(unit.stateOn(day)?.name ?? unit.id)
  }
}

/**
 * Executes a decree on the units: closes what ends, opens what begins, moves what continues, rewrites no fact.
 * A merged unit is a new unit even where it keeps code and name, unless the decree says that it continues.
 */
export function reorganise(units: readonly Unit[], decree: Decree, newId: () => string): Reorganised {
  const day = decree.effectiveOn
  const living = livingOn(units, day)
  const successors = openSuccessors(decree, living, newId)
  const effects = decree.effects.map((effect) => {
    if (!merges(effect)) {
      const unit = alter(effect, living, day)
      return effectOf(effect, unit, unit)
    }
    const predecessor = unitOf(living, effect.predecessor)
    const successor = successors.get(effect.successor.code) ?? predecessor
    if (predecessor !== successor) predecessor.close(day)
    return effectOf(effect, predecessor, successor)
  })
  const opened = [...successors.values()].filter((unit) => unit.openedOn === day)
  refuseOrphans([...units, ...opened], day)
  return { opened, event: new ReorgEvent(newId(), decree.title, decree.legalBasis, day, effects) }
}
