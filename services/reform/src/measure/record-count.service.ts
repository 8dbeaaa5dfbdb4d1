import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import type { RecordCountRepository, Records } from './record-count.repository.ts'

/** How the records behind one figure are found. */
export type Finding = (counts: RecordCountRepository, question: MeasureQuestion) => Records

/** Counts records, and lists those behind a figure. */
export class RecordCountService {
  constructor(private readonly counts: RecordCountRepository) {}

  tally(find: Finding, question: MeasureQuestion): Promise<Tally> {
    return this.counts.tally(find(this.counts, question))
  }

  records(find: Finding, question: MeasureQuestion): Records {
    return find(this.counts, question)
  }
}
