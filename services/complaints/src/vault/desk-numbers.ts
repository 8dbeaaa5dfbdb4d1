import { createHmac, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** Numbers that are somebody's alone. */
export interface PersonNumbers {
  nationalId?: string
  phone?: string
}

/** Records in which the same number was typed. */
export interface SameNumbers {
  id: string[]
  phone: string[]
}

interface Hashes {
  id: string | null
  phone: string | null
}

const SHORTEST = 6
const MOST_RECORDS = 200_000

/**
 * Finds a number again that passed over the desk, in the memory of this process alone: a hash that is stored can be tried
 * against every phone number there is by whoever has the key too. Hashed here as well, under a key that ends with the
 * process, so that a dump of its memory does not read like a list of numbers.
 */
export class DeskNumbers {
  readonly #key = randomBytes(32)
  readonly #records = new Map<string, Set<string>>()
  readonly #hashes = new LRUCache<string, Hashes>({
    max: MOST_RECORDS,
    dispose: (hashes, recordId) => this.#forget(hashes, recordId),
  })

  /** What is typed into a record is found from now on; what is not given stays. */
  keep(recordId: string, { nationalId, phone }: PersonNumbers): void {
    const before = this.#hashes.get(recordId)
    const id = nationalId === undefined ? (before?.id ?? null) : this.#of('id', nationalId)
    const called = phone === undefined ? (before?.phone ?? null) : this.#of('phone', phone)
    this.#hashes.set(recordId, { id, phone: called })
    for (const hash of [id, called]) {
      if (hash === null) continue
      const records = this.#records.get(hash) ?? new Set()
      this.#records.set(hash, records.add(recordId))
    }
  }

  /** The records with the same numbers. */
  alike({ nationalId, phone }: PersonNumbers): SameNumbers {
    const recordsOf = (hash: string | null) => [...((hash !== null && this.#records.get(hash)) || [])]
    return { id: recordsOf(this.#of('id', nationalId)), phone: recordsOf(this.#of('phone', phone)) }
  }

  /** Nobody finds it by a number any more. */
  drop(recordId: string): void {
    this.#hashes.delete(recordId)
  }

  #of(kind: 'id' | 'phone', number: string | undefined): string | null {
    const digits = (number ?? '').replace(/\D/g, '')
    if (digits.length < SHORTEST) return null
    return createHmac('sha256', this.#key).update(`${kind} ${digits}`).digest('base64url')
  }

  #forget({ id, phone }: Hashes, recordId: string): void {
    for (const hash of [id, phone]) {
      const records = hash === null ? undefined : this.#records.get(hash)
      records?.delete(recordId)
      if (hash !== null && records?.size === 0) this.#records.delete(hash)
    }
  }
}
