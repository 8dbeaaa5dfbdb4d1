import { type FileAnnounced, NamedFile } from './named-file.ts'

/** A file that goes with one step of a record: what shows that the step is so. */
export class EvidenceFile extends NamedFile {
  /** The step it goes with. */
  readonly entryId: string

  constructor(
    id: string,
    of: { entryId: string; unitId: string },
    announced: FileAnnounced,
    recordedBy: string,
  ) {
    super(id, of.unitId, announced, recordedBy)
    this.entryId = of.entryId
  }
}
