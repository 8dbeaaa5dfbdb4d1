import type { BorderStyle, Cell, CellStyle, CellType, FontStyle, MergeRange, WriteSheet } from 'hucre'
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

/** Points of one line of words. */
const LINE = 15
/** How many lines words take in so many letters; bold letters and long words take more than their count. */
const linesIn = (value: LaidCell, letters: number): number =>
  typeof value === 'string' ? Math.max(1, Math.ceil((value.length * 1.15) / letters)) : 1

/** A sheet as it grows: its rows, how each cell looks, and which are one. */
class Growing {
  readonly cells = new Map<string, Partial<Cell>>()
  readonly merges: MergeRange[] = []
  readonly rows: LaidCell[][] = []
  readonly #lines: number[] = []

  constructor(readonly widths: readonly number[]) {}

  /** Programs do not find the height of merged cells by themselves: it is told. */
  get heights(): Map<number, { height: number }> {
    return new Map(this.#lines.map((lines, row) => [row, { height: lines * LINE }]))
  }

  /** What stands over columns and down rows needs so much room; the last of its rows gets what the others lack. */
  #room(row: number, column: number, rows: number, columns: number, value: LaidCell): void {
    const letters = this.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0)
    const last = row + rows - 1
    for (let at = this.#lines.length; at <= last; at += 1) this.#lines.push(1)
    const above = this.#lines.slice(row, last).reduce((sum, lines) => sum + lines, 0)
    this.#lines[last] = Math.max(this.#lines[last] ?? 1, linesIn(value, letters) - above)
  }

  /** A cell that reaches over columns and down rows. */
  over(
    row: number,
    column: number,
    [rows, columns]: readonly [number, number],
    value: LaidCell,
    style: CellStyle,
  ) {
    for (let down = 0; down < rows; down += 1)
      for (let along = 0; along < columns; along += 1)
        this.#put(row + down, column + along, down + along === 0 ? value : null, style)
    this.#room(row, column, rows, columns, value)
    if (rows * columns > 1)
      this.merges.push({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      })
  }

  #put(row: number, column: number, given: LaidCell, style: CellStyle): void {
    const value = typeof given === 'string' ? given.replace(UNWRITABLE, '') : given
    const type: CellType = value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string'
    for (let at = this.rows.length; at <= row; at += 1) this.rows.push([])
    const cells = this.rows[row] ?? []
    while (cells.length <= column) cells.push(null)
    cells[column] = value
    this.cells.set(`${row},${column}`, { value, type, style })
  }

  /** A line that reaches over the whole table. */
  say(text: string, font: FontStyle): void {
    const style: CellStyle = { font, alignment: { wrapText: true, vertical: 'top' } }
    this.over(this.rows.length, 0, [1, this.widths.length], text, style)
  }
}

function putHeads(sheet: Growing, { heads, marks }: LaidSheet): void {
  const top = sheet.rows.length
  heads.forEach((row, level) => {
    for (const { title, at, columns, rows } of row) sheet.over(top + level, at, [rows, columns], title, HEAD)
  })
  if (!marks) return
  const row = top + heads.length
  marks.forEach((mark, at) => {
    sheet.over(row, at, [1, 1], mark, MARK)
  })
}

function written(laid: LaidSheet): WriteSheet {
  const sheet = new Growing(laid.widths)
  laid.above.forEach((text, at) => {
    sheet.say(text, { ...FONT, bold: at === 0, ...(at === 0 ? { size: 13 } : {}) })
  })
  putHeads(sheet, laid)
  const body = sheet.rows.length
  laid.rows.forEach(({ cells, strong = false }, down) => {
    cells.forEach((value, at) => {
      sheet.over(body + down, at, [1, 1], value, bodyStyle(value, strong))
    })
  })
  for (const text of laid.below ?? []) sheet.say(text, { ...FONT, italic: true })
  return {
    name: laid.name.replace(/[[\]:*?/\\]/g, '-').slice(0, LONGEST_NAME),
    rows: sheet.rows,
    cells: sheet.cells,
    merges: sheet.merges,
    rowDefs: sheet.heights,
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
