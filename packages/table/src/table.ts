import { type Message, Refusal } from '@province/runtime/refusal'
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
  /** The end of a sentence that begins with the place. */
  message: Message
}

const LARGEST_FILE = 2_000_000
const PROBLEMS_SHOWN = 20

const sentence = ({ line, column, message }: TableProblem): Message => ({
  vi: `Dòng ${line}${column === '' ? '' : `, cột ${column}`}: ${message.vi}.`,
  en: `Line ${line}${column === '' ? '' : `, column ${column}`}: ${message.en}.`,
})

/** Refuses a file with `INPUT_INVALID`, naming every place (the first twenty in words) and the argument that it came by. */
export const tableRefused = (problems: readonly TableProblem[], field = 'csv'): Refusal => {
  const some = problems.slice(0, PROBLEMS_SHOWN)
  const sentences = some.map(sentence)
  const told = {
    vi: sentences.map(({ vi }) => vi).join('\n'),
    en: sentences.map(({ en }) => en).join('\n'),
  }
  return new Refusal('INPUT_INVALID', told, { field, problems: some })
}

interface CsvRecord {
  record: { [column: string]: string }
  info: { lines: number }
}

function records(csv: string, field: string): CsvRecord[] {
  try {
    const options = { bom: true, columns: true, info: true, skip_empty_lines: true, trim: true } as const
    return parse(csv, options) as unknown as CsvRecord[]
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const line = Number((cause as { lines?: number }).lines ?? 1)
    throw tableRefused(
      [
        {
          line,
          column: '',
          message: {
            vi: 'không đọc được như CSV: số cột hoặc dấu ngoặc kép không khớp',
            en: 'cannot be read as CSV: the number of columns or the quotation marks do not match',
          },
        },
      ],
      field,
    )
  }
}

/** Reads a CSV text with a header that has at least these columns; refuses what is no such table. */
export function readTable<Column extends string>(
  csv: string,
  columns: readonly Column[],
  field = 'csv',
): TableRow<Column>[] {
  if (csv.length > LARGEST_FILE)
    throw tableRefused(
      [{ line: 1, column: '', message: { vi: 'tệp lớn quá 2 MB', en: 'the file is larger than 2 MB' } }],
      field,
    )
  const rows = records(csv, field)
  const [first] = rows
  if (!first)
    throw tableRefused(
      [
        {
          line: 1,
          column: '',
          message: {
            vi: 'tệp không có dòng nào sau dòng tiêu đề',
            en: 'the file has no line after its header',
          },
        },
      ],
      field,
    )
  const missing = columns.filter((column) => !(column in first.record))
  if (missing.length > 0)
    throw tableRefused(
      missing.map((column) => ({
        line: 1,
        column,
        message: { vi: 'thiếu trong dòng tiêu đề', en: 'is missing in the header' },
      })),
      field,
    )
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record as { [Each in Column]: string } }))
}
