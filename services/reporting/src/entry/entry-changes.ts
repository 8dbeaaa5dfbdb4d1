import type { Entries } from './entry-value.ts'

/** A value that was saved in place of another one. */
export interface EntryChange {
  readonly field: string
  readonly before: number | null
  readonly after: number | null
}

export type EntryChanges = readonly EntryChange[]

/** What a save changed, field by field, in the order of their codes. */
export function changesOf(before: Entries, after: Entries): EntryChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return fields
    .map((field) => ({
      field,
      before: before[field]?.value ?? null,
      after: after[field]?.value ?? null,
    }))
    .filter((change) => change.before !== change.after)
}
