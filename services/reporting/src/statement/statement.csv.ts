import { readTable, type TableProblem, type TableRow, tableRefused } from '@province/table'
import { type ColumnProblem, type FigureRow, problemsOf } from '../figure/figure-row.ts'

const REQUIRED = ['key', 'section', 'label_vi', 'value', 'unit', 'as_of', 'as_of_basis', 'org_scope'] as const

const COLUMNS: Readonly<Record<keyof FigureRow, string>> = {
  key: 'key',
  section: 'section',
  label: 'label_vi',
  value: 'value',
  unitOfCount: 'unit',
  ofTotal: 'of_total',
  statedRatioPercent: 'stated_ratio_percent',
  asOf: 'as_of',
  asOfBasis: 'as_of_basis',
  scope: 'org_scope',
  measure: 'measure',
  breakdownOf: 'breakdown_of',
  breakdownKind: 'breakdown_kind',
  subsetOf: 'subset_of',
}

type Cells = TableRow<(typeof REQUIRED)[number]>['cells'] & { readonly [column: string]: string | undefined }

function rowOf(cells: Cells): FigureRow {
  const optional = (column: keyof FigureRow) => cells[COLUMNS[column]] || null
  return {
    key: cells.key,
    section: cells.section,
    label: cells.label_vi,
    value: cells.value,
    unitOfCount: cells.unit,
    ofTotal: optional('ofTotal'),
    statedRatioPercent: optional('statedRatioPercent'),
    asOf: cells.as_of,
    asOfBasis: cells.as_of_basis,
    scope: cells.org_scope,
    measure: optional('measure'),
    breakdownOf: optional('breakdownOf'),
    breakdownKind: optional('breakdownKind'),
    subsetOf: optional('subsetOf'),
  }
}

/** Refuses a file by every wrong place. */
export const linesRefused = (problems: readonly (ColumnProblem & { line: number })[]) =>
  tableRefused(problems.map(({ line, column, message }) => ({ line, column: COLUMNS[column], message })))

/** A row with the line of the file on which it stands. */
export interface LinedFigure {
  line: number
  row: FigureRow
}

const repeated = (lined: readonly LinedFigure[]): TableProblem[] =>
  [...Map.groupBy(lined, ({ row }) => row.key).values()].flatMap(([first, ...again]) =>
    again.map(({ line }) => ({
      line,
      column: 'key',
      message: { vi: `đã có ở dòng ${first?.line}`, en: `is on line ${first?.line} already` },
    })),
  )

/** Reads a file of stated figures, all or none; refuses with every wrong place by line and column. */
export function readFigures(csv: string): LinedFigure[] {
  const lined = readTable(csv, REQUIRED).map(({ line, cells }) => ({ line, row: rowOf(cells) }))
  const problems = lined.flatMap(({ line, row }) =>
    problemsOf(row).map(({ column, message }) => ({ line, column: COLUMNS[column], message })),
  )
  const all = [...problems, ...repeated(lined)].sort((a, b) => a.line - b.line)
  if (all.length > 0) throw tableRefused(all)
  return lined
}
