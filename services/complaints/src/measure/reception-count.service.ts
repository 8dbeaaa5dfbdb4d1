import { type Connection, connectionOf, type Page } from '@province/subgraph/list'
import { countedIn, type Measure, type MeasureRecord } from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import { goneBy } from './gone-by.ts'
import type { MeasureQuestion, MeasureSource } from './measure.service.ts'
import type { CountedRow, ReceptionCountRepository } from './reception-count.repository.ts'
import { countedBy, countedLabel } from './reception-count.ts'

const recordOf = (row: CountedRow) => ({
  id: row.id,
  label: countedLabel(row),
  value: row.share,
  share: row.share,
  unitId: row.unitId,
  kind: countedBy(row.key)?.kind ?? null,
  day: row.day,
})

/** Sessions and visits; null where no session, or no visit, is on record at all, since nothing is held then. */
export class ReceptionCountService implements MeasureSource {
  constructor(private readonly counts: ReceptionCountRepository) {}

  knows(key: string): boolean {
    return countedBy(key) !== undefined
  }

  async values(keys: readonly string[], { unit, window, boundaries }: MeasureQuestion): Promise<Measure[]> {
    const { asOf } = boundaries
    const scope = { within: unit, window: goneBy(window, asOf) }
    const rows = isId(unit) ? await this.counts.values(scope, boundaries) : []
    return keys.map((key) => {
      const counted = countedBy(key)
      const row = rows.find((each) => each.key === key)
      const nothing = rows.some(({ record }) => record === counted?.record) ? 0 : null
      const marks = countedIn(boundaries, row?.estimate)
      return { key, value: row?.value ?? nothing, unitOfCount: counted?.unitOfCount ?? '', asOf, ...marks }
    })
  }

  async records(
    key: string,
    { unit, window, boundaries }: MeasureQuestion,
    page: Page,
  ): Promise<Connection<MeasureRecord>> {
    const scope = { within: unit, window: goneBy(window, boundaries.asOf) }
    const rows = isId(unit) ? await this.counts.records(key, scope, boundaries, page) : []
    return connectionOf(rows.map(recordOf), page, rows[0]?.total ?? 0, ({ day, id }) => [day, id])
  }
}
