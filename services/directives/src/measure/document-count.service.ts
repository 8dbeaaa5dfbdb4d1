import type { SourceSpec } from '@province/subgraph/list'
import type { MeasureQuestion } from '@province/subgraph/measure'
import type { DocumentCountRepository, DocumentCountRow } from './document-count.repository.ts'

/** Figures of issued documents: counted, and opened. */
export class DocumentCountService {
  constructor(private readonly counts: DocumentCountRepository) {}

  source(question: MeasureQuestion): SourceSpec<DocumentCountRow> {
    return this.counts.source(question)
  }

  /** Null where none is on record. */
  async count(question: MeasureQuestion): Promise<number | null> {
    return (await this.counts.count(question)) || null
  }
}
