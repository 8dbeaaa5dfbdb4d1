import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { IndexResultRepository, IndexResultRow } from './index-result.repository.ts'
import { type IndexKind, IndexResult, placesGained, type Ranking, type Standing } from './index-result.ts'
import { resultRecorded } from './index-result-refusals.ts'

/** Which results, as public on which day, which page. */
export interface IndexResultListing {
  unit?: string | null
  index?: IndexKind | null
  asOf: string
  first: number
  after?: string | null
}

/** A correction of one result, by who saw this version of it. */
export interface IndexResultCorrection {
  id: string
  expectedVersion: number
  standing: Standing
}

const RECORD = 'reform.record_index'

const rowOf = ({ id, unitId, index, year, edition, rank, of, publishedOn, source, version }: IndexResult) =>
  ({ id, unitId, index, year, edition, rank, of, publishedOn, source, version }) satisfies IndexResultRow

/** Reads index results with their history; records and corrects them. */
export class IndexResultService {
  constructor(
    private readonly results: IndexResultRepository,
    private readonly request: RequestContext,
  ) {}

  async list({ unit, index, asOf, ...page }: IndexResultListing): Promise<Connection<IndexResultRow>> {
    const search = { unitId: unit ?? null, index: index ?? null, asOf }
    const wanted = pageOf(page, ['indexResults', ...Object.values(search)])
    if (unit != null && !isId(unit)) return connectionOf<IndexResultRow>([], wanted, 0, () => [])
    const rows = await this.results.list(search, wanted)
    const total = rows[0]?.total ?? (wanted.after ? (await this.results.count(search))[0]?.total : 0) ?? 0
    return connectionOf<IndexResultRow>(rows, wanted, total, (row) => [row.year, row.index, row.id])
  }

  /** Results of a unit that were public on that day, the newest year first. */
  async ofUnit(unitId: string, asOf: string): Promise<IndexResultRow[]> {
    const rows = await this.request.load<IndexResultRow[]>(`index results ${asOf}`, unitId, async (ids) =>
      Map.groupBy(await this.results.ofUnits(ids, asOf), (row) => row.unitId),
    )
    return rows ?? []
  }

  async previousRank(row: IndexResultRow): Promise<number | null> {
    if (row.previousRank !== undefined) return row.previousRank
    const found = await this.request.load<IndexResultRow>('index result', row.id, async (ids) => {
      const rows = await this.results.byIds(ids)
      return new Map(rows.map((each) => [each.id, each]))
    })
    return found?.previousRank ?? null
  }

  async changeInPlaces(row: IndexResultRow): Promise<number | null> {
    return placesGained(await this.previousRank(row), row.rank)
  }

  async record(ranking: Ranking, standing: Standing): Promise<IndexResultRow> {
    await this.#mayRecord(ranking.unitId)
    const result = IndexResult.record(v7(), ranking, standing, this.#who, this.request.clock.today())
    const version = await this.results.recorded(ranking)
    if (version !== undefined) throw resultRecorded(version)
    this.results.add(result)
    this.#tell('index_result.recorded', result)
    return rowOf(result)
  }

  async correct({ id, expectedVersion, standing }: IndexResultCorrection): Promise<IndexResultRow> {
    const result = isId(id) ? await this.results.load(id) : null
    if (!result) throw forbiddenOrMissing()
    await this.#mayRecord(result.unitId)
    if (result.version !== expectedVersion) throw staleVersion(result.version)
    const was = { rankBefore: result.rank, ofBefore: result.of }
    result.correct(standing, this.#who, this.request.clock.today())
    this.#tell('index_result.corrected', result, was)
    return rowOf(result)
  }

  get #who(): string {
    return this.request.actor.subject
  }

  async #mayRecord(unitId: string): Promise<void> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    await this.request.authority.require(RECORD, unitId)
  }

  #tell(name: string, result: IndexResult, was: Record<string, number> = {}): void {
    const { id, unitId, index, year, edition, rank, of, version } = result
    const payload = { index, year, edition, rank, of, version, ...was }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
