import type { SourceSpec } from '@province/subgraph/list'
import type { MeasureQuestion } from '@province/subgraph/measure'
import type { FollowUpCountRepository, FollowUpCountRow } from './follow-up-count.repository.ts'

/** Figures of what is followed up: counted, and opened. */
export class FollowUpCountService {
  constructor(private readonly counts: FollowUpCountRepository) {}

  source(question: MeasureQuestion): SourceSpec<FollowUpCountRow> {
    return this.counts.source(question)
  }

  /** Null where nothing is on record: what was stated of it is no zero of ours. */
  async count(question: MeasureQuestion): Promise<number | null> {
    return (await this.counts.count(question)) || null
  }

  overdueSource(question: MeasureQuestion): SourceSpec<FollowUpCountRow> {
    return this.counts.overdueSource(question)
  }

  overdueCount(question: MeasureQuestion): Promise<number> {
    return this.counts.overdueCount(question)
  }
}
