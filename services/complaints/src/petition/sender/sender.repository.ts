import { Repository } from '@province/subgraph/read'
import { PetitionSenderMapping } from './sender.mapping.ts'
import type { PetitionSender } from './sender.ts'

/** Senders of complaints and reflections. */
export class SenderRepository extends Repository.of(PetitionSenderMapping, {
  hidden: ['unitId', 'nameFolded', 'nameSorted', 'addressFolded'],
}) {
  /** Who sent what is in this record; nothing where that is sealed, or out of sight. */
  readonly of = this.oneBy('vaultRecordId', { name: 'senders', where: `t.name <> ''` })

  /** Shown from now on: the petition is stored as what it was found to be before its sender may be seen. */
  async show(sender: PetitionSender): Promise<void> {
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
