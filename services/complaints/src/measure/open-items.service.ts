import type { MeasureQuestion } from '@province/subgraph/measure'
import type { OpenItemsRepository } from './open-items.repository.ts'

/** What complaints has open: schedules with days to come, petitions that wait for their unit. */
export class OpenItemsService {
  constructor(private readonly items: OpenItemsRepository) {}

  count({ unit, boundaries }: MeasureQuestion): Promise<number> {
    return this.items.count(unit, boundaries.asOf)
  }

  source({ unit, boundaries }: MeasureQuestion) {
    return this.items.items(unit, boundaries.asOf)
  }
}
