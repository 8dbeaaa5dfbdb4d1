import { Repository, type Row } from '@province/subgraph/read'
import { DocumentFileMapping } from './document-file.mapping.ts'

/** A file as it is shown. */
export type DocumentFileRow = Row<DocumentFileRepository>

/** Which bytes of a file: as they were sent, or as they are shown. */
type Which = 'ORIGINAL' | 'COPY'

/** Files of registered documents, and their bytes in parts. */
export class DocumentFileRepository extends Repository.of(DocumentFileMapping, { hidden: ['recordedBy'] }) {
  /** The files of a document that are whole or on their way, in order. */
  readonly ofDocument = this.many('documentId', {
    name: 'document_files',
    order: ['place'],
    where: `t.state <> 'ABANDONED'`,
  })

  /** The place of the next file of a document; whoever else asks for it waits. */
  async nextPlace(documentId: string): Promise<number> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`files ${documentId}`])
    const [row] = await this.em.execute<{ place: number }[]>(
      `select coalesce(max(t.place), 0) + 1 as place from ${this.from} where t.document_id = ? and t.state <> 'ABANDONED'`,
      [documentId],
    )
    return row?.place ?? 1
  }

  async savePart(file: { id: string; unitId: string }, which: Which, part: number, content: Buffer) {
    await this.em.flush()
    await this.em.execute(
      'insert into directives.document_file_part (file_id, unit_id, which, part, content) values (?, ?, ?, ?, ?)',
      [file.id, file.unitId, which, part, content],
    )
  }

  /** All that was sent of a file, in order. */
  async original(fileId: string): Promise<Buffer> {
    const rows = await this.em.execute<{ content: Buffer }[]>(
      `select content from directives.document_file_part where file_id = ? and which = 'ORIGINAL' order by part`,
      [fileId],
    )
    return Buffer.concat(rows.map(({ content }) => content))
  }

  /** One part of the copy that is shown. */
  async shownPart(fileId: string, part: number): Promise<Buffer | null> {
    const text = `select p.content from directives.document_file_part p
      where p.file_id = $1 and p.which = 'COPY' and p.part = $2`
    const values = [fileId, part]
    return (
      (await this.row<{ content: Buffer }>({ name: 'document_file_part', text, values }))?.content ?? null
    )
  }
}
