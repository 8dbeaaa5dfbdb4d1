import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion, Tally } from '@province/subgraph/measure'
import type { RequestContext } from '@province/subgraph/request'
import type { IndexResultRow } from '../index-result/index-result.repository.ts'
import type { IndexResultService } from '../index-result/index-result.service.ts'
import { type IndexKind, lastDayOf, placesGained } from '../index-result/index-result.ts'
import type { CoveredUnitRow } from '../one-stop/one-stop.repository.ts'
import type { OneStopService } from '../one-stop/one-stop.service.ts'
import type { UnitLevel } from '../one-stop/one-stop-coverage.ts'
import type { MeasureRepository } from './measure.repository.ts'

type RankedRow = IndexResultRow & Counted

const NOTHING: Tally = { value: null }

/** What reform's figures are counted from: index results, one-stop centres. */
export class MeasureService {
  constructor(
    private readonly results: IndexResultService,
    private readonly oneStop: OneStopService,
    private readonly measures: MeasureRepository,
    private readonly request: RequestContext,
  ) {}

  async rank(index: IndexKind, question: MeasureQuestion): Promise<Tally> {
    const latest = await this.#latest(index, question)
    return latest ? { value: latest.rank, asOf: lastDayOf(latest.year) } : NOTHING
  }

  async rankChange(index: IndexKind, question: MeasureQuestion): Promise<Tally> {
    const latest = await this.#latest(index, question)
    if (!latest) return NOTHING
    return { value: placesGained(latest.previousRank ?? null, latest.rank), asOf: lastDayOf(latest.year) }
  }

  /** A rank is its own record. */
  async ranked(index: IndexKind, question: MeasureQuestion): Promise<RankedRow[]> {
    const latest = await this.#latest(index, question)
    return latest ? [worth(latest, latest.rank)] : []
  }

  /** A change is the year before, less this year. */
  async rankedYears(index: IndexKind, question: MeasureQuestion): Promise<RankedRow[]> {
    const results = await this.#results(index, question)
    const [latest] = results
    const before = results.find(({ year }) => latest && year === latest.year - 1)
    return latest && before ? [worth(before, before.rank), worth(latest, -latest.rank)] : []
  }

  /**
   * Units of a tier that run a centre, all tiers of a question by one statement; nothing where not all of the units of
   * that day are in sight: a part is never counted as the whole.
   */
  async covered(level: UnitLevel, { unit, boundaries: { asOf } }: MeasureQuestion): Promise<Tally> {
    // Only what is to come may be out of sight while the unit itself is in it.
    const toCome = asOf > this.request.today
    if (toCome && !(await this.#seesAll(unit, asOf))) return NOTHING
    const tiers = await this.oneStop.coverage(unit, asOf)
    return { value: tiers?.find((tier) => tier.level === level)?.covered ?? null }
  }

  centres(level: UnitLevel, { unit, boundaries }: MeasureQuestion): SourceSpec<CoveredUnitRow> {
    return this.oneStop.covered(unit, level, boundaries.asOf)
  }

  #seesAll(unit: string, asOf: string): Promise<boolean> {
    return this.request.remember('sees units', `${unit} ${asOf}`, () => this.measures.seesAll(unit, asOf))
  }

  async #results(index: IndexKind, { unit, boundaries }: MeasureQuestion): Promise<IndexResultRow[]> {
    return (await this.results.ofUnit(unit, boundaries.asOf)).filter((result) => result.index === index)
  }

  async #latest(index: IndexKind, question: MeasureQuestion): Promise<IndexResultRow | undefined> {
    return (await this.#results(index, question))[0]
  }
}

// A rank is of no unit's records: it is not handed over with them.
const worth = (result: IndexResultRow, value: number): RankedRow => ({ ...result, value })
