import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import type { EnteredFigureRepository } from './entered-figure.repository.ts'

/** Tells what was entered and approved, as figures of the graph. */
export class EnteredFigureService {
  readonly records: EnteredFigureRepository['records']

  constructor(private readonly stored: EnteredFigureRepository) {
    this.records = stored.records.bind(stored)
  }

  /** Nothing where nobody entered it: that is no zero. */
  async tally(question: MeasureQuestion): Promise<Tally> {
    const { value, asOf, additive } = await this.stored.tally(question)
    if (asOf === null) return { value: null }
    // Counts and amounts are added; a share or a change of several units is none of all of them.
    return { value: additive ? value : null, asOf }
  }
}
