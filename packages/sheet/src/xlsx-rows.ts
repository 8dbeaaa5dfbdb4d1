import { missingIn, NotSuchASheet, placesOf, type SheetColumn, type SheetRow } from './sheet-row.ts'
import type { XlsxBook } from './xlsx-book.ts'
import { type RawCell, textOf } from './xlsx-cell.ts'
import type { XlsxFile } from './xlsx-file.ts'
import { columnOf, Hidden, mergesIn } from './xlsx-merges.ts'
import { readXml, type XmlHandler } from './xml.ts'

/** Above the header may stand titles; so many rows are looked at for it. */
const HEADER_WITHIN = 20

type RowSink = (line: number, cells: ReadonlyMap<number, RawCell>) => void

const EMPTY: RawCell = { type: '', style: 0, value: '', formula: false }

/** Tells of each row of a sheet as its XML goes by. */
function rowsHandler(sink: RowSink): XmlHandler {
  let [line, column, within] = [0, -1, '']
  let cells = new Map<number, RawCell>()
  let cell: RawCell | undefined
  return {
    open: (name, attributes) => {
      if (name === 'row') {
        line = attributes.r ? Number(attributes.r) : line + 1
        column = -1
        cells = new Map()
      } else if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r.replace(/\d+/, '')) : column + 1
        cell = { type: attributes.t ?? '', style: Number(attributes.s ?? 0), value: '', formula: false }
      } else if (name === 'f' && cell) cell.formula = true
      else if (name === 'v' || name === 't') within = name
      else if (name === 'rPh') within = 'spoken'
    },
    text: (piece) => {
      if (cell && (within === 'v' || within === 't')) cell.value += piece
    },
    close: (name) => {
      if (name === 'v' || name === 't') within = ''
      else if (name === 'c' && cell) {
        cells.set(column, cell)
        cell = undefined
      } else if (name === 'row') sink(line, cells)
    },
  }
}

/** What one sheet gives: its rows, or why it has none. */
class SheetReading {
  waiting: SheetRow[] = []
  missing: string[] | undefined
  places: number[] | undefined
  readonly #book: XlsxBook
  readonly #columns: readonly SheetColumn[]
  readonly #hidden: Hidden
  #seen = 0

  constructor(book: XlsxBook, columns: readonly SheetColumn[], hidden: Hidden) {
    this.#book = book
    this.#columns = columns
    this.#hidden = hidden
  }

  get searching(): boolean {
    return this.places === undefined && this.#seen >= HEADER_WITHIN
  }

  take(line: number, cells: ReadonlyMap<number, RawCell>): void {
    if (this.places) {
      const row = this.#row(line, cells, this.places)
      if (row) this.waiting.push(row)
      return
    }
    if (cells.size === 0 || this.searching) return
    this.#seen += 1
    const header = Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, at) =>
      textOf(cells.get(at) ?? EMPTY, 'text', this.#book),
    )
    this.places = placesOf(header, this.#columns)
    const missing = missingIn(header, this.#columns)
    if (!this.missing || missing.length < this.missing.length) this.missing = missing
  }

  #row(line: number, cells: ReadonlyMap<number, RawCell>, places: readonly number[]): SheetRow | undefined {
    const hides = this.#hidden.in(line)
    const marks: string[] = []
    const texts = places.map((place, at) => {
      const cell = cells.get(place) ?? EMPTY
      if (hides(place)) marks.push(`m${at + 1}`)
      else if (cell.formula) marks.push(`f${at + 1}`)
      return textOf(cell, this.#columns[at]?.kind ?? 'text', this.#book)
    })
    return texts.every((text) => text.trim() === '') ? undefined : { line, cells: texts, marks }
  }
}

/** What takes rows as they come; it is waited for, so that no more are read than it can take. */
export type TakeRows = (rows: readonly SheetRow[]) => Promise<void>

/** Reads the first sheet that has the asked columns; answers its name. */
export async function readXlsxRows(
  file: XlsxFile,
  book: XlsxBook,
  columns: readonly SheetColumn[],
  take: TakeRows,
): Promise<string> {
  let missing: string[] | undefined
  for (const { name, part } of book.sheets) {
    const reading = new SheetReading(book, columns, new Hidden(await mergesIn(file.read(part))))
    await readXml(
      file.read(part),
      rowsHandler((line, cells) => reading.take(line, cells)),
      async () => {
        if (reading.waiting.length > 0) await take(reading.waiting.splice(0))
        return !reading.searching
      },
    )
    if (reading.places) return name
    if (reading.missing && (!missing || reading.missing.length < missing.length)) missing = reading.missing
  }
  if (!missing) throw new NotSuchASheet('EMPTY', 1)
  throw new NotSuchASheet('COLUMNS_MISSING', 1, missing)
}
