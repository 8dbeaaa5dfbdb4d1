import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { IndexResultRepository, IndexResultRow, YearBefore } from './index-result.repository.ts'
import { IndexResult, placesGained, type Ranking, type Standing } from './index-result.ts'
import { resultRecorded } from './index-result-refusals.ts'
import { type ComponentScore, type PeerStanding, pointsGained } from './index-score.ts'

const RECORD = 'reform.record_index'

/** A part of an index with what it won; null: not held, or by other criteria. */
export type ComponentShown = ComponentScore & { changeInScore: number | null }

/** Somebody else in the list with the places they won; null: not held. */
export type PeerShown = PeerStanding & { changeInPlaces: number | null }

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

  async previousRank(row: IndexResultRow): Promise<number | null> {
    return (await this.#before(row)).previousRank ?? null
  }

  async changeInPlaces(row: IndexResultRow): Promise<number | null> {
    return placesGained(await this.previousRank(row), row.rank)
  }

  /** Points won since the year before, by the same criteria. */
  async changeInScore(row: IndexResultRow): Promise<number | null> {
    return pointsGained((await this.#before(row)).previousScore, row.score)
  }

  /** Each part beside itself of the year before, by its name and the same criteria. */
  async components(row: IndexResultRow): Promise<ComponentShown[]> {
    const { previousComponents: before } = await this.#before(row)
    return row.components.map((part) => ({
      ...part,
      changeInScore: pointsGained(before?.find(({ name }) => name === part.name)?.score, part.score),
    }))
  }

  /** The others in the same list, the best first, each beside itself of the year before. */
  async peers(row: IndexResultRow): Promise<PeerShown[]> {
    const { previousPeers: before } = await this.#before(row)
    return row.peers
      .map((peer) => ({
        ...peer,
        changeInPlaces: placesGained(before?.find(({ name }) => name === peer.name)?.rank ?? null, peer.rank),
      }))
      .toSorted((one, other) => one.rank - other.rank || one.name.localeCompare(other.name, 'vi'))
  }

  /** A result that has just been written is read again: beside what is stored by then. */
  async #before(row: IndexResultRow): Promise<Partial<YearBefore>> {
    if (row.previousRank !== undefined) return row
    return (await this.results.byId(row.id)) ?? {}
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
    return this.results.storedOf(result)
  }
}
