import type { Window } from '@province/clocks'
import { type Connection, connectionOf, type Page, pageOf } from '@province/subgraph/list'
import {
  type Boundaries,
  boundariesOf,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
} from '@province/subgraph/measure'
import { receptionWindow } from '../reception-duty/reception-window.ts'

/** Of which unit, over which days, in whose boundaries. */
export interface MeasureQuestion {
  unit: string
  window: Window
  boundaries: Boundaries
}

/** One kind of figure that complaints holds, and the records behind it. */
export interface MeasureSource {
  /** Whether the key names a figure of this kind. */
  knows(key: string): boolean
  /** The figures of these keys, all of them known. */
  values(keys: readonly string[], question: MeasureQuestion): Promise<Measure[]>
  /** A page of the records behind one figure; their values sum to it. */
  records(key: string, question: MeasureQuestion, page: Page): Promise<Connection<MeasureRecord>>
}

/** The figures of complaints, each kind asked of its own source. */
export class MeasureService {
  constructor(
    private readonly sources: readonly MeasureSource[],
    private readonly today: string,
  ) {}

  /** The figures of the keys that some source knows. */
  async values({ keys, unit, window, ...asked }: MeasuresArgs): Promise<Measure[]> {
    const boundaries = boundariesOf(asked, this.today)
    const question = { unit, window: receptionWindow(window), boundaries }
    const answers = this.sources.map((source) => {
      const known = keys.filter((key) => source.knows(key))
      return known.length > 0 ? source.values(known, question) : []
    })
    return (await Promise.all(answers)).flat()
  }

  /** The records behind one figure; none for a key that no source knows. */
  async records({
    key,
    unit,
    first,
    after,
    ...asked
  }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const boundaries = boundariesOf(asked, this.today)
    const window = receptionWindow(asked.window)
    const { asOf, drawnOn } = boundaries
    const list = ['complaintsMeasureRecords', key, unit, window.from, window.to, asOf, drawnOn]
    const page = pageOf({ first, after }, list)
    const source = this.sources.find((each) => each.knows(key))
    if (!source) return connectionOf<MeasureRecord>([], page, 0, () => [])
    return source.records(key, { unit, window, boundaries }, page)
  }
}
