import { Repository, type Row, sql } from '@province/subgraph/read'
import { IndicatorReadingMapping } from './indicator-reading.mapping.ts'

/** A kept value as it is shown. */
export type IndicatorReadingRow = Row<IndicatorReadingRepository>

/** Values that were kept: what was said before stays beside what is said now. */
export class IndicatorReadingRepository extends Repository.of(IndicatorReadingMapping, {
  hidden: ['keptBy'],
}) {
  /** Of a unit and an indicator over one window, the newest first. */
  readonly ofUnit = this.manyOf('unitId', {
    name: 'indicator_readings_of_unit',
    order: ['-keptAt', '-id'],
    narrow: (code: string, from: string, to: string) =>
      sql`t.code = ${code} and t.window_from = ${from}::date and t.window_to = ${to}::date`,
  })
}
