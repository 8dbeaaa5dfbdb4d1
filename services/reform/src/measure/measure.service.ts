import { type Connection, connectionOf, connectionOfAll, type Page, pageOf } from '@province/subgraph/list'
import {
  AS_REPORTED,
  type Boundaries,
  boundariesOf,
  countedIn,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
} from '@province/subgraph/measure'
import { type Load } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import type { IndexResultRow } from '../index-result/index-result.repository.ts'
import type { IndexResultService } from '../index-result/index-result.service.ts'
import { type IndexKind, lastDayOf, placesGained } from '../index-result/index-result.ts'
import type { OneStopRepository } from '../one-stop/one-stop.repository.ts'
import type { OneStopService } from '../one-stop/one-stop.service.ts'
import type { UnitLevel } from '../one-stop/one-stop-coverage.ts'
import type { MeasureRepository, RestatedCoverageRow } from './measure.repository.ts'
import { measureOf, type ReformMeasure, unitOfCount } from './measure.ts'

type Value = Omit<Measure, 'key' | 'unitOfCount'>
type Ranking = Extract<ReformMeasure, { index: IndexKind }>
type Centre = { id: string; code: string; name: string; unitId?: string; share?: number }

const NAMES: Record<IndexKind, string> = { PAR_INDEX: 'PAR INDEX', SIPAS: 'SIPAS', PAPI: 'PAPI', PCI: 'PCI' }

const recordOf = ({ id, index, year, rank, of }: IndexResultRow, value: number): MeasureRecord => ({
  id,
  label: `${NAMES[index]} ${year}: hạng ${rank}/${of}`,
  value,
  share: 1,
})

const recordOfUnit = ({ id, code, name, unitId, share = 1 }: Centre) => ({
  id,
  label: name,
  value: share,
  share,
  unitId: unitId ?? null,
  code,
})

/** Reform's figures, each from its own records. A rank is told as reported, whatever boundaries are asked for. */
export class MeasureService {
  constructor(
    private readonly results: IndexResultService,
    private readonly oneStop: OneStopService,
    private readonly centres: OneStopRepository,
    private readonly measures: MeasureRepository,
    private readonly load: Load,
    private readonly today: string,
  ) {}

  async values({ keys, unit, ...asked }: Omit<MeasuresArgs, 'window'>): Promise<Measure[]> {
    const boundaries = boundariesOf(asked, this.today)
    const known = keys.flatMap((key) => {
      const measure = measureOf(key)
      return measure ? [{ key, measure }] : []
    })
    return Promise.all(
      known.map(async ({ key, measure }) => ({
        key,
        unitOfCount: unitOfCount(measure),
        ...(await this.#value(measure, unit, boundaries)),
      })),
    )
  }

  async records({
    key,
    unit,
    first,
    after,
    ...asked
  }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const boundaries = boundariesOf(asked, this.today)
    const { asOf, drawnOn } = boundaries
    const page = pageOf({ first, after }, ['reformMeasureRecords', key, unit, asOf, drawnOn])
    const measure = isId(unit) ? measureOf(key) : undefined
    if (measure?.of === 'open items') return this.#open(unit, asOf, page)
    if (measure?.of === 'one-stop') return this.#covered(measure.level, unit, boundaries, page)
    const behind = measure ? await this.#behind(measure, unit, asOf) : []
    return connectionOfAll(behind, page, ({ id }) => id)
  }

  async #value(measure: ReformMeasure, unit: string, boundaries: Boundaries): Promise<Value> {
    const { asOf } = boundaries
    if (measure.of === 'one-stop') return this.#coverage(measure.level, unit, boundaries)
    if (measure.of === 'open items') {
      const [open] = isId(unit) ? await this.measures.openCount(unit, asOf) : []
      return { value: open?.total ?? null, asOf, ...AS_REPORTED }
    }
    const latest = await this.#latest(measure.index, unit, asOf)
    if (!latest) return { value: null, asOf, ...AS_REPORTED }
    const change = placesGained(latest.previousRank ?? null, latest.rank)
    const value = measure.of === 'rank' ? latest.rank : change
    return { value, asOf: lastDayOf(latest.year), ...AS_REPORTED }
  }

  async #coverage(level: UnitLevel, unit: string, boundaries: Boundaries): Promise<Value> {
    const { asOf, restated } = boundaries
    if (!restated) {
      const tier = (await this.oneStop.coverage(unit, asOf)).find((each) => each.level === level)
      return { value: tier?.covered ?? null, asOf, ...AS_REPORTED }
    }
    const tiers = isId(unit) ? await this.#restated(unit, boundaries) : []
    const tier = tiers.find((each) => each.level === level)
    return { value: tier?.covered ?? null, asOf, ...countedIn(boundaries, tier?.estimate) }
  }

  /** All tiers that one request asks for take one statement. */
  async #restated(unit: string, boundaries: Boundaries): Promise<RestatedCoverageRow[]> {
    const { asOf, drawnOn } = boundaries
    const found = await this.load<RestatedCoverageRow[]>(`restated ${asOf} ${drawnOn}`, unit, async (ids) => {
      const rows = ids.map(async (id) => [id, await this.measures.restatedCoverage(id, boundaries)] as const)
      return new Map(await Promise.all(rows))
    })
    return found ?? []
  }

  async #covered(level: UnitLevel, unit: string, boundaries: Boundaries, page: Page) {
    const rows: (Centre & { total: number })[] = boundaries.restated
      ? await this.measures.restatedCentres(unit, level, boundaries, page)
      : await this.centres.covered(unit, level, boundaries.asOf, page)
    return connectionOf(rows.map(recordOfUnit), page, rows[0]?.total ?? 0, ({ code, id }) => [code, id])
  }

  async #open(unit: string, asOf: string, page: Page): Promise<Connection<MeasureRecord>> {
    const rows = await this.measures.openItems(unit, asOf, page)
    const items = rows.map(({ id, label, unitId }) => {
      return { id, label: `Miễn áp dụng: ${label}`, value: 1, share: 1, unitId, kind: 'exemption' }
    })
    return connectionOf<MeasureRecord>(items, page, rows[0]?.total ?? 0, ({ id }) => [id])
  }

  /** A rank is its own record; a change is the year before, less this year. */
  async #behind(measure: Ranking, unit: string, asOf: string): Promise<MeasureRecord[]> {
    const latest = await this.#latest(measure.index, unit, asOf)
    if (!latest) return []
    if (measure.of === 'rank') return [recordOf(latest, latest.rank)]
    const results = await this.results.ofUnit(unit, asOf)
    const before = results.find(({ index, year }) => index === latest.index && year === latest.year - 1)
    return before ? [recordOf(before, before.rank), recordOf(latest, -latest.rank)] : []
  }

  async #latest(index: IndexKind, unit: string, asOf: string): Promise<IndexResultRow | undefined> {
    const results = isId(unit) ? await this.results.ofUnit(unit, asOf) : []
    return results.find((result) => result.index === index)
  }
}
