import { type Connection, connectionOf, type Page } from '@province/subgraph/list'
import { AS_REPORTED, type Measure, type MeasureRecord } from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import type { MeasureQuestion, MeasureSource } from './measure.service.ts'
import { OPEN_ITEMS, openItemLabel } from './measure.ts'
import type { OpenItemRow, OpenItemsRepository } from './open-items.repository.ts'

const recordOf = (row: OpenItemRow) => {
  const { id, unitId, kind, from } = row
  return { id, label: openItemLabel(row), value: 1, share: 1, unitId, kind, from }
}

/** What complaints has open: schedules with days to come, petitions that wait for their unit. */
export class OpenItemsService implements MeasureSource {
  constructor(private readonly items: OpenItemsRepository) {}

  knows(key: string): boolean {
    return key === OPEN_ITEMS
  }

  async values(_keys: readonly string[], { unit, boundaries }: MeasureQuestion): Promise<Measure[]> {
    const { asOf } = boundaries
    const value = isId(unit) ? await this.items.count(unit, asOf) : 0
    return [{ key: OPEN_ITEMS, value, unitOfCount: 'items', asOf, ...AS_REPORTED }]
  }

  async records(
    _key: string,
    { unit, boundaries }: MeasureQuestion,
    page: Page,
  ): Promise<Connection<MeasureRecord>> {
    const rows = isId(unit) ? await this.items.list(unit, boundaries.asOf, page) : []
    return connectionOf(rows.map(recordOf), page, rows[0]?.total ?? 0, ({ from, id }) => [from, id])
  }
}
