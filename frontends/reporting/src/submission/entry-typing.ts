import { formatNumber, type Language, parseNumber } from '@province/portal-kit'
import type { EntryFieldKind } from '../generated/graphql.ts'

/** What is typed of a field. */
export interface TypedEntry {
  readonly value: string
  readonly note: string
}

/** What is typed, by field. */
export type Typed = Readonly<Record<string, TypedEntry>>

interface Line {
  readonly field: string
  readonly value: number | null
  readonly note: string | null
}

const MOST_DECIMALS = 3

const decimalsOf = (value: number): number => {
  const [, decimals = ''] = String(value).split('.')
  return Math.min(decimals.length, MOST_DECIMALS)
}

/** A value as it is written in its field. */
export const written = (value: number | null, language: Language): string =>
  value === null ? '' : formatNumber(value, decimalsOf(value), language)

/** What the fields begin with. */
export const typedOf = (sheet: readonly Line[], language: Language): Typed =>
  Object.fromEntries(
    sheet.map(({ field, value, note }) => [field, { value: written(value, language), note: note ?? '' }]),
  )

/** Whether something other than what is on record is typed. */
export const changedFrom = (sheet: readonly Line[], typed: Typed, language: Language): boolean =>
  sheet.some(({ field, value, note }) => {
    const now = typed[field]
    return (now?.value ?? '').trim() !== written(value, language) || (now?.note ?? '').trim() !== (note ?? '')
  })

/** Why what is typed cannot be; null where it can, or nothing is typed. The service decides again. */
export type EntryProblem = 'NOT_A_NUMBER' | 'NEGATIVE' | 'BROKEN' | 'OVER_WHOLE' | 'FALLEN' | 'TOO_FINE'

/** Reads a value strictly in the reader’s language and says why it cannot be. */
export function problemOf(
  { kind, unitOfCount }: { kind: EntryFieldKind; unitOfCount: string },
  typed: string,
  language: Language,
): EntryProblem | null {
  if (typed.trim() === '') return null
  const value = parseNumber(typed, language)
  if (value === undefined) return 'NOT_A_NUMBER'
  if (kind !== 'CHANGE' && value < 0) return 'NEGATIVE'
  if (kind === 'COUNT' && !Number.isInteger(value)) return 'BROKEN'
  if (kind === 'SHARE' && value > 100) return 'OVER_WHOLE'
  if (kind === 'CHANGE' && unitOfCount === 'percent' && value < -100) return 'FALLEN'
  return String(value).split('.')[1]?.slice(MOST_DECIMALS) ? 'TOO_FINE' : null
}

/** The values to be saved: those of which something is typed. */
export const entriesOf = (codes: readonly string[], typed: Typed, language: Language): Line[] =>
  codes.flatMap((field) => {
    const { value = '', note = '' } = typed[field] ?? {}
    if (value.trim() === '' && note.trim() === '') return []
    return [{ field, value: parseNumber(value, language) ?? null, note: note.trim() || null }]
  })

/** Cells copied out of a column of a spreadsheet, put into the fields from the one that has the focus on. */
export function pasted(text: string, codes: readonly string[], from: string, typed: Typed): Typed {
  const cells = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const start = codes.indexOf(from)
  return Object.fromEntries(
    codes.slice(start, start + cells.length).map((code, at) => {
      const value = (cells[at] ?? '').split('\t')[0] ?? ''
      return [code, { value: value.trim(), note: typed[code]?.note ?? '' }]
    }),
  )
}
