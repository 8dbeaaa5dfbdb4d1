import type { HeldLine } from './held-line.ts'
import { subgraphUnavailable } from './held-refusals.ts'
import { type OwnAnswers, SELF } from './own-answer.ts'
import type { RecordsSoFar, Subgraphs } from './subgraphs.port.ts'

/** The ids of the records behind a figure, and whether they are all of it. */
export interface RecordIds {
  readonly ids: readonly string[]
  /** True only where what they add is the value that is held. */
  readonly complete: boolean
  /** How much of the value stands behind records that were not shown; nothing where the list was cut. */
  readonly withheld: number | null
}

/** More than this many ids of one figure are not kept: the list says that it is not whole. */
const MOST = 5_000
/** So few figures are asked about in one request, so that each is answered in time. */
const AT_ONCE = 6

const NONE: RecordIds = { ids: [], complete: true, withheld: 0 }

interface Reading extends RecordsSoFar {
  readonly key: string
  readonly value: number
  readonly ids: string[]
  readonly sum: number
}

/** Whether the records that were read are all of what is held: a domain keeps some from who may not see them. */
function wholeness(value: number, sum: number, cut: boolean): Pick<RecordIds, 'complete' | 'withheld'> {
  if (cut) return { complete: false, withheld: null }
  // What fractions add up to is off by their last bits.
  const missing = Number((value - sum).toFixed(6))
  return { complete: missing === 0, withheld: Math.max(0, missing) }
}

/** Reads the lists of records behind what is held, in few requests of bounded pages. */
export class RecordsService {
  constructor(
    private readonly subgraphs: Subgraphs,
    private readonly own: OwnAnswers,
  ) {}

  /** The records behind each line that has a value, by the key of its figure. Refuses with `SUBGRAPH_UNAVAILABLE`. */
  async behind(lines: readonly HeldLine[]): Promise<ReadonlyMap<string, RecordIds>> {
    const held = lines.filter(({ outcome }) => outcome === 'HELD')
    const domains = [...Map.groupBy(held, ({ domain }) => domain)]
    const found = await Promise.all(
      domains.map(([domain, asked]) =>
        domain === SELF ? this.#entered(asked) : this.#ofDomain(domain, asked),
      ),
    )
    const all = new Map(found.flat())
    return new Map(lines.map(({ key }) => [key, all.get(key) ?? NONE]))
  }

  /** The submissions that hold what was entered: each is of whoever may read the figure. */
  async #entered(lines: readonly HeldLine[]): Promise<[string, RecordIds][]> {
    const answers = await this.own.answers(lines)
    return lines.map((line) => {
      const { ids = [], held } = answers.get(line) ?? {}
      return [line.key, { ids, ...wholeness(line.value ?? 0, held?.value ?? 0, ids.length > MOST) }]
    })
  }

  async #ofDomain(domain: string, lines: readonly HeldLine[]): Promise<[string, RecordIds][]> {
    let waiting: Reading[] = lines.map((line) => ({
      key: line.key,
      question: line,
      value: line.value ?? 0,
      after: null,
      ids: [],
      sum: 0,
    }))
    const done: [string, RecordIds][] = []
    while (waiting.length > 0) {
      const now = waiting.slice(0, AT_ONCE)
      const read = await this.#page(domain, now)
      done.push(
        ...read.flatMap((each): [string, RecordIds][] => (each.goesOn ? [] : [[each.key, foundOf(each)]])),
      )
      waiting = [...read.filter(({ goesOn }) => goesOn), ...waiting.slice(AT_ONCE)]
    }
    return done
  }

  async #page(domain: string, asked: readonly Reading[]) {
    const pages = await this.subgraphs.records(domain, asked).catch(() => {
      throw subgraphUnavailable(domain)
    })
    return asked.map(({ ids, sum, ...asked }, at) => {
      const page = pages[at] ?? { ids: [], sum: 0, next: null }
      const all = [...ids, ...page.ids]
      const whole = page.next === null
      return {
        ...asked,
        ids: all,
        sum: sum + page.sum,
        after: page.next,
        goesOn: !whole && all.length < MOST,
      }
    })
  }
}

const foundOf = ({ ids, value, sum, after }: Reading): RecordIds => ({
  ids,
  ...wholeness(value, sum, after !== null),
})
