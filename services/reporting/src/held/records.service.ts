import type { HeldLine } from './held-line.ts'
import { subgraphUnavailable } from './held-refusals.ts'
import type { RecordsSoFar, Subgraphs } from './subgraphs.port.ts'

/** The ids of the records behind a figure; false where there were more than are kept. */
export interface RecordIds {
  readonly ids: readonly string[]
  readonly complete: boolean
}

/** More than this many ids of one figure are not kept: the list says that it is not whole. */
const MOST = 5_000
/** So few figures are asked about in one request, so that each is answered in time. */
const AT_ONCE = 6

const NONE: RecordIds = { ids: [], complete: true }

interface Reading extends RecordsSoFar {
  readonly key: string
  readonly ids: string[]
}

/** Reads the lists of records behind what is held, in few requests of bounded pages. */
export class RecordsService {
  constructor(private readonly subgraphs: Subgraphs) {}

  /** The records behind each line that has a value, by the key of its figure. Refuses with `SUBGRAPH_UNAVAILABLE`. */
  async behind(lines: readonly HeldLine[]): Promise<ReadonlyMap<string, RecordIds>> {
    const held = lines.filter(({ outcome }) => outcome === 'HELD')
    const domains = [...Map.groupBy(held, ({ domain }) => domain)]
    const found = await Promise.all(domains.map(([domain, asked]) => this.#ofDomain(domain, asked)))
    const all = new Map(found.flat())
    return new Map(lines.map(({ key }) => [key, all.get(key) ?? NONE]))
  }

  async #ofDomain(domain: string, lines: readonly HeldLine[]): Promise<[string, RecordIds][]> {
    let waiting: Reading[] = lines.map((line) => ({ key: line.key, question: line, after: null, ids: [] }))
    const done: [string, RecordIds][] = []
    while (waiting.length > 0) {
      const now = waiting.slice(0, AT_ONCE)
      const read = await this.#page(domain, now)
      done.push(...read.flatMap((each): [string, RecordIds][] => (each.goesOn ? [] : [[each.key, each]])))
      waiting = [...read.filter(({ goesOn }) => goesOn), ...waiting.slice(AT_ONCE)]
    }
    return done
  }

  async #page(domain: string, asked: readonly Reading[]) {
    const pages = await this.subgraphs.records(domain, asked).catch(() => {
      throw subgraphUnavailable(domain)
    })
    return asked.map(({ key, question, ids }, at) => {
      const page = pages[at] ?? { ids: [], next: null }
      const all = [...ids, ...page.ids]
      const whole = page.next === null
      return {
        key,
        question,
        ids: all,
        after: page.next,
        complete: whole,
        goesOn: !whole && all.length < MOST,
      }
    })
  }
}
