import { FileTaking } from '@province/record-files'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { RegisteredDocumentService } from '../register/registered-document.service.ts'
import type { DocumentFileRepository, DocumentFileRow } from './document-file.repository.ts'
import { DocumentFile } from './document-file.ts'

const REGISTER = 'directive.register'

/** Takes files of registered documents in, part by part, and shows their copies to whoever sees the document. */
export class DocumentFileService {
  readonly of: DocumentFileRepository['ofDocument']
  readonly #taking: FileTaking<DocumentFile, DocumentFileRow>

  constructor(
    private readonly files: DocumentFileRepository,
    private readonly register: RegisteredDocumentService,
    private readonly request: RequestContext,
  ) {
    this.of = files.ofDocument
    this.#taking = new FileTaking(files, request)
  }

  /** A file of so many bytes is to come. */
  async begin(documentId: string, name: string, bytes: number): Promise<DocumentFileRow> {
    const document = await this.register.find(documentId)
    await this.request.authority.require(REGISTER, document.unitId)
    const place = await this.files.nextPlace(document.id)
    const file = DocumentFile.begin(v7(), document, { name, place, bytes }, this.request.subject)
    this.files.add(file)
    return this.files.rowOf(file)
  }

  append(seen: SeenVersion, part: number, content: string): Promise<DocumentFileRow> {
    return this.#taking.append(seen, REGISTER, part, content)
  }

  async finish(seen: SeenVersion, sha256: string): Promise<DocumentFileRow> {
    const file = await this.#taking.finish(seen, REGISTER, sha256)
    const { documentId, unitId } = file
    this.request.record({
      name: 'document.file_added',
      aggregateId: documentId,
      unitId,
      payload: { documentId },
    })
    return this.files.rowOf(file)
  }

  abandon(seen: SeenVersion): Promise<DocumentFileRow> {
    return this.#taking.abandon(seen, REGISTER)
  }

  /** One part of the copy, as base64, for whoever sees the document; nothing where there is none. */
  shownPart(fileId: string, part: number): Promise<string | null> {
    return this.#taking.shownPart(fileId, part)
  }
}
