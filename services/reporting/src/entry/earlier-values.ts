import type { TemplateField } from '../template/template-field.ts'
import type { Entries, EntryValue } from './entry-value.ts'

/** What a unit, or one that went into it, submitted of a period. */
export interface EarlierEntries {
  readonly periodTo: string
  readonly unitId: string
  readonly entries: Entries
}

/** What stood in an earlier period. */
export interface EarlierValue extends EntryValue {
  readonly periodTo: string
}

/**
 * What stood in each earlier period, the last one first. Where several units have become one their counts and amounts are
 * added, and their notes stand beside one another; a share of each is no share of all, so nothing is said of it.
 */
export function earlierOf({ code, kind }: TemplateField, rows: readonly EarlierEntries[]): EarlierValue[] {
  const periods = [...new Set(rows.map(({ periodTo }) => periodTo))].sort().reverse()
  return periods.flatMap((periodTo) => {
    const parts = rows.filter((row) => row.periodTo === periodTo).map(({ entries }) => entries[code])
    const values = parts.map((part) => part?.value ?? null)
    const notes = parts.flatMap((part) => part?.note ?? [])
    if (values.every((value) => value === null)) return []
    return [{ periodTo, value: together(kind, values), note: notes.length > 0 ? notes.join('; ') : null }]
  })
}

function together(kind: TemplateField['kind'], values: readonly (number | null)[]): number | null {
  if (values.length === 1) return values[0] ?? null
  const additive = kind === 'COUNT' || kind === 'AMOUNT'
  if (!additive || values.includes(null)) return null
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}
