import type { RecordKey } from '../vault/sealing.ts'

/** The keys that a sight opens: of the record of a petition and of the files that came with it, each by its record. */
export type SightKeys = ReadonlyMap<string, RecordKey>

/** What somebody was given sight of, until then. */
interface OpenSight {
  keys: SightKeys
  until: number
}

const forget = (keys: SightKeys) => {
  for (const key of keys.values()) key.fill(0)
}

/**
 * The keys of records that custodians opened for somebody, in the memory of this process alone and for as long as they said:
 * they are in no file and gone when the process ends, after which a custodian opens the sight again.
 */
export class DeskSights {
  readonly #open = new Map<string, OpenSight>()

  /** Keeps copies: who opened the keys forgets their own. */
  keep(sightId: string, keys: SightKeys, until: Date): void {
    this.drop(sightId)
    const kept = new Map([...keys].map(([record, key]) => [record, Buffer.from(key)]))
    this.#open.set(sightId, { keys: kept, until: until.getTime() })
  }

  /** The keys, as long as their time runs. */
  of(sightId: string, now: Date): SightKeys | undefined {
    this.#sweep(now)
    return this.#open.get(sightId)?.keys
  }

  drop(sightId: string): void {
    const open = this.#open.get(sightId)
    if (open) forget(open.keys)
    this.#open.delete(sightId)
  }

  /** What has run out is forgotten, whoever asks. */
  #sweep(now: Date): void {
    for (const [id, { until }] of this.#open) if (until <= now.getTime()) this.drop(id)
  }
}
