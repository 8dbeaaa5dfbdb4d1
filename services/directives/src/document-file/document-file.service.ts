import { forbiddenOrMissing } from '@province/runtime/refusal'
import { bytesOfPart, inspect } from '@province/shown-copy'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { RegisteredDocumentService } from '../register/registered-document.service.ts'
import type { DocumentFileRepository, DocumentFileRow } from './document-file.repository.ts'
import { DocumentFile } from './document-file.ts'

const REGISTER = 'directive.register'

/** Takes files of registered documents in, part by part, and shows their copies to whoever sees the document. */
export class DocumentFileService {
  readonly of: DocumentFileRepository['ofDocument']

  constructor(
    private readonly files: DocumentFileRepository,
    private readonly register: RegisteredDocumentService,
    private readonly request: RequestContext,
  ) {
    this.of = files.ofDocument
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

  async append(seen: SeenVersion, part: number, content: string): Promise<DocumentFileRow> {
    const file = await this.#own(seen)
    const bytes = bytesOfPart(content)
    file.append(part, bytes.length)
    await this.files.savePart(file, 'ORIGINAL', part, bytes)
    return this.files.rowOf(file)
  }

  /** Looks at the whole: is it what was sent, is it such a file, and what of it is shown. */
  async finish(seen: SeenVersion, sha256: string): Promise<DocumentFileRow> {
    const file = await this.#own(seen)
    const { found, hasText, copy } = await inspect(file, sha256, await this.files.original(file.id))
    // Parts are taken only while the file is on its way.
    for (const [part, shown] of copy.entries()) await this.files.savePart(file, 'COPY', part, shown)
    file.finish(sha256, { ...found, hasText })
    const payload = { documentId: file.documentId }
    this.request.record({
      name: 'document.file_added',
      aggregateId: file.documentId,
      unitId: file.unitId,
      payload,
    })
    return this.files.rowOf(file)
  }

  async abandon(seen: SeenVersion): Promise<DocumentFileRow> {
    const file = await this.#own(seen)
    file.abandon()
    return this.files.rowOf(file)
  }

  /** One part of the copy, as base64, for whoever sees the document; nothing where there is none. */
  async shownPart(fileId: string, part: number): Promise<string | null> {
    const file = await this.files.byId(fileId)
    if (file?.state !== 'KEPT') return null
    return (await this.files.shownPart(file.id, part))?.toString('base64') ?? null
  }

  /** Whoever did not begin it meets no file at all. */
  #own(seen: SeenVersion): Promise<DocumentFile> {
    const load = async (id: string) => {
      const file = await this.files.load(id)
      if (file && file.recordedBy !== this.request.subject) throw forbiddenOrMissing()
      return file
    }
    return this.request.forChange({ load }, seen, REGISTER)
  }
}
