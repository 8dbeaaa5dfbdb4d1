import type { SourceSpec } from '@province/subgraph/list'
import type { MeasureQuestion } from '@province/subgraph/measure'
import type { ProgrammeCountRepository, ProgrammeCountRow } from './programme-count.repository.ts'

/** Figures of programmes, their contents and sessions: counted, and opened. */
export class ProgrammeCountService {
  constructor(private readonly counts: ProgrammeCountRepository) {}

  source(question: MeasureQuestion): SourceSpec<ProgrammeCountRow> {
    return this.counts.source(question)
  }

  /** Null where nothing is on record: what was stated of it is no zero of ours. */
  count(question: MeasureQuestion): Promise<number | null> {
    return this.counts.count(question)
  }
}
