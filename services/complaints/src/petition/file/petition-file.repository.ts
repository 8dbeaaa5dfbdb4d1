import { Repository, type Row } from '@province/subgraph/read'
import { PetitionFileMapping } from './petition-file.mapping.ts'

/** A file as it is shown. */
export type PetitionFileRow = Row<PetitionFileRepository>

/** Files of petitions: what is known of them; their bytes are in the vault. */
export class PetitionFileRepository extends Repository.of(PetitionFileMapping, { hidden: ['recordedBy'] }) {
  /** The files of a vault record that are whole or on their way, in order. */
  readonly ofRecord = this.many('ofRecordId', {
    name: 'petition_files',
    order: ['place'],
    where: `t.state <> 'ABANDONED'`,
  })

  /** The place of the next file of a petition. */
  async nextPlace(ofRecordId: string): Promise<number> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`files ${ofRecordId}`])
    const [row] = await this.em.execute<{ place: number }[]>(
      'select coalesce(max(place), 0) + 1 as place from complaints.petition_file where of_record_id = ?',
      [ofRecordId],
    )
    return row?.place ?? 1
  }
}
