import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'

/** Who sent a complaint or reflection: ordinary fields from its classification on. */
export interface SenderRow {
  vaultRecordId: string
  name: string
  address: string
}

/** A sender as they are found by their letters. */
export interface NewSender extends SenderRow {
  unitId: string
  nameFolded: string
  nameSorted: string
  addressFolded: string
}

/** Senders of complaints and reflections. */
export class SenderRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  of(recordIds: readonly string[]): Promise<SenderRow[]> {
    const text = `select vault_record_id as "vaultRecordId", name, address from complaints.petition_sender
      where vault_record_id = any($1::uuid[]) and name <> ''`
    return this.reader.rows({ name: 'senders', text, values: [recordIds] })
  }

  /** Shown from now on: the petition is stored as what it was found to be before its sender may be seen. */
  async keep(sender: NewSender): Promise<void> {
    await this.em.flush()
    const { vaultRecordId, unitId, name, nameFolded, nameSorted, address, addressFolded } = sender
    await this.em.execute(
      `insert into complaints.petition_sender values (?, ?, ?, ?, ?, ?, ?) on conflict (vault_record_id) do update
       set name = excluded.name, name_folded = excluded.name_folded, name_sorted = excluded.name_sorted,
         address = excluded.address, address_folded = excluded.address_folded`,
      [vaultRecordId, unitId, name, nameFolded, nameSorted, address, addressFolded],
    )
  }

  /** Out of sight again, while the petition is not yet stored as a denunciation: nobody could find the row then. */
  async clear(vaultRecordId: string): Promise<void> {
    await this.em.execute(
      `update complaints.petition_sender set name = '', name_folded = '', name_sorted = '', address = '',
         address_folded = '' where vault_record_id = ?`,
      [vaultRecordId],
    )
  }
}
