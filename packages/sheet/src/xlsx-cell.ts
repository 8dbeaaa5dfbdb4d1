import type { ColumnKind } from './sheet-row.ts'
import type { XlsxBook } from './xlsx-book.ts'

/** A cell as its sheet writes it. */
export interface RawCell {
  type: string
  style: number
  /** What is stored of it, or what a formula gave. */
  value: string
  formula: boolean
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const FIRST_1900 = Date.UTC(1899, 11, 30)
const FIRST_1904 = Date.UTC(1904, 0, 1)
/** Numbers that are days between 1954 and 2100: no others are taken for days where a day is expected. */
const DAYS = { from: 20_000, to: 73_050 }

/** A number of days as a day and an hour: `2023-06-15 09:30`. */
export function dayOfNumber(serial: number, from1904: boolean): string {
  const instant = (from1904 ? FIRST_1904 : FIRST_1900) + serial * DAY_MS
  return new Date(Math.round(instant / MINUTE_MS) * MINUTE_MS).toISOString().slice(0, 16).replace('T', ' ')
}

const isDay = (serial: number, kind: ColumnKind, shown: boolean) =>
  serial >= DAYS.from && serial < DAYS.to && (shown || kind === 'time' || kind === 'month')

function numberText(value: string, kind: ColumnKind, shown: boolean, from1904: boolean): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (kind !== 'count' && isDay(number, kind, shown)) {
    const written = dayOfNumber(number, from1904)
    return kind === 'month' ? written.slice(0, 10) : written
  }
  // 0.1 + 0.2 as a spreadsheet stores it is what it shows to fifteen digits.
  return String(Number(number.toPrecision(15)))
}

/** The text of a cell. An error, or a formula that was never calculated, stays a formula: it has no value. */
export function textOf({ type, style, value, formula }: RawCell, kind: ColumnKind, book: XlsxBook): string {
  if (type === 'e') return `=${value}`
  if (formula && value === '') return '='
  if (type === 's') return book.texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.slice(0, 16).replace('T', ' ')
  if (type === 'str' || type === 'inlineStr' || value === '') return value
  return numberText(value, kind, book.showsDays[style] ?? false, book.from1904)
}
