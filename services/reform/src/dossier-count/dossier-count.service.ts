import type { Rollup } from '@province/rollups'
import type { SourceSpec } from '@province/subgraph/list'
import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import type { CountedDossierRow, DossierCountRepository } from './dossier-count.repository.ts'

/** Counts dossiers from what is kept counted, and lists those behind a count. */
export class DossierCountService {
  constructor(private readonly counts: DossierCountRepository) {}

  count(rollup: Rollup, question: MeasureQuestion): Promise<Tally> {
    return this.counts.count(rollup, question)
  }

  records(rollup: Rollup, question: MeasureQuestion): SourceSpec<CountedDossierRow> {
    return this.counts.records(rollup, question)
  }
}
