import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { type IndexKind, IndexResult, type Ranking } from './index-result.ts'

/** A result as it is shown; without `previousRank` when it has just been written. */
export interface IndexResultRow {
  id: string
  unitId: string
  index: IndexKind
  year: number
  edition: number
  rank: number
  of: number
  publishedOn: string | null
  source: string
  version: number
  previousRank?: number | null
}

/** What narrows a list of results. */
export interface IndexResultSearch {
  unitId: string | null
  index: IndexKind | null
  asOf: string
}

// A result speaks from the day it was published, or, where that day is not on record, from the end of its year.
const SHOWN_FROM = 'coalesce(r.published_on, make_date(r.year, 12, 31))'

/** The newest edition of each year that was public on `day`, beside the rank of the year before. */
const history = (where: string, day: string) => `with known as (
    select distinct on (r.unit_id, r.index_kind, r.year) r.* from reform.index_result r
    where ${where} and ${SHOWN_FROM} <= ${day}::date
    order by r.unit_id, r.index_kind, r.year, r.edition desc),
  history as (
    select k.*, case when lag(k.year) over years = k.year - 1 then lag(k.rank) over years end as previous_rank
    from known k window years as (partition by k.unit_id, k.index_kind order by k.year))`

const COLUMNS = `h.id, h.unit_id as "unitId", h.index_kind as index, h.year, h.edition, h.rank, h.out_of as "of",
  h.published_on as "publishedOn", h.source, h.version, h.previous_rank as "previousRank"`

/** Index results: read with their history, written as aggregates. */
export class IndexResultRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  list(
    { unitId, index, asOf }: IndexResultSearch,
    page: Page,
  ): Promise<(IndexResultRow & { total: number })[]> {
    const where = '($2::uuid is null or r.unit_id = $2) and ($3::text is null or r.index_kind = $3)'
    const text = `${history(where, '$1')}
      select ${COLUMNS}, (select count(*) from history) as total from history h
      where $4::int is null or h.year < $4 or (h.year = $4 and (h.index_kind, h.id) > ($5::text, $6::uuid))
      order by h.year desc, h.index_kind, h.id limit $7`
    const values = [asOf, unitId, index, ...(page.after ?? [null, null, null]), page.limit + 1]
    return this.reader.rows({ name: 'index_result_list', text, values })
  }

  /** How many results the list has, for a page that came back empty. */
  count({ unitId, index, asOf }: IndexResultSearch): Promise<{ total: number }[]> {
    const where = '($2::uuid is null or r.unit_id = $2) and ($3::text is null or r.index_kind = $3)'
    const text = `${history(where, '$1')} select count(*) as total from history`
    return this.reader.rows({ name: 'index_result_count', text, values: [asOf, unitId, index] })
  }

  ofUnits(unitIds: readonly string[], asOf: string): Promise<IndexResultRow[]> {
    const text = `${history('r.unit_id = any($2::uuid[])', '$1')}
      select ${COLUMNS} from history h order by h.year desc, h.index_kind`
    return this.reader.rows({ name: 'index_results_of_units', text, values: [asOf, unitIds] })
  }

  /** These results beside the year before, whichever edition is the newest. */
  byIds(ids: readonly string[]): Promise<IndexResultRow[]> {
    const where = 'r.unit_id in (select unit_id from reform.index_result where id = any($2::uuid[]))'
    const text = `${history(where, '$1')} select ${COLUMNS} from history h where h.id = any($2::uuid[])`
    return this.reader.rows({ name: 'index_results_by_ids', text, values: ['infinity', ids] })
  }

  /** The version of this very edition when it is on record; no other request records for the unit meanwhile. */
  async recorded({ unitId, index, year, edition }: Ranking): Promise<number | undefined> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`index_result ${unitId}`])
    return (await this.em.findOne(IndexResult, { unitId, index, year, edition }))?.version
  }

  load(id: string): Promise<IndexResult | null> {
    return this.em.findOne(IndexResult, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  add(result: IndexResult): void {
    this.em.persist(result)
  }
}
