import { Repository, type Row } from '@province/subgraph/read'
import type { RequestContext } from '@province/subgraph/request'
import { EvidenceFileMapping } from './evidence-file.mapping.ts'
import { FileParts } from './file-parts.ts'

/** A file of a step as it is shown. */
export type EvidenceFileRow = Row<EvidenceFileRepository>

/** Files that go with steps, and their bytes in parts. */
export class EvidenceFileRepository extends Repository.of(EvidenceFileMapping, { hidden: ['recordedBy'] }) {
  readonly parts: FileParts

  constructor(request: RequestContext) {
    super(request)
    this.parts = new FileParts('evidence_file', request)
  }

  /** The files of a step that are whole or on their way, in order. */
  readonly ofEntry = this.many('entryId', {
    name: 'evidence_of_entries',
    order: ['place'],
    where: `t.state <> 'ABANDONED'`,
  })

  /** The place of the next file of a step. */
  nextPlace(entryId: string): Promise<number> {
    return this.parts.nextPlace('entry_id', entryId)
  }
}
