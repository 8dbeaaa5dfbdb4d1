/** What a column holds: numbers of days are read as times and months only where such are expected. */
export type ColumnKind = 'text' | 'time' | 'month' | 'count'

/** A column that is asked of a file, as its header names it. */
export interface SheetColumn {
  name: string
  kind: ColumnKind
}

/** A row as it is read: the cells of the asked columns in their order. */
export interface SheetRow {
  line: number
  cells: readonly string[]
  /** What is to be known of cells beside their text, by the place of the column from 1: `f2` was given by a formula, `m2` is hidden. */
  marks: readonly string[]
}

/** Why a file is no such table. */
export interface SheetRefused {
  refused:
    | 'FILE_TYPE_NOT_TAKEN'
    | 'FILE_BROKEN'
    | 'FILE_TOO_COMPLEX'
    | 'CSV_BROKEN'
    | 'COLUMNS_MISSING'
    | 'EMPTY'
  line: number | null
  /** Columns that no header names. */
  missing: readonly string[]
}

/** What a file was, once all its rows were read. */
export interface SheetRead {
  format: 'CSV' | 'XLSX'
  rows: number
  /** The sheet that was read, where there are such. */
  sheet: string | null
  /** How many sheets there are. */
  sheets: number
}

/** Thrown where a file is no such table. */
export class NotSuchASheet extends Error {
  readonly answer: SheetRefused

  constructor(refused: SheetRefused['refused'], line: number | null = null, missing: readonly string[] = []) {
    super(refused)
    this.answer = { refused, line, missing }
  }
}

/** The places of the asked columns in a header; undefined where it does not name them all. */
export function placesOf(header: readonly string[], columns: readonly SheetColumn[]): number[] | undefined {
  const named = header.map((each) => each.trim().toLowerCase())
  const places = columns.map(({ name }) => named.indexOf(name))
  return places.includes(-1) ? undefined : places
}

/** The asked columns that a header does not name. */
export const missingIn = (header: readonly string[], columns: readonly SheetColumn[]): string[] => {
  const named = new Set(header.map((each) => each.trim().toLowerCase()))
  return columns.flatMap(({ name }) => (named.has(name) ? [] : [name]))
}
