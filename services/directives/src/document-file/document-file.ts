import { type Inspection, ReceivedFile } from '@province/shown-copy'
import type { Classification } from '../register/registered-document.ts'
import { fileOfSecret, nameUnread } from './document-file-refusals.ts'

const LONGEST_NAME = 200
// What no file system takes in a name, and what would turn a name round on screen.
const UNFIT = /[\p{Cc}\p{Cf}/\\:*?"<>|]/u

/** What was found of a document's file: also whether a machine can read words in it. */
export interface DocumentInspection extends Inspection {
  hasText: boolean
}

/** A file of a registered document: its original is kept as proof, a copy drawn anew is shown. */
export class DocumentFile extends ReceivedFile<DocumentInspection> {
  hasText: boolean | null = null
  readonly name: string

  constructor(
    id: string,
    unitId: string,
    /** The document it belongs to. */
    readonly documentId: string,
    name: string,
    place: number,
    bytes: number,
    recordedBy: string,
  ) {
    super(id, unitId, place, bytes, recordedBy)
    this.name = name.trim().normalize('NFC')
  }

  /** Refuses a file of a state secret, a name that is none, and what `ReceivedFile` refuses. */
  static begin(
    id: string,
    document: { id: string; unitId: string; classification: Classification },
    { name, place, bytes }: { name: string; place: number; bytes: number },
    by: string,
  ): DocumentFile {
    if (document.classification === 'SECRET') throw fileOfSecret()
    const told = name.trim()
    if (told === '' || told.length > LONGEST_NAME || UNFIT.test(told)) throw nameUnread(LONGEST_NAME)
    return new DocumentFile(id, document.unitId, document.id, told, place, bytes, by)
  }
}
