import { isCalendarDay } from '@province/subgraph/graph'
import { readTable, type TableProblem, type TableRow, tableRefused } from '@province/table'
import type { UnitEntry } from './unit-entry.ts'

/** The column of a file that each part of an entry comes from. */
export const UNIT_COLUMNS = {
  code: 'code',
  level: 'level',
  kind: 'kind',
  name: 'name_vi',
  parentCode: 'parent_code',
  validFrom: 'valid_from',
} as const satisfies Record<keyof UnitEntry, string>

type Column = (typeof UNIT_COLUMNS)[keyof UnitEntry]

const { validFrom: FIRST_DAY, ...NEEDED } = UNIT_COLUMNS
const KNOWN: readonly string[] = Object.values(UNIT_COLUMNS)

/** An entry with the line it stands on. */
export type UnitLine = UnitEntry & { line: number }

/** Spaces that are none at the edge of a cell would be trimmed as if they were: they become a mark that is not, to be told. */
const kept = (csv: string) => csv.slice(0, 1) + csv.slice(1).replaceAll(/[^\S\r\n\t ]|\ufeff/gu, '\u2063')

const unknownColumns = (cells: object): TableProblem[] =>
  Object.keys(cells)
    .filter((column) => !KNOWN.includes(column))
    .map((column) => ({
      line: 1,
      column,
      message: {
        vi: `không có cột này, các cột là ${KNOWN.join(', ')}`,
        en: `is no column: the columns are ${KNOWN.join(', ')}`,
      },
    }))

const noDay = ({ line, cells }: TableRow<Column>): TableProblem[] => {
  const day = cells[FIRST_DAY] ?? ''
  const message = {
    vi: 'không phải là một ngày: hãy ghi theo dạng 2025-07-01, hoặc để trống',
    en: 'is no day: write it as 2025-07-01, or leave it empty',
  }
  return day === '' || isCalendarDay(day) ? [] : [{ line, column: FIRST_DAY, message }]
}

/** Reads a file of units; refuses what is no such table, has another column or a day that is none, by line and column. */
export function readUnits(csv: string): UnitLine[] {
  const rows = readTable<Column>(kept(csv), Object.values(NEEDED) as Column[])
  const problems = [...unknownColumns(rows[0]?.cells ?? {}), ...rows.flatMap(noDay)]
  if (problems.length > 0) throw tableRefused(problems)
  return rows.map(({ line, cells }) => ({
    line,
    code: cells.code,
    level: cells.level,
    kind: cells.kind,
    name: cells.name_vi,
    parentCode: cells.parent_code,
    validFrom: cells.valid_from ?? '',
  }))
}
