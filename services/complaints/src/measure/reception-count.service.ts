import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import { goneBy } from '../counting/gone-by.ts'
import type { ReceptionCountRepository } from './reception-count.repository.ts'
import { countedBy } from './reception-count.ts'

const scopeOf = ({ unit, window, boundaries }: MeasureQuestion) => ({
  within: unit,
  window: goneBy(window, boundaries.asOf),
})

/** Sessions and visits; null where no session, or no visit, is on record at all, since nothing is held then. */
export class ReceptionCountService {
  constructor(private readonly counts: ReceptionCountRepository) {}

  async count(question: MeasureQuestion): Promise<Tally> {
    const rows = await this.counts.values(scopeOf(question), question.boundaries)
    const row = rows.find(({ key }) => key === question.key)
    const nothing = rows.some(({ record }) => record === countedBy(question.key)?.record) ? 0 : null
    return { value: row?.value ?? nothing, estimate: row?.estimate ?? false }
  }

  source(question: MeasureQuestion) {
    return this.counts.records(question.key, scopeOf(question), question.boundaries)
  }
}
