import { computed, Repository, type Row } from '@province/subgraph/read'
import { VaultHolderMapping } from './vault.mapping.ts'
import { VaultHolder } from './vault-holder.ts'

/** A holder as it is shown: no key of anybody. */
export type VaultHolderRow = Row<VaultRepository>

/** One sealed field of a record. */
export interface SealedField {
  field: string
  sealed: Buffer
}

/** A sealed part of a file, by its number. */
export interface SealedChunk {
  part: number
  sealed: Buffer
}

/** A new record: whose unit, and of which other record it is a part. */
export interface NewRecord {
  id: string
  unitId: string
  ofRecordId: string | null
  by: string
}

/** Holders, records, sealed fields and closed keys; everything here is ciphertext or public. */
export class VaultRepository extends Repository.of(VaultHolderMapping, {
  hidden: ['publicKey', 'endedOn', 'recordedBy', 'signature'],
  computed: {
    since: computed<string>('t.recorded_at'),
    version: computed<number>('case when t.confirmed_by is null then 1 else 2 end'),
    publicHex: computed<string>(`encode(t.public_key, 'hex')`),
  },
}) {
  /** Who is a holder now, for the list. */
  holders(): Promise<VaultHolderRow[]> {
    const text = `select ${this.columns} from ${this.from}
      where t.ended_on is null order by t.kind desc, t.recorded_at, t.id`
    return this.rows({ name: 'vault_holders', text })
  }

  /** The unit that is at the top today, whose vault this is. */
  async tops(): Promise<string[]> {
    const rows = await this.rows<{ id: string }>({
      name: 'vault_tops',
      text: `select distinct id from hierarchy.unit
        where parent_id is null and valid_from <= $1::date and valid_to > $1::date`,
      values: [this.request.today],
    })
    return rows.map(({ id }) => id)
  }

  /** The holders for whom a new record's key is closed. */
  standing(): Promise<VaultHolder[]> {
    return this.em.find(VaultHolder, { endedOn: null })
  }

  /** Somebody has put a holder into the database whom this service never made: whoever stands at the top is told once. */
  async alarmUnknown(holderId: string): Promise<void> {
    await this.em.execute('select complaints.alarm_unknown_holder(?, ?)', [holderId, this.request.today])
  }

  flush(): Promise<void> {
    return this.em.flush()
  }

  async saveLockedKey(holder: VaultHolder, locked: Buffer): Promise<void> {
    await this.em.flush()
    await this.em.execute(
      'insert into complaints.vault_holder_key (holder_id, subject, locked) values (?, ?, ?)',
      [holder.id, holder.subject, locked],
    )
  }

  async open({ id, unitId, ofRecordId, by }: NewRecord, envelopes: readonly [string, Buffer][]) {
    await this.em.execute(
      'insert into complaints.vault_record (id, unit_id, of_record_id, recorded_by) values (?, ?, ?, ?)',
      [id, unitId, ofRecordId, by],
    )
    for (const [holder, sealed] of envelopes) await this.saveEnvelope(id, holder, sealed)
  }

  /** Closes a record's key for a holder; an empty one takes an earlier one away. */
  async saveEnvelope(recordId: string, holder: string, sealed: Buffer): Promise<void> {
    await this.em.execute(
      `insert into complaints.vault_envelope (record_id, holder, sealed) values (?, ?, ?)
       on conflict (record_id, holder) do update set sealed = excluded.sealed`,
      [recordId, holder, sealed],
    )
  }

  async saveField(recordId: string, field: string, sealed: Buffer): Promise<void> {
    await this.em.execute(
      `insert into complaints.vault_field (record_id, field, sealed) values (?, ?, ?)
       on conflict (record_id, field) do update set sealed = excluded.sealed`,
      [recordId, field, sealed],
    )
  }

  async saveChunk(recordId: string, field: 'original' | 'copy', { part, sealed }: SealedChunk) {
    await this.em.execute(
      'insert into complaints.vault_chunk (record_id, field, part, sealed) values (?, ?, ?, ?)',
      [recordId, field, part, sealed],
    )
  }

  /** The records that are parts of this one: the files that came with a petition. */
  async partsOf(recordId: string): Promise<string[]> {
    const text = 'select id from complaints.vault_record where of_record_id = $1 order by id'
    const parts = await this.rows<{ id: string }>({ name: 'vault_parts', text, values: [recordId] })
    return parts.map(({ id }) => id)
  }

  /** The sealed fields of a record, as far as it is in sight. */
  fields(recordId: string): Promise<SealedField[]> {
    const text = 'select field, sealed from complaints.vault_field where record_id = $1'
    return this.rows<SealedField>({ name: 'vault_fields', text, values: [recordId] })
  }

  /** The key of a record closed for one holder. */
  async envelope(recordId: string, holder: string): Promise<Buffer | undefined> {
    const text = 'select sealed from complaints.vault_envelope where record_id = $1 and holder = $2'
    const row = await this.row<{ sealed: Buffer }>({
      name: 'vault_envelope',
      text,
      values: [recordId, holder],
    })
    return row && row.sealed.length > 0 ? row.sealed : undefined
  }

  /** The sealed parts of a file, in order; inside the running transaction, since they may just have come. */
  chunks(recordId: string, field: 'original' | 'copy'): Promise<SealedChunk[]> {
    return this.em.execute<SealedChunk[]>(
      'select part, sealed from complaints.vault_chunk where record_id = ? and field = ? order by part',
      [recordId, field],
    )
  }

  async chunk(recordId: string, field: 'original' | 'copy', part: number): Promise<Buffer | undefined> {
    const text = `select sealed from complaints.vault_chunk where record_id = $1 and field = $2 and part = $3`
    const row = await this.row<{ sealed: Buffer }>({
      name: 'vault_chunk',
      text,
      values: [recordId, field, part],
    })
    return row?.sealed
  }
}
