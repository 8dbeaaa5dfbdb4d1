import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { IndexResultRepository, IndexResultRow } from './index-result.repository.ts'
import { IndexResult, placesGained, type Ranking, type Standing } from './index-result.ts'
import { resultRecorded } from './index-result-refusals.ts'

const RECORD = 'reform.record_index'

/** Reads index results with their history; records and corrects them. */
export class IndexResultService {
  readonly list: IndexResultRepository['list']

  constructor(
    private readonly results: IndexResultRepository,
    private readonly request: RequestContext,
  ) {
    this.list = results.list
  }

  /** Results of a unit that were public on that day, the newest year first. */
  ofUnit(unitId: string, asOf: string): Promise<IndexResultRow[]> {
    return this.results.ofUnit(unitId, asOf)
  }

  async previousRank({ id, previousRank }: IndexResultRow): Promise<number | null> {
    if (previousRank !== undefined) return previousRank
    return (await this.results.byId(id))?.previousRank ?? null
  }

  async changeInPlaces(row: IndexResultRow): Promise<number | null> {
    return placesGained(await this.previousRank(row), row.rank)
  }

  async record(ranking: Ranking, standing: Standing): Promise<IndexResultRow> {
    if (!isId(ranking.unitId)) throw forbiddenOrMissing()
    const { authority, subject, today } = this.request
    await authority.require(RECORD, ranking.unitId)
    const result = IndexResult.record(v7(), ranking, standing, subject, today)
    const version = await this.results.recorded(ranking)
    if (version !== undefined) throw resultRecorded(version)
    this.results.add(result)
    return this.#record('index_result.recorded', result)
  }

  async correct(seen: SeenVersion, standing: Standing): Promise<IndexResultRow> {
    const result = await this.request.forChange(this.results, seen, RECORD)
    const was = { rankBefore: result.rank, ofBefore: result.of }
    result.correct(standing, this.request.subject, this.request.today)
    return this.#record('index_result.corrected', result, was)
  }

  #record(name: string, result: IndexResult, was: Record<string, number> = {}): IndexResultRow {
    const { id, unitId, index, year, edition, rank, of, version } = result
    const payload = { index, year, edition, rank, of, version, ...was }
    this.request.record({ name, aggregateId: id, unitId, payload })
    // What it was the year before is read when it is asked for: beside what is stored by then.
    return this.results.storedOf(result)
  }
}
