import { v7 } from 'uuid'
import type { PersonNumbers, SameNumbers } from './desk-numbers.ts'
import { closeEnvelope } from './envelope.ts'
import type { ReadingWatchService } from './reading/reading-watch.service.ts'
import { newRecordKey, type RecordKey, seal, unseal } from './sealing.ts'
import type { VaultRepository } from './vault.repository.ts'
import type { VaultDesk } from './vault-desk.ts'
import { vaultNotSetUp } from './vault-refusals.ts'

/** The holder under which the service itself may open a record: complaints and reflections alone are closed for it. */
const SERVICE = 'SERVICE'

/** The part of a file in the vault that is meant. */
export type FileCopy = 'original' | 'copy'

const serviceEnvelope = (recordId: string) => ({
  table: 'vault_envelope',
  recordId,
  field: 'service key',
})

const fieldOf = (recordId: string, field: string) => ({ table: 'vault_field', recordId, field })

const chunkOf = (recordId: string, field: FileCopy, part: number) => ({
  table: 'vault_chunk',
  recordId,
  field: `${field} ${part}`,
})

/** Keeps what names a person: sealed as it arrives, opened only where a key is at hand. */
export class VaultService {
  constructor(
    private readonly vault: VaultRepository,
    private readonly desk: VaultDesk,
    private readonly watch: ReadingWatchService,
  ) {}

  /** A new record of a unit, its key closed for every holder whom two people stand for and kept at the desk; of one that is unknown an alarm is raised. Refuses: `VAULT_NOT_SET_UP`. */
  async open(unitId: string, by: string, ofRecordId: string | null = null): Promise<string> {
    const standing = await this.vault.standing()
    const holders = standing.filter((holder) => this.desk.holders.trusts(holder))
    for (const holder of standing)
      if (!this.desk.holders.knows(holder)) await this.vault.alarmUnknown(holder.id)
    if (!holders.some(({ kind }) => kind === 'RECOVERY')) throw vaultNotSetUp()
    const id = v7()
    const key = newRecordKey()
    const envelopes = holders.map(
      (holder) => [holder.id, closeEnvelope(holder.publicKey, id, key)] as [string, Buffer],
    )
    await this.vault.open({ id, unitId, ofRecordId, by }, envelopes)
    this.desk.keys.keep(id, key)
    return id
  }

  /** Seals texts into a record; answers false, with nothing saved, when its key is at no desk any more. */
  async save(recordId: string, texts: Readonly<Record<string, string>>): Promise<boolean> {
    const key = this.desk.keys.of(recordId)
    if (!key) return false
    for (const [field, text] of Object.entries(texts))
      await this.vault.saveField(recordId, field, seal(key, fieldOf(recordId, field), Buffer.from(text)))
    this.desk.numbers.keep(recordId, texts)
    return true
  }

  /** The texts of a record; undefined where no key is at hand. */
  async read(recordId: string): Promise<Record<string, string> | undefined> {
    const key = await this.#keyOf(recordId)
    if (!key) return undefined
    return this.#texts(recordId, key)
  }

  /** The texts of a record by a key that a custodian opened for who asks. */
  readWith(recordId: string, key: RecordKey): Promise<Record<string, string>> {
    return this.#texts(recordId, key)
  }

  /** As `read`, for whoever asks to be shown them. */
  async shown(recordId: string): Promise<Record<string, string> | undefined> {
    const texts = await this.read(recordId)
    if (texts) await this.watch.shown(recordId)
    return texts
  }

  /** The records in which these numbers were typed, as far as the desk remembers. */
  sameNumbers(numbers: PersonNumbers): SameNumbers {
    return this.desk.numbers.alike(numbers)
  }

  /** Those who handle it may read it from now on, by the service; false when no desk holds its key. */
  async release(recordId: string): Promise<boolean> {
    const key = this.desk.keys.of(recordId)
    if (!key) return false
    const closed = seal(this.desk.handlingKey, serviceEnvelope(recordId), key)
    await this.vault.saveEnvelope(recordId, SERVICE, closed)
    return true
  }

  /** Nobody but a custodian opens it from now on. */
  async withdraw(recordId: string): Promise<void> {
    if (await this.vault.envelope(recordId, SERVICE))
      await this.vault.saveEnvelope(recordId, SERVICE, Buffer.alloc(0))
    this.desk.keys.drop(recordId)
    this.desk.numbers.drop(recordId)
  }

  /** As `release`, of the parts of a record: the files that came with it. */
  async releaseParts(recordId: string): Promise<void> {
    for (const part of await this.vault.partsOf(recordId)) await this.release(part)
  }

  /** As `withdraw`, of the parts of a record. */
  async withdrawParts(recordId: string): Promise<void> {
    for (const part of await this.vault.partsOf(recordId)) await this.withdraw(part)
  }

  /** Seals one part of a file; false when no desk holds its key. */
  async savePart(recordId: string, copy: FileCopy, part: number, open: Buffer): Promise<boolean> {
    const key = this.desk.keys.of(recordId)
    if (!key) return false
    await this.vault.saveChunk(recordId, copy, {
      part,
      sealed: seal(key, chunkOf(recordId, copy, part), open),
    })
    return true
  }

  /** The whole original, for as long as it is being taken in. */
  async original(recordId: string): Promise<Buffer | undefined> {
    const key = this.desk.keys.of(recordId)
    if (!key) return undefined
    const parts = await this.vault.chunks(recordId, 'original')
    return Buffer.concat(
      parts.map(({ part, sealed }) => unseal(key, chunkOf(recordId, 'original', part), sealed)),
    )
  }

  /** One part of the copy that is shown; undefined where no key is at hand or there is no such part. */
  async shownPart(recordId: string, part: number): Promise<Buffer | undefined> {
    const key = await this.#keyOf(recordId)
    return key && this.shownPartWith(recordId, part, key)
  }

  /** As `shownPart`, by a key that a custodian opened for who asks. */
  async shownPartWith(recordId: string, part: number, key: RecordKey): Promise<Buffer | undefined> {
    const sealed = await this.vault.chunk(recordId, 'copy', part)
    return sealed && unseal(key, chunkOf(recordId, 'copy', part), sealed)
  }

  async #texts(recordId: string, key: RecordKey): Promise<Record<string, string>> {
    const fields = await this.vault.fields(recordId)
    return Object.fromEntries(
      fields.map(({ field, sealed }) => [
        field,
        unseal(key, fieldOf(recordId, field), sealed).toString('utf8'),
      ]),
    )
  }

  async #keyOf(recordId: string): Promise<RecordKey | undefined> {
    const atDesk = this.desk.keys.of(recordId)
    if (atDesk) return atDesk
    const closed = await this.vault.envelope(recordId, SERVICE)
    return closed && unseal(this.desk.handlingKey, serviceEnvelope(recordId), closed)
  }
}
