import { ReceivedFile } from '@province/shown-copy'

/** Something that came with a petition: its original in the vault, a copy without metadata to be shown; it has a number and no name. */
export class PetitionFile extends ReceivedFile {
  constructor(
    id: string,
    unitId: string,
    /** The vault record of the petition it belongs to. */
    readonly ofRecordId: string,
    readonly vaultRecordId: string,
    place: number,
    bytes: number,
    recordedBy: string,
  ) {
    super(id, unitId, place, bytes, recordedBy)
  }
}
