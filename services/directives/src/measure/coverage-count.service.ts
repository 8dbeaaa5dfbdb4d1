import type { SourceSpec } from '@province/subgraph/list'
import type { MeasureQuestion } from '@province/subgraph/measure'
import type { CoverageCountRepository, CoverageRow } from './coverage-count.repository.ts'

/** Figures of units that are covered: counted, and opened. */
export class CoverageCountService {
  constructor(private readonly counts: CoverageCountRepository) {}

  source(question: MeasureQuestion): SourceSpec<CoverageRow> {
    return this.counts.source(question)
  }

  count(question: MeasureQuestion): Promise<number | null> {
    return this.counts.count(question)
  }
}
