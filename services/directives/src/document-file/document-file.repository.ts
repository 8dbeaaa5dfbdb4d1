import { FileParts } from '@province/record-files'
import { Repository, type Row } from '@province/subgraph/read'
import type { RequestContext } from '@province/subgraph/request'
import { DocumentFileMapping } from './document-file.mapping.ts'

/** A file as it is shown. */
export type DocumentFileRow = Row<DocumentFileRepository>

/** Files of registered documents, and their bytes in parts. */
export class DocumentFileRepository extends Repository.of(DocumentFileMapping, { hidden: ['recordedBy'] }) {
  readonly parts: FileParts

  constructor(request: RequestContext) {
    super(request)
    this.parts = new FileParts('document_file', request)
  }

  /** The files of a document that are whole or on their way, in order. */
  readonly ofDocument = this.many('documentId', {
    name: 'document_files',
    order: ['place'],
    where: `t.state <> 'ABANDONED'`,
  })

  /** The place of the next file of a document. */
  nextPlace(documentId: string): Promise<number> {
    return this.parts.nextPlace('document_id', documentId)
  }
}
