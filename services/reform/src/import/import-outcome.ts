/** How a file is written. */
export type FileFormat = 'CSV' | 'XLSX'

/** What is wrong at one place of a file. */
export type ProblemCode =
  | 'MISSING'
  | 'MERGED'
  | 'TOO_LONG'
  | 'FORMULA'
  | 'UNKNOWN_CHANNEL'
  | 'NO_TIME'
  | 'IN_FUTURE'
  | 'NO_PROCEDURE'
  | 'TWICE'
  | 'NO_UNIT'
  | 'UNIT_NOT_BELOW'
  | 'UNIT_ENDED'
  | 'CENTRE_ENDED'
  | 'NO_MONTH'
  | 'NO_COUNT'
  | 'UNBALANCED'
  | 'PART_TOO_LARGE'
  | 'MONTH_LOCKED'
  | 'MONTH_SUBMITTED'
  | 'ON_RECORD'

/** What is to be known of a place that is taken all the same. */
export type WarningCode = 'FORMULA_VALUE' | 'SUCCESSOR'

/** A place of a file, and what is to be said of it. */
export interface ImportPlace<Code extends string = string> {
  line: number
  column: string
  code: Code
  /** What it should come to, or who takes over. */
  detail: string | null
}

/** What a file came to when it was looked through. */
export interface ImportOutcome {
  format: FileFormat
  sheet: string | null
  sheets: number
  rows: number
  wouldTake: number
  /** Rows that are on record as they are: they change nothing. */
  duplicates: number
  badRows: number
  problems: ImportPlace<ProblemCode>[]
  warnings: ImportPlace<WarningCode>[]
  /** The first rows as they are read. */
  preview: ImportedRow[]
  /** The bad rows themselves, to be mended. */
  bad: ImportedRow[]
}

/** A row with its line. */
export interface ImportedRow {
  line: number
  cells: string[]
}

/** Why a file is not read at all. */
export interface ImportRefusal {
  code:
    | 'FILE_TYPE_NOT_TAKEN'
    | 'FILE_BROKEN'
    | 'FILE_TOO_COMPLEX'
    | 'CSV_BROKEN'
    | 'COLUMNS_MISSING'
    | 'EMPTY'
    | 'SUM_DIFFERS'
  line: number | null
  columns: string[]
}

/** So many places are named, and so many bad rows are given back at a time. */
export const MOST_PLACES = 1_000
export const MOST_BAD_ROWS = 2_000
export const PREVIEWED = 8
