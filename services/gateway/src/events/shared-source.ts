import type { Actor } from '@province/actor'
import { LRUCache } from 'lru-cache'
import type { EventSource, GraphEvent } from './event-source.ts'

/** How many readings are remembered: of different rights, or from different places. */
const MOST_READINGS = 500
/** Streams that are told of one event are told within this time; who comes later reads for themselves. */
const SHARED_MS = 2_000

// What is told of events is a matter of units and actions, never of who somebody is.
const rightsOf = ({ grants }: Actor): string =>
  JSON.stringify(grants.map(({ actions, unitId }) => [unitId, [...actions].sort()]).sort())

/**
 * The same source, read once for all who have the same rights and have come as far: however many listen, an event costs
 * as many statements as there are different rights among them.
 */
export function sharedSource(source: EventSource): EventSource {
  const readings = new LRUCache<string, Promise<readonly GraphEvent[]>>({
    max: MOST_READINGS,
    ttl: SHARED_MS,
  })
  return {
    ...source,
    after(position, actor) {
      const key = `${position} ${rightsOf(actor)}`
      const before = readings.get(key)
      if (before) return before
      const reading = source.after(position, actor)
      readings.set(key, reading)
      // Nobody has seen the end of what is empty or failed: it is read again when it is asked for again.
      reading.then(
        (events) => events.length === 0 && readings.delete(key),
        () => readings.delete(key),
      )
      return reading
    },
  }
}
