import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import { goneBy } from '../counting/gone-by.ts'
import type { PetitionCountRepository } from './petition-count.repository.ts'

const scopeOf = ({ unit, window, boundaries }: MeasureQuestion) => ({
  within: unit,
  window: goneBy(window, boundaries.asOf),
})

/** Petitions received; null where none is on record at all, since nothing is held then. */
export class PetitionCountService {
  constructor(private readonly counts: PetitionCountRepository) {}

  async count(question: MeasureQuestion): Promise<Tally> {
    const row = await this.counts.count(scopeOf(question), question.boundaries)
    return { value: row?.recorded ? row.seen + row.withheld : null, estimate: row?.estimate ?? false }
  }

  /** Those in sight one by one; those that are only counted together, at the end. */
  source(question: MeasureQuestion) {
    return this.counts.records(scopeOf(question), question.boundaries)
  }
}
