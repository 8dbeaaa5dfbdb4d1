import { within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { ImportFileMapping } from './import-file.mapping.ts'
import { ImportFile } from './import-file.ts'

/** A file as it is shown. */
export type ImportFileRow = Row<ImportFileRepository>

/** Files of rows that came in; their bytes are in parts beside them until they are stored. */
export class ImportFileRepository extends Repository.of(ImportFileMapping, { hidden: ['recordedBy'] }) {
  readonly list = this.listed({
    name: 'import_file_list',
    where: () => [within('unitId'), sql`t.state <> 'ABANDONED'`],
    order: ['-id'],
    sorts: { NEWEST: ['-id'] },
  })

  /** The same file of the same person on its way: it goes on where it stands. */
  onItsWay({ unitId, kind, sha256, recordedBy }: ImportFile): Promise<ImportFile | null> {
    return this.em.findOne(ImportFile, { unitId, kind, sha256, recordedBy, state: 'UPLOADING' })
  }

  async savePart({ id }: ImportFile, at: number, bytes: Buffer): Promise<void> {
    await this.em.execute('insert into reform.import_part (file_id, at, bytes) values (?, ?, ?)', [
      id,
      at,
      bytes,
    ])
  }

  /** Bytes are kept no longer than they are needed. */
  async emptyParts({ id }: ImportFile): Promise<void> {
    await this.em.execute(`update reform.import_part set bytes = '' where file_id = ?`, [id])
  }
}
