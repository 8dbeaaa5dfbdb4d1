import type { LaidCell, LaidSheet } from '@province/sheet/laid'
import { formHeads, type HeadedColumn } from './form-head.ts'

/** A row of a form as a file writes it. */
interface WrittenRow {
  name: string
  whole?: boolean
  sum?: boolean
  cells: readonly { text: string | number; told?: string }[]
}

interface WrittenForm {
  name: string
  named: string
  columns: readonly HeadedColumn[]
  rows: readonly WrittenRow[]
  above: readonly string[]
  below: readonly string[]
}

const NAME_WIDTH = 34
const COLUMN_WIDTH = 11

const cellOf = ({ text, told }: WrittenRow['cells'][number]): LaidCell =>
  text === '' ? (told ?? null) : text

/** A form as a sheet: the same merged heads and numbers as on screen, what it is about above them. */
export function formSheet({ name, named, columns, rows, above, below }: WrittenForm): LaidSheet {
  const heads = formHeads(columns)
  const placeOf = new Map(columns.map(({ no }, at) => [no, at + 1]))
  const first = { title: named, at: 0, columns: 1, rows: heads.length }
  return {
    name,
    above,
    heads: heads.map((row, level) => [
      ...(level === 0 ? [first] : []),
      ...row.map(({ title, columns: over, rows: down, from }) => ({
        title,
        at: placeOf.get(from) ?? 0,
        columns: over,
        rows: down,
      })),
    ]),
    marks: ['', ...columns.map(({ no, mark }) => mark ?? String(no))],
    rows: rows.map(({ name: called, whole, sum, cells }) => ({
      cells: [called, ...cells.map(cellOf)],
      strong: whole === true || sum === true,
    })),
    below,
    widths: [NAME_WIDTH, ...columns.map(() => COLUMN_WIDTH)],
    frozenColumns: 1,
  }
}
