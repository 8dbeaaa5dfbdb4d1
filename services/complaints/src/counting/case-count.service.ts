import type { MeasureQuestion, Tally } from '@province/subgraph/measure'
import type { CaseCountRepository } from './case-count.repository.ts'
import { CASES_COUNTED } from './case-count.ts'
import { goneBy } from './gone-by.ts'

const scopeOf = ({ unit, window, boundaries }: MeasureQuestion) => ({
  within: unit,
  window: goneBy(window, boundaries.asOf),
})

/** Cases and dialogues; null where none of the kind is on record at all, since nothing is held then. */
export class CaseCountService {
  constructor(private readonly counts: CaseCountRepository) {}

  async count(question: MeasureQuestion): Promise<Tally> {
    const rows = await this.counts.values(scopeOf(question), question.boundaries)
    const row = rows.find(({ key }) => key === question.key)
    const counted = CASES_COUNTED[question.key]
    const nothing = rows.some(({ key }) => CASES_COUNTED[key] === counted) ? 0 : null
    return { value: row?.value ?? nothing, estimate: row?.estimate ?? false }
  }

  source(question: MeasureQuestion) {
    return this.counts.records(question.key, scopeOf(question), question.boundaries)
  }
}
