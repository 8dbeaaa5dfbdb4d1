import type { RecordKey } from '../vault/sealing.ts'

/** The key of one record, for who was given sight of it, until then. */
interface OpenSight {
  key: RecordKey
  until: number
}

/**
 * The keys of records that custodians opened for somebody, in the memory of this process alone and for as long as they said:
 * they are in no file and gone when the process ends, after which a custodian opens the sight again.
 */
export class DeskSights {
  readonly #open = new Map<string, OpenSight>()

  keep(sightId: string, key: RecordKey, until: Date): void {
    this.drop(sightId)
    this.#open.set(sightId, { key, until: until.getTime() })
  }

  /** The key, as long as its time runs. */
  of(sightId: string, now: Date): RecordKey | undefined {
    this.#sweep(now)
    return this.#open.get(sightId)?.key
  }

  drop(sightId: string): void {
    this.#open.get(sightId)?.key.fill(0)
    this.#open.delete(sightId)
  }

  /** What has run out is forgotten, whoever asks. */
  #sweep(now: Date): void {
    for (const [id, { until }] of this.#open) if (until <= now.getTime()) this.drop(id)
  }
}
