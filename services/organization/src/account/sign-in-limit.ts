const WINDOW_MS = 15 * 60_000
const FREE_FAILURES = 5
const LONGEST_WAIT_MS = 60_000
const REMEMBERED = 10_000

/**
 * Slows down guessing: after five failures within a quarter of an hour each further one doubles the wait, up to a
 * minute. It never locks anyone out for good, and says the same for accounts that do not exist.
 */
export class SignInLimit {
  readonly #failures = new Map<string, number[]>()

  constructor(private readonly wall: () => number = Date.now) {}

  /** Milliseconds to wait before the next try; 0 when it may be made now. */
  waitFor(who: string): number {
    const failures = this.#recent(who)
    const last = failures.at(-1)
    if (last === undefined || failures.length < FREE_FAILURES) return 0
    const wait = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** (failures.length - FREE_FAILURES))
    return Math.max(0, last + wait - this.wall())
  }

  failed(who: string): void {
    const failures = [...this.#recent(who), this.wall()].slice(-20)
    this.#failures.delete(who)
    this.#failures.set(who, failures)
    const oldest = this.#failures.keys().next().value
    if (this.#failures.size > REMEMBERED && oldest !== undefined) this.#failures.delete(oldest)
  }

  succeeded(who: string): void {
    this.#failures.delete(who)
  }

  #recent(who: string): number[] {
    const since = this.wall() - WINDOW_MS
    return (this.#failures.get(who) ?? []).filter((at) => at > since)
  }
}
