import { LRUCache } from 'lru-cache'

/** How much may be asked at once, and how fast room comes back. */
export interface BucketPolicy {
  size: number
  perSecond: number
}

/** What is left in a bucket after it was asked. */
export interface Drawn {
  allowed: boolean
  remaining: number
  /** Seconds until the bucket is empty of use again. */
  resetSeconds: number
  /** Seconds until the refused cost would fit; 0 when it was allowed. */
  retrySeconds: number
}

interface Bucket {
  level: number
  at: number
}

const MOST_BUCKETS = 10_000

/** One leaking bucket for each key, in this process; the keys used longest ago are forgotten beyond a number. */
export class LeakingBuckets {
  readonly #buckets = new LRUCache<string, Bucket>({ max: MOST_BUCKETS })

  constructor(private readonly now: () => number = Date.now) {}

  /** Draws a cost; what does not fit is refused and not drawn, unless it is `forced` in. A cost below zero gives back. */
  draw(key: string, cost: number, { size, perSecond }: BucketPolicy, forced = false): Drawn {
    const at = this.now()
    const before = this.#buckets.get(key) ?? { level: 0, at }
    const leaked = Math.max(0, before.level - ((at - before.at) / 1_000) * perSecond)
    const allowed = forced || leaked + cost <= size
    const level = allowed ? Math.max(0, Math.min(size, leaked + cost)) : leaked
    this.#buckets.set(key, { level, at })
    return {
      allowed,
      remaining: Math.floor(size - level),
      resetSeconds: Math.ceil(level / perSecond),
      retrySeconds: allowed ? 0 : Math.max(1, Math.ceil((leaked + cost - size) / perSecond)),
    }
  }
}
