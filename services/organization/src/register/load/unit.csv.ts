import { readTable } from '@province/table'
import type { UnitEntry } from './unit-entry.ts'

/** The column of a file that each part of an entry comes from. */
export const UNIT_COLUMNS = {
  code: 'code',
  level: 'level',
  kind: 'kind',
  name: 'name_vi',
  parentCode: 'parent_code',
} as const satisfies Record<keyof UnitEntry, string>

/** An entry with the line it stands on. */
export type UnitLine = UnitEntry & { line: number }

/** Reads a file of units; refuses what is no such table by line and column. */
export const readUnits = (csv: string): UnitLine[] =>
  readTable(csv, Object.values(UNIT_COLUMNS)).map(({ line, cells }) => ({
    line,
    code: cells.code,
    level: cells.level,
    kind: cells.kind,
    name: cells.name_vi,
    parentCode: cells.parent_code,
  }))
