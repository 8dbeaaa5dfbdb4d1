import { LRUCache } from 'lru-cache'

/** Of so many people a clerk's day brings no hour. */
export const PEOPLE_OF_AN_HOUR = 200
const HOUR_MS = 3_600_000
const MOST_READERS = 2_000

/** Of how many different people each reader was shown the name within an hour, in the memory of this process alone. */
export class PeopleRead {
  readonly #readers = new LRUCache<string, LRUCache<string, true>>({ max: MOST_READERS, ttl: HOUR_MS })

  /** Counts one; true where there are too many of them, and then it begins anew. */
  isTooMany(reader: string, recordId: string): boolean {
    const shown = this.#readers.get(reader) ?? new LRUCache({ max: PEOPLE_OF_AN_HOUR + 1, ttl: HOUR_MS })
    this.#readers.set(reader, shown)
    shown.set(recordId, true)
    if (shown.size <= PEOPLE_OF_AN_HOUR) return false
    shown.purgeStale()
    if (shown.size <= PEOPLE_OF_AN_HOUR) return false
    this.#readers.delete(reader)
    return true
  }
}
