export type Level = 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'AGENCY'

/** The levels in the order a reader expects them. */
export const levels: readonly Level[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY']

/** A unit with the units under it on the day asked for. */
export interface TreeUnit {
  id: string
  code: string
  name: string
  level: Level
  kind: string
  validFrom?: string | null
  notFollowedFrom?: string | null
  children?: readonly TreeUnit[]
}

/** A line of the tree on screen. */
export interface TreeLine {
  unit: TreeUnit
  depth: number
  /** Undefined for a unit that has none under it. */
  open?: boolean
}

/** How many units of each level stand in the tree, its root included. */
export function countByLevel(root: TreeUnit): Record<Level, number> {
  const counts: Record<Level, number> = { PROVINCE: 0, DISTRICT: 0, COMMUNE: 0, AGENCY: 0 }
  const visit = (unit: TreeUnit) => {
    counts[unit.level] += 1
    unit.children?.forEach(visit)
  }
  visit(root)
  return counts
}

/** The ids of all units that have units under them, down to a depth. */
export function branches(root: TreeUnit, depth: number): string[] {
  if (depth < 0 || !root.children?.length) return []
  return [root.id, ...root.children.flatMap((child) => branches(child, depth - 1))]
}

/** The lines to show: what is open. */
export function linesOf(unit: TreeUnit, open: ReadonlySet<string>, depth = 0): TreeLine[] {
  if (!unit.children?.length) return [{ unit, depth }]
  const isOpen = open.has(unit.id)
  const under = isOpen ? inOrder(unit.children).flatMap((child) => linesOf(child, open, depth + 1)) : []
  return [{ unit, depth, open: isOpen }, ...under]
}

/** Units of the line first, agencies after them, otherwise as told. */
const inOrder = (units: readonly TreeUnit[]) =>
  units.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
