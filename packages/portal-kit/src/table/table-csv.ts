import { saveFile } from '../file/save-file.ts'

interface CsvColumn<Row> {
  header: string
  text?: (row: Row) => string | number
}

/** What is shown, as CSV: only columns that have plain text; a leading sign that a spreadsheet would run is disarmed. */
export function csvOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const written = columns.filter((column) => column.text)
  const lines = [
    written.map((column) => quote(column.header)),
    ...rows.map((row) => written.map((column) => quote(column.text?.(row) ?? ''))),
  ]
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

function quote(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Hands the CSV to the person, with the mark that lets a spreadsheet read Vietnamese. */
export function downloadCsv<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): void {
  saveFile(`${name}.csv`, ['\ufeff', csvOf(columns, rows)], 'text/csv;charset=utf-8')
}
