import { type FileAnnounced, NamedFile } from '@province/record-files'
import type { Classification } from '../register/registered-document.ts'
import { fileOfSecret } from './document-file-refusals.ts'

/** A file of a registered document. */
export class DocumentFile extends NamedFile {
  /** The document it belongs to. */
  readonly documentId: string

  constructor(
    id: string,
    document: { id: string; unitId: string },
    announced: FileAnnounced,
    recordedBy: string,
  ) {
    super(id, document.unitId, announced, recordedBy)
    this.documentId = document.id
  }

  /** Refuses a file of a state secret, and what `NamedFile` refuses. */
  static begin(
    id: string,
    document: { id: string; unitId: string; classification: Classification },
    announced: FileAnnounced,
    by: string,
  ): DocumentFile {
    if (document.classification === 'SECRET') throw fileOfSecret()
    return new DocumentFile(id, document, announced, by)
  }
}
