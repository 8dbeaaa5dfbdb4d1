import type { ColumnKind, SheetColumn, SheetRow } from './sheet-row.ts'

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const LONGEST = 200
const FORMULA = /^(?:[=+@]|-\D)/

/** How a moment is written by its day and hour: `15/06/2023 09:30` or `2023-06-15 09:30`; whether there is such a day is not asked. */
const TIME = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})(?:[ T]\d{1,2}:\d{2})?$/

// A text that the database cannot hold is shown as what cannot be read.
const escaped = (text: string) =>
  /[\\\t\n\r\0]/.test(text)
    ? text.replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? '').replaceAll('\0', '\uFFFD')
    : text

/** What a cell is in itself: `e` empty, `l` too long, `x` like a formula, `t` not written as a time is; nothing where it is sound. */
function formOf(cell: string, kind: ColumnKind | undefined): string {
  if (cell === '') return 'e'
  if (cell.length > LONGEST) return 'l'
  if (FORMULA.test(cell)) return 'x'
  return kind === 'time' && !TIME.test(cell) ? 't' : ''
}

/** A row as PostgreSQL takes it from COPY: its line, its marks, its cells without the blanks around them. */
export function stagingLine({ line, cells, marks }: SheetRow, columns: readonly SheetColumn[]): string {
  let [told, text] = [marks.join(','), '']
  for (const [at, raw] of cells.entries()) {
    const cell = raw.trim()
    const form = formOf(cell, columns[at]?.kind)
    if (form !== '') told += `${told === '' ? '' : ','}${form}${at + 1}`
    text += `\t${escaped(cell)}`
  }
  return `${line}\t${told}${text}\n`
}
