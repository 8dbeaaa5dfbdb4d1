import type { MediaType } from './media-type.ts'

/** A file as it was found, and the copy that is shown of it. */
export interface ShownCopy {
  mediaType: MediaType
  copy: Uint8Array
  /** A machine finds words in it: never so of a picture, nor of pages that were only scanned. */
  hasText: boolean
}

/** What the process that opens a file says of it. */
export type RedrawAnswer = ShownCopy | { refused: 'FILE_TYPE_NOT_TAKEN' | 'FILE_BROKEN' | 'FILE_TOO_COMPLEX' }
