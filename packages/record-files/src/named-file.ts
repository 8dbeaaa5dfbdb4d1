import { type Inspection, ReceivedFile } from '@province/shown-copy'
import { nameUnread } from './record-file-refusals.ts'

const LONGEST_NAME = 200
// What no file system takes in a name, and what would turn a name round on screen.
const UNFIT = /[\p{Cc}\p{Cf}/\\:*?"<>|]/u

/** What was found of a file: also whether a machine can read words in it. */
export interface NamedInspection extends Inspection {
  hasText: boolean
}

/** What is said of a file before its first part comes. */
export interface FileAnnounced {
  name: string
  /** First, second … of what it belongs to. */
  place: number
  bytes: number
}

/** A file with its name: its original is kept as proof, a copy drawn anew is shown. */
export class NamedFile extends ReceivedFile<NamedInspection> {
  hasText: boolean | null = null
  readonly name: string

  /** Refuses a name that is none, and what `ReceivedFile` refuses. */
  constructor(id: string, unitId: string, { name, place, bytes }: FileAnnounced, recordedBy: string) {
    super(id, unitId, place, bytes, recordedBy)
    this.name = name.trim().normalize('NFC')
    if (this.name === '' || this.name.length > LONGEST_NAME || UNFIT.test(this.name))
      throw nameUnread(LONGEST_NAME)
  }
}
