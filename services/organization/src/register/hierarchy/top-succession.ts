import type { Unit } from '../unit/unit.ts'
import type { HierarchyPath } from './hierarchy-path.ts'
import type { Lineage } from './lineage.ts'

const WHOLE = '1'

const stoodAtTop = ({ states }: Unit) => states.at(-1)?.parentId == null

/**
 * What ended under a unit stays in sight of the units above it. Where the one at the top ends itself and becomes another
 * whole, nobody would be left above what ended under it: its heir stands there from that day on, for what ended only.
 * The span is empty, so that no question of who stood under whom on a day meets it.
 */
export function inheritedPaths(
  units: readonly Unit[],
  paths: readonly HierarchyPath[],
  lineage: readonly Lineage[],
): HierarchyPath[] {
  const tops = new Set(units.filter((unit) => unit.closedOn !== null && stoodAtTop(unit)).map(({ id }) => id))
  const heirs = lineage.filter(
    (line) =>
      tops.has(line.originId) &&
      line.unitId !== line.originId &&
      line.share === WHOLE &&
      line.knownTo === null &&
      line.from !== null,
  )
  return heirs.flatMap(({ originId, unitId, from }) =>
    paths
      .filter((path) => path.ancestorId === originId && path.endsUnit)
      .map((path) => ({ ...path, ancestorId: unitId, from, to: from, beginsUnit: false })),
  )
}
