import type { BorderStyle, Cell, CellStyle, CellType, MergeRange, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'

/** What stands in a cell: a number stays one, words stay words whatever they begin with. */
export type LaidCell = string | number | null

/** A head over columns, down rows; places are counted from 0. */
export interface LaidHead {
  readonly title: string
  readonly at: number
  readonly columns: number
  readonly rows: number
}

/** A table laid out as it is printed: what is said above it, its merged heads, its rows, what is said below. */
export interface LaidSheet {
  readonly name: string
  readonly above: readonly string[]
  /** Rows of heads from the top; a cell under a head that reaches down is left out. */
  readonly heads: readonly (readonly LaidHead[])[]
  /** What stands under the heads of each column, as forms number them. */
  readonly marks?: readonly string[]
  readonly rows: readonly { readonly cells: readonly LaidCell[]; readonly strong?: boolean }[]
  readonly below?: readonly string[]
  /** In letters, column by column. */
  readonly widths: readonly number[]
  readonly frozenColumns: number
}

const LONGEST_NAME = 31
const A4 = 'a4'
const THIN = { style: 'thin' } as const
const BORDER: BorderStyle = { top: THIN, bottom: THIN, left: THIN, right: THIN }
const FONT = { name: 'Times New Roman', size: 11 }
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const MARK: CellStyle = { ...HEAD, font: { ...FONT, italic: true } }

/** Signs that no file of this format may have. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const bodyStyle = (value: LaidCell, strong: boolean): CellStyle => ({
  font: { ...FONT, bold: strong },
  border: BORDER,
  alignment: {
    vertical: 'top',
    wrapText: true,
    ...(typeof value === 'number' ? { horizontal: 'right' } : {}),
  },
  ...(typeof value === 'number' ? { numFmt: Number.isInteger(value) ? '#,##0' : '#,##0.0#####' } : {}),
})

/** A sheet as it grows: its rows, how each cell looks, and which are one. */
class Growing {
  readonly cells = new Map<string, Partial<Cell>>()
  readonly merges: MergeRange[] = []
  readonly rows: LaidCell[][] = []

  put(row: number, column: number, given: LaidCell, style: CellStyle): void {
    const value = typeof given === 'string' ? given.replace(UNWRITABLE, '') : given
    const type: CellType = value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string'
    for (let at = this.rows.length; at <= row; at += 1) this.rows.push([])
    const cells = this.rows[row] ?? []
    while (cells.length <= column) cells.push(null)
    cells[column] = value
    this.cells.set(`${row},${column}`, { value, type, style })
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns < 2) return
    this.merges.push({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })
  }

  /** A line that reaches over the whole table. */
  say(text: string, style: CellStyle, columns: number): void {
    const row = this.rows.length
    this.put(row, 0, text, style)
    this.merge(row, 0, 1, columns)
  }
}

function putHeads(sheet: Growing, { heads, marks }: LaidSheet): void {
  const top = sheet.rows.length
  heads.forEach((row, level) => {
    for (const { title, at, columns, rows } of row) {
      for (let down = 0; down < rows; down += 1)
        for (let along = 0; along < columns; along += 1)
          sheet.put(top + level + down, at + along, down + along === 0 ? title : null, HEAD)
      sheet.merge(top + level, at, rows, columns)
    }
  })
  if (!marks) return
  const row = top + heads.length
  marks.forEach((mark, at) => {
    sheet.put(row, at, mark, MARK)
  })
}

function written(laid: LaidSheet): WriteSheet {
  const sheet = new Growing()
  const columns = laid.widths.length
  laid.above.forEach((text, at) => {
    sheet.say(text, { font: { ...FONT, bold: at === 0, ...(at === 0 ? { size: 13 } : {}) } }, columns)
  })
  putHeads(sheet, laid)
  const body = sheet.rows.length
  laid.rows.forEach(({ cells, strong = false }, down) => {
    cells.forEach((value, at) => {
      sheet.put(body + down, at, value, bodyStyle(value, strong))
    })
  })
  for (const text of laid.below ?? []) sheet.say(text, { font: { ...FONT, italic: true } }, columns)
  return {
    name: laid.name.replace(/[[\]:*?/\\]/g, '-').slice(0, LONGEST_NAME),
    rows: sheet.rows,
    cells: sheet.cells,
    merges: sheet.merges,
    columns: laid.widths.map((width) => ({ width })),
    freezePane: { rows: body, columns: laid.frozenColumns },
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${laid.above.length + 1}:$${body}`,
    },
  }
}

/** Tables as a file of Excel, a sheet each. */
export const laidXlsx = (sheets: readonly LaidSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(written), defaultFont: FONT })
