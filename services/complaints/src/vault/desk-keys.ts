import { LRUCache } from 'lru-cache'
import type { RecordKey } from './sealing.ts'

const MOST_RECORDS = 20_000
const KEPT_FOR_MS = 12 * 3_600_000

/** Derives keys from the secret of the service, which stands outside the database. */
export interface KeySource {
  keyFor(purpose: string): Buffer
}

/**
 * The keys of records that are being worked on, in the memory of this process alone: while they are here, what was
 * typed can be shown to who typed it and taken out of the vault by classification. They are in no file, and gone when
 * the process ends; custodians open the record then.
 */
export class DeskKeys {
  readonly #keys = new LRUCache<string, RecordKey>({ max: MOST_RECORDS, ttl: KEPT_FOR_MS })

  keep(recordId: string, key: RecordKey): void {
    this.#keys.set(recordId, key)
  }

  of(recordId: string): RecordKey | undefined {
    return this.#keys.get(recordId)
  }

  /** Nobody at the desk opens the record any more. */
  drop(recordId: string): void {
    this.#keys.get(recordId)?.fill(0)
    this.#keys.delete(recordId)
  }
}
