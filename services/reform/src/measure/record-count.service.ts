import { type MeasureQuestion, soundWindow, type Tally } from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import type { OnTimeMonth, RecordCountRepository, Records } from './record-count.repository.ts'

/** How the records behind one figure are found. */
export type Finding = (counts: RecordCountRepository, question: MeasureQuestion) => Records

/** Counts records, and lists those behind a figure. */
export class RecordCountService {
  constructor(private readonly counts: RecordCountRepository) {}

  /** A count: 0 where there is no record. */
  async count(find: Finding, question: MeasureQuestion): Promise<Tally> {
    const { value, ...tally } = await this.rate(find, question)
    return { ...tally, value: value ?? 0 }
  }

  /** A rate: nothing where there is no record, since nothing of nothing is no rate. */
  rate(find: Finding, question: MeasureQuestion): Promise<Tally> {
    return this.counts.tally(this.records(find, question))
  }

  /** The rate in time month by month, of a unit with those below it in the boundaries of each month. */
  async onTimeByMonth(
    unit: string,
    days: { from: string; to: string },
    asOf: string,
  ): Promise<OnTimeMonth[]> {
    const window = soundWindow(days)
    if (!isId(unit)) return []
    const boundaries = { asOf, drawnOn: asOf, restated: false }
    return this.counts.onTimeByMonth({ key: 'reform.on_time_rate', unit, window, boundaries })
  }

  records(find: Finding, question: MeasureQuestion): Records {
    const { name, ...records } = find(this.counts, question)
    return { ...records, name: question.boundaries.restated ? `${name}_restated` : name }
  }
}
