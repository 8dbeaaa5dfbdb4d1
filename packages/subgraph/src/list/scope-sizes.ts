/** How many units stand under each unit, as the hierarchy tells it. */
export type ReadSizes = () => Promise<ReadonlyMap<string, number>>

const FRESH_MS = 60_000

/**
 * How many units a scope holds, to choose how its rows are found. It is looked up before the first request, then beside
 * the requests and never waited for: an old or missing size costs time at the most, and never a row.
 */
export class ScopeSizes {
  #sizes: ReadonlyMap<string, number> = new Map()
  #readAt = Number.NEGATIVE_INFINITY

  constructor(private readonly read: ReadSizes) {}

  /** How many units stand under these, together; nothing while that is not known. */
  of(unitIds: readonly string[]): number {
    this.#refresh()
    return unitIds.reduce((sum, id) => sum + (this.#sizes.get(id) ?? 0), 0)
  }

  /** Looks them up now, so that the first list is found as every later one is. */
  async know(): Promise<void> {
    this.#readAt = performance.now()
    // A failure is no matter: the next minute looks again.
    this.#sizes = await this.read().catch(() => this.#sizes)
  }

  #refresh(): void {
    if (performance.now() - this.#readAt >= FRESH_MS) void this.know()
  }
}
