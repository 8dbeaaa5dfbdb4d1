import { Repository, type Row, sql } from '@province/subgraph/read'
import { IndicatorMapping } from './indicator.mapping.ts'
import { Indicator } from './indicator.ts'

/** An edition of an indicator as it is shown. */
export type IndicatorRow = Row<IndicatorRepository>

/** Which editions. */
export interface IndicatorFilters {
  code?: string | null
  /** Only those in force on that day. */
  on?: string | null
}

/** What is told of units, and how, is no secret: every edition is there for everybody who reads reports. */
export class IndicatorRepository extends Repository.of(IndicatorMapping, { hidden: ['recordedBy'] }) {
  readonly list = this.listed({
    name: 'indicator_list',
    where: ({ code, on }: IndicatorFilters) => [
      { code },
      on && sql`t.valid_from <= ${on}::date and (t.valid_to is null or t.valid_to > ${on}::date)`,
    ],
    order: ['code', '-validFrom', 'id'],
    sorts: { CODE: ['code', '-validFrom', 'id'], TITLE: ['title', '-validFrom', 'id'] },
    alphabetical: ['title'],
  })

  /** Every edition of a code, the newest first. */
  readonly editionsOf = this.many('code', {
    name: 'indicator_editions',
    order: ['-validFrom', 'id'],
  })

  /** Every edition that is in force on a day or later; no other request defines or withdraws one meanwhile. */
  async standing(day: string): Promise<Indicator[]> {
    await this.em.execute(`select pg_advisory_xact_lock(hashtextextended('indicators', 0))`)
    return this.em.find(Indicator, { $or: [{ validTo: null }, { validTo: { $gt: day } }] })
  }

  /** The newest edition of a code. */
  newest(code: string): Promise<Indicator | null> {
    return this.em.findOne(Indicator, { code }, { orderBy: { validFrom: 'desc' } })
  }
}
