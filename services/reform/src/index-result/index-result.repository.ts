import { computed, plain, Repository, type Row, type Sql, sql, statementOf } from '@province/subgraph/read'
import { IndexResultMapping } from './index-result.mapping.ts'
import { type IndexKind, IndexResult, type Ranking } from './index-result.ts'
import type { ComponentScore, PeerStanding } from './index-score.ts'

/** What the year before had; points and parts of them only where they were given by the same criteria. */
export interface YearBefore {
  previousRank: number | null
  previousScore: number | null
  previousComponents: ComponentScore[] | null
  previousPeers: PeerStanding[] | null
}

/** A result as it is shown; without the year before when it has just been written. */
export type IndexResultRow = Omit<Row<IndexResultRepository>, keyof YearBefore> & Partial<YearBefore>

/** Which results, as public on which day. */
export interface IndexResultFilters {
  unit?: string | null
  index?: IndexKind | null
  year?: number | null
  asOf: string
}

// A result speaks from the day it was published, or, where that day is not on record, from the end of its year.
const SHOWN_FROM = plain('coalesce(r.published_on, make_date(r.year, 12, 31))')

const ofYearBefore = (column: string, where = 'true') =>
  plain(
    `case when lag(k.year) over years = k.year - 1 and ${where} then lag(k.${column}) over years end as previous_${column}`,
  )
const SAME_CRITERIA = 'lag(k.criteria) over years = k.criteria'

/** The newest edition of each year that was public on the day, beside what the year before had. */
const history = (day: string, where: Sql = plain('true')) => sql`(
    select k.*, ${ofYearBefore('rank')}, ${ofYearBefore('peers')}, ${ofYearBefore('score', SAME_CRITERIA)},
      ${ofYearBefore('components', SAME_CRITERIA)}
    from (select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
      where ${where} and ${SHOWN_FROM} <= ${day}::date
      order by r.unit_id, r.index_kind, r.year, r.edition desc) k
    window years as (partition by k.unit_id, k.index_kind order by k.year))`

/** Index results: read with their history, written as aggregates. */
export class IndexResultRepository extends Repository.of(IndexResultMapping, {
  hidden: ['recordedBy'],
  computed: {
    previousRank: computed<number | null>('t.previous_rank'),
    previousScore: computed<number | null>('t.previous_score'),
    previousComponents: computed<ComponentScore[] | null>('t.previous_components'),
    previousPeers: computed<PeerStanding[] | null>('t.previous_peers'),
  },
}) {
  readonly list = this.listed({
    name: 'index_result_list',
    from: ({ asOf }: IndexResultFilters) => history(asOf),
    where: ({ unit, index, year }) => [{ unitId: unit, index, year }],
    order: ['-year', 'index', 'id'],
    sorts: {
      NEWEST_YEAR: ['-year', 'index', 'id'],
      OLDEST_YEAR: ['year', 'index', 'id'],
      BEST_RANK: ['rank', '-year', 'id'],
    },
  })

  /** The results of a unit that were public on a day, the newest year first. */
  ofUnit(unitId: string, asOf: string): Promise<IndexResultRow[]> {
    return this.grouped<IndexResultRow>(`index results ${asOf}`, unitId, 'unitId', (ids) => {
      const known = history(asOf, sql`r.unit_id = any(${ids}::uuid[])`)
      const text = sql`select ${plain(this.columns)} from ${known} t order by t.year desc, t.index_kind`
      return this.rows(statementOf('index_results_of_units', text))
    })
  }

  /** These results beside the year before, whichever edition is the newest. */
  override byIds(ids: readonly string[]) {
    const ofUnits = sql`r.unit_id in (select unit_id from reform.index_result where id = any(${ids}::uuid[]))`
    const known = history('infinity', ofUnits)
    const text = sql`select ${plain(this.columns)} from ${known} t where t.id = any(${ids}::uuid[])`
    return this.rows(statementOf('index_results_by_ids', text))
  }

  /** The version of this very edition when it is on record; no other request records for the unit meanwhile. */
  async recorded({ unitId, index, year, edition }: Ranking): Promise<number | undefined> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`index_result ${unitId}`])
    return (await this.em.findOne(IndexResult, { unitId, index, year, edition }))?.version
  }
}
