import { computed, Repository } from '@province/subgraph/read'
import type { PetitionSender } from '../../vault/sender.ts'
import { PetitionSenderMapping } from './sender.mapping.ts'

/** Senders of complaints and reflections. */
export class SenderRepository extends Repository.of(PetitionSenderMapping, {
  hidden: ['unitId', 'sealed', 'nameMarks', 'addressMarks', 'namePairs'],
  computed: { sealedHex: computed<string>(`encode(t.sealed, 'hex')`) },
}) {
  /** Who sent what is in this record; nothing where that is in the vault alone, or out of sight. */
  readonly of = this.oneBy('vaultRecordId', { name: 'senders', where: `t.sealed <> ''` })

  /** Shown from now on: the petition is stored as what it was found to be before its sender may be seen. */
  async show(sender: PetitionSender): Promise<void> {
    await this.em.flush()
    const { vaultRecordId, unitId, sealed, nameMarks, addressMarks, namePairs } = sender
    await this.em.execute(
      `insert into complaints.petition_sender (vault_record_id, unit_id, sealed, name_marks, address_marks, name_pairs)
       select ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), array(select jsonb_array_elements_text(?::jsonb)),
         array(select jsonb_array_elements_text(?::jsonb))
       on conflict (vault_record_id) do update set sealed = excluded.sealed, name_marks = excluded.name_marks,
         address_marks = excluded.address_marks, name_pairs = excluded.name_pairs`,
      [
        vaultRecordId,
        unitId,
        sealed,
        ...[nameMarks, addressMarks, namePairs].map((each) => JSON.stringify(each)),
      ],
    )
  }

  /** Out of sight again, while the petition is not yet stored as a denunciation: nobody could find the row then. */
  async clear(vaultRecordId: string): Promise<void> {
    await this.em.execute(
      `update complaints.petition_sender set sealed = '', name_marks = '{}', address_marks = '{}', name_pairs = '{}'
       where vault_record_id = ?`,
      [vaultRecordId],
    )
  }
}
