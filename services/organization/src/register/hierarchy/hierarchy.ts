import { fold } from '@province/words'
import type { ReorgEvent } from '../decree/decree.ts'
import type { UnitTier } from '../tier/unit-tier.ts'
import type { Day, Unit, UnitOrigin } from '../unit/unit.ts'
import { searchText } from '../unit/unit-spelling.ts'
import type { HierarchyPath } from './hierarchy-path.ts'
import { type Lineage, projectLineage } from './lineage.ts'
import { projectTiers } from './tiers.ts'
import { inheritedPaths } from './top-succession.ts'

/** One state of one unit, as every service may read it. */
export interface HierarchyUnit {
  id: string
  code: string
  name: string
  nameFolded: string
  searchText: string
  level: string
  levelRank: number
  kind: string
  parentId: string | null
  from: Day | null
  to: Day | null
  openedOn: Day | null
  closedOn: Day | null
  origin: UnitOrigin
  notFollowedFrom: Day | null
}

const RANKS: Record<string, number> = { PROVINCE: 0, AGENCY: 1, DISTRICT: 2, COMMUNE: 3 }

const later = (a: Day | null, b: Day | null) => (a === null ? b : b === null || a > b ? a : b)
const sooner = (a: Day | null, b: Day | null) => (a === null ? b : b === null || a < b ? a : b)
const empty = (from: Day | null, to: Day | null) => from !== null && to !== null && from >= to

/** The rows of the hierarchy projection for these units. */
export function projectUnits(units: readonly Unit[]): HierarchyUnit[] {
  return units.flatMap((unit) =>
    unit.states.map((state) => ({
      ...state,
      id: unit.id,
      level: unit.level,
      levelRank: RANKS[unit.level] ?? 9,
      nameFolded: fold(state.name),
      searchText: searchText(state.name),
      openedOn: unit.openedOn,
      closedOn: unit.closedOn,
      origin: unit.origin,
      notFollowedFrom: unit.notFollowedFrom,
    })),
  )
}

type Span = Omit<HierarchyPath, 'beginsUnit' | 'endsUnit'>

function pathsFrom(unit: Unit, byId: ReadonlyMap<string, Unit>): HierarchyPath[] {
  const self = {
    ancestorId: unit.id,
    descendantId: unit.id,
    depth: 0,
    from: unit.openedOn,
    to: unit.closedOn,
  }
  const climb = (of: Unit, depth: number, from: Day | null, to: Day | null): Span[] =>
    of.states.flatMap((state) => {
      const parent = state.parentId === null ? undefined : byId.get(state.parentId)
      const [start, end] = [later(from, state.from), sooner(to, state.to)]
      if (!parent || empty(start, end)) return []
      const step = { ancestorId: parent.id, descendantId: unit.id, depth: depth + 1, from: start, to: end }
      return [step, ...climb(parent, depth + 1, start, end)]
    })
  const paths = [self, ...climb(unit, 0, unit.openedOn, unit.closedOn)]
  return joined(paths).map((path) => ({
    ...path,
    beginsUnit: path.from === unit.openedOn,
    endsUnit: path.to === unit.closedOn,
  }))
}

/** Spans of one pair that touch become one: a new name or kind does not break a path. */
function joined<Path extends Span>(paths: readonly Path[]): Path[] {
  const result: Path[] = []
  for (const path of paths) {
    const before = result.find(
      (each) => each.ancestorId === path.ancestorId && each.to !== null && each.to === path.from,
    )
    if (before) before.to = path.to
    else result.push({ ...path })
  }
  return result
}

/** Every pair (unit, unit above) with the days on which it held, each unit also paired with itself. */
export function projectPaths(units: readonly Unit[]): HierarchyPath[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return units.flatMap((unit) => pathsFrom(unit, byId))
}

/** Everything that other services read of the hierarchy. */
export interface HierarchyProjection {
  units: HierarchyUnit[]
  paths: HierarchyPath[]
  lineage: Lineage[]
  tiers: UnitTier[]
}

/** The projection of these units, as these events made them. */
export function projectHierarchy(units: readonly Unit[], events: readonly ReorgEvent[]): HierarchyProjection {
  const [paths, lineage] = [projectPaths(units), projectLineage(units, events)]
  return {
    units: projectUnits(units),
    paths: [...paths, ...inheritedPaths(units, paths, lineage)],
    lineage,
    tiers: projectTiers(units, events),
  }
}
