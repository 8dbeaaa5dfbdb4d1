import type { MediaType } from './media-type.ts'
import {
  checksumDiffers,
  contentUnread,
  fileEnded,
  fileTooLarge,
  partInvalid,
  tooManyFiles,
} from './received-file-refusals.ts'

/** Where a file stands. */
export type FileState = 'UPLOADING' | 'KEPT' | 'ABANDONED'

/** The most bytes of a file, of one part of it, and the most files of one thing. */
export const LARGEST_FILE = 10 << 20
export const LARGEST_PART = 512 << 10
const MOST_FILES = 20
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** What was found of a file once it was there whole. */
export interface Inspection {
  mediaType: MediaType
  sha256: string
  copyBytes: number
  copyParts: number
}

/** The bytes of a part as it is sent. Refuses what is no base64. */
export function bytesOfPart(content: string): Buffer {
  if (!BASE64.test(content)) throw contentUnread()
  return Buffer.from(content, 'base64')
}

/** A file on its way in, part by part: a broken line goes on where it broke; it is looked at when it is whole. */
export class ReceivedFile<Found extends Inspection = Inspection> {
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
    /** First, second … of what it belongs to. */
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

  finish(said: string, found: Found): void {
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
