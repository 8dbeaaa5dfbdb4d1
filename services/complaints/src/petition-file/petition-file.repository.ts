import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import type { MediaType } from './media-type.ts'
import { type FileState, PetitionFile } from './petition-file.ts'

/** A file as it is shown. */
export interface PetitionFileRow {
  id: string
  unitId: string
  ofRecordId: string
  vaultRecordId: string
  place: number
  state: FileState
  mediaType: MediaType | null
  bytes: number
  keptBytes: number
  copyBytes: number | null
  parts: number
  copyParts: number | null
  sha256: string | null
  version: number
}

const COLUMNS = `f.id, f.unit_id as "unitId", f.of_record_id as "ofRecordId", f.vault_record_id as "vaultRecordId", f.place,
  f.state, f.media_type as "mediaType", f.bytes, f.kept_bytes as "keptBytes", f.copy_bytes as "copyBytes", f.parts,
  f.copy_parts as "copyParts", f.sha256, f.version`

/** Files of petitions: what is known of them; their bytes are in the vault. */
export class PetitionFileRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** The files of these vault records that are whole or on their way. */
  ofRecords(recordIds: readonly string[]): Promise<PetitionFileRow[]> {
    const text = `select ${COLUMNS} from complaints.petition_file f
      where f.of_record_id = any($1::uuid[]) and f.state <> 'ABANDONED' order by f.place`
    return this.reader.rows({ name: 'petition_files', text, values: [recordIds] })
  }

  async byId(id: string): Promise<PetitionFileRow | undefined> {
    const text = `select ${COLUMNS} from complaints.petition_file f where f.id = $1`
    const [row] = await this.reader.rows<PetitionFileRow>({ name: 'petition_file', text, values: [id] })
    return row
  }

  /** The place of the next file of a petition. */
  async nextPlace(ofRecordId: string): Promise<number> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`files ${ofRecordId}`])
    const [row] = await this.em.execute<{ place: number }[]>(
      'select coalesce(max(place), 0) + 1 as place from complaints.petition_file where of_record_id = ?',
      [ofRecordId],
    )
    return row?.place ?? 1
  }

  load(id: string): Promise<PetitionFile | null> {
    return this.em.findOne(PetitionFile, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  add(file: PetitionFile): void {
    this.em.persist(file)
  }
}
