import type { SheetColumn } from './sheet-row.ts'

/** A process that reads a file holds this much in all; its heap less. */
export const MOST_BYTES = 900 << 20
export const HEAP_MB = 512
/** A million rows take a minute on a slow machine; what takes longer is made to. */
export const PATIENCE_MS = 300_000

/** What the process that reads a file is asked. */
export interface StagingAsked {
  columns: readonly SheetColumn[]
}
