import { Refusal } from '@province/runtime/refusal'
import { CsvError, parse } from 'csv-parse/sync'

/** A row of a table, with the line of the file on which it ends. */
export interface TableRow<Column extends string> {
  line: number
  cells: Record<Column, string>
}

/** What is wrong at one place of a file. */
export interface TableProblem {
  line: number
  column: string
  message: string
}

const LARGEST_FILE = 2_000_000
const PROBLEMS_SHOWN = 20

const sentence = ({ line, column, message }: TableProblem): string =>
  `Dòng ${line}${column === '' ? '' : `, cột ${column}`}: ${message}.`

/** Refuses a file with `INPUT_INVALID`, naming every place (the first twenty in words). */
export const tableRefused = (problems: readonly TableProblem[]): Refusal =>
  new Refusal('INPUT_INVALID', problems.slice(0, PROBLEMS_SHOWN).map(sentence).join('\n'), {
    field: 'csv',
    problems: problems.slice(0, PROBLEMS_SHOWN),
  })

interface CsvRecord {
  record: { [column: string]: string }
  info: { lines: number }
}

function records(csv: string): CsvRecord[] {
  try {
    const options = { bom: true, columns: true, info: true, skip_empty_lines: true, trim: true } as const
    return parse(csv, options) as unknown as CsvRecord[]
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const line = Number((cause as { lines?: number }).lines ?? 1)
    throw tableRefused([
      { line, column: '', message: 'không đọc được như CSV: số cột hoặc dấu ngoặc kép không khớp' },
    ])
  }
}

/** Reads a CSV text with a header that has at least these columns; refuses what is no such table. */
export function readTable<Column extends string>(
  csv: string,
  columns: readonly Column[],
): TableRow<Column>[] {
  if (csv.length > LARGEST_FILE) throw tableRefused([{ line: 1, column: '', message: 'tệp lớn quá 2 MB' }])
  const rows = records(csv)
  const [first] = rows
  if (!first) throw tableRefused([{ line: 1, column: '', message: 'tệp không có dòng nào sau dòng tiêu đề' }])
  const missing = columns.filter((column) => !(column in first.record))
  if (missing.length > 0)
    throw tableRefused(missing.map((column) => ({ line: 1, column, message: 'thiếu trong dòng tiêu đề' })))
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record as { [Each in Column]: string } }))
}
