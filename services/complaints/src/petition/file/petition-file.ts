import type { MediaType } from '@province/shown-copy'
import {
  checksumDiffers,
  fileEnded,
  fileTooLarge,
  partInvalid,
  tooManyFiles,
} from './petition-file-refusals.ts'

/** Where a file stands. */
export type FileState = 'UPLOADING' | 'KEPT' | 'ABANDONED'

/** The most bytes of a file, of one part of it, and the most files of a petition. */
export const LARGEST_FILE = 10 << 20
export const LARGEST_PART = 512 << 10
const MOST_FILES = 20

/** What was found of a file once it was there whole. */
export interface Inspection {
  mediaType: MediaType
  sha256: string
  copyBytes: number
  copyParts: number
}

/** Something that came with a petition: its original in the vault, a copy without metadata to be shown; it has a number and no name. */
export class PetitionFile {
  state: FileState = 'UPLOADING'
  mediaType: MediaType | null = null
  savedBytes = 0
  copyBytes: number | null = null
  parts = 0
  copyParts: number | null = null
  sha256: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    /** The vault record of the petition it belongs to. */
    readonly ofRecordId: string,
    readonly vaultRecordId: string,
    /** First, second … of its petition. */
    readonly place: number,
    /** How large it says it is. */
    readonly bytes: number,
    readonly recordedBy: string,
  ) {
    if (!Number.isInteger(bytes) || bytes < 1 || bytes > LARGEST_FILE) throw fileTooLarge(LARGEST_FILE)
    if (place > MOST_FILES) throw tooManyFiles(MOST_FILES)
  }

  /** One more part has come; answers its number. Parts come in order, each once. */
  append(part: number, bytes: number): number {
    this.refuseEnded()
    if (part !== this.parts || bytes < 1 || bytes > LARGEST_PART || this.savedBytes + bytes > this.bytes)
      throw partInvalid(this.parts)
    this.parts += 1
    this.savedBytes += bytes
    this.version += 1
    return part
  }

  /** All of it is there and is what it was said to be: asked before anybody looks into it. */
  refuseOther(said: string, sha256: string): void {
    this.refuseEnded()
    if (this.savedBytes !== this.bytes || said.toLowerCase() !== sha256) throw checksumDiffers()
  }

  finish(said: string, found: Inspection): void {
    this.refuseOther(said, found.sha256)
    Object.assign(this, found, { state: 'KEPT', version: this.version + 1 })
  }

  abandon(): void {
    this.refuseEnded()
    this.state = 'ABANDONED'
    this.version += 1
  }

  private refuseEnded(): void {
    if (this.state !== 'UPLOADING') throw fileEnded()
  }
}
