import { isBlank, textMissing } from '@province/runtime/refusal'
import { type ImportState, type ImportStep, importLifecycle } from './import-file-lifecycle.ts'
import { fileTooLarge, partInvalid, sumInvalid, truncated } from './import-file-refusals.ts'
import type { ImportKind } from './import-kind.ts'
import type { ImportOutcome, ImportRefusal } from './import-outcome.ts'

/** A million rows are 80 MB as CSV; a spreadsheet is packed, and a fifth of that. */
export const LARGEST_FILE = 128 << 20
export const LARGEST_PART = 512 << 10
const LONGEST_NAME = 200
const SUM = /^[0-9a-f]{64}$/

/** What is known of a file before its first part. */
export interface FileSaid {
  unitId: string
  kind: ImportKind
  name: string
  bytes: number
  sha256: string
}

export interface ImportFile extends FileSaid {}

/** A file of rows on its way in. */
export class ImportFile {
  state: ImportState = 'UPLOADING'
  savedBytes = 0
  outcome: ImportOutcome | null = null
  refusal: ImportRefusal | null = null
  /** How far storing has come: the last line, rows looked at, rows that are new on record. */
  doneLine = 0
  doneRows = 0
  stored = 0
  version = 1

  constructor(
    readonly id: string,
    said: FileSaid,
    readonly recordedBy: string,
  ) {
    Object.assign(this, said)
  }

  static begin(id: string, said: FileSaid, by: string): ImportFile {
    const { name, bytes, sha256 } = said
    if (isBlank(name) || name.length > LONGEST_NAME) throw textMissing('name', LONGEST_NAME)
    if (!Number.isInteger(bytes) || bytes < 1 || bytes > LARGEST_FILE) throw fileTooLarge(LARGEST_FILE)
    if (!SUM.test(sha256)) throw sumInvalid()
    return new ImportFile(id, said, by)
  }

  /** A part that begins at this byte; answers whether it is new. One that is there already is sent again in vain. */
  append(at: number, length: number): boolean {
    importLifecycle.step(this.state, 'append')
    const end = at + length
    const sound = Number.isInteger(at) && at >= 0 && length > 0 && length <= LARGEST_PART
    if (sound && end <= this.savedBytes) return false
    if (!sound || at !== this.savedBytes || end > this.bytes) throw partInvalid(this.savedBytes)
    this.savedBytes = end
    this.version += 1
    return true
  }

  take(step: ImportStep): void {
    const state = importLifecycle.step(this.state, step)
    if (step === 'finish' && this.savedBytes < this.bytes) throw truncated(this.savedBytes, this.bytes)
    this.state = state
    this.version += 1
  }
}
