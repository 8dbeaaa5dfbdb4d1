import {
  AS_REPORTED,
  type Connection,
  connectionOf,
  type Measure,
  type MeasureRecord,
  type Page,
} from '@province/subgraph'
import { validate as isId } from 'uuid'
import type { ReceptionScheduleRepository } from '../reception-schedule/reception-schedule.repository.ts'
import type { MeasureQuestion, MeasureSource } from './measure.service.ts'
import { OPEN_ITEMS, scheduleLabel } from './measure.ts'

/** No schedule reaches further. */
const FAR = '9999-01-01'
const ONE: Page = { limit: 1, after: null, list: '' }

/** Schedules that reach beyond the day: what complaints has open. */
export class OpenSchedulesService implements MeasureSource {
  constructor(private readonly schedules: ReceptionScheduleRepository) {}

  knows(key: string): boolean {
    return key === OPEN_ITEMS
  }

  async values(_keys: readonly string[], { unit, boundaries }: MeasureQuestion): Promise<Measure[]> {
    const { asOf } = boundaries
    const [row] = isId(unit) ? await this.schedules.list(unit, { from: asOf, to: FAR }, ONE) : []
    return [{ key: OPEN_ITEMS, value: row?.total ?? 0, unitOfCount: 'items', asOf, ...AS_REPORTED }]
  }

  async records(
    _key: string,
    { unit, boundaries }: MeasureQuestion,
    page: Page,
  ): Promise<Connection<MeasureRecord>> {
    const { asOf } = boundaries
    const rows = isId(unit) ? await this.schedules.list(unit, { from: asOf, to: FAR }, page) : []
    const items = rows.map(({ id, unitId, from, to }) => {
      const label = scheduleLabel({ from, to })
      return { id, label, value: 1, share: 1, unitId, kind: 'reception_schedule', from }
    })
    return connectionOf(items, page, rows[0]?.total ?? 0, ({ from, id }) => [from, id])
  }
}
