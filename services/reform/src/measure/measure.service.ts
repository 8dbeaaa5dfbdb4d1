import {
  AS_REPORTED,
  type Connection,
  connectionOf,
  connectionOfAll,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
  pageOf,
} from '@province/subgraph'
import { validate as isId } from 'uuid'
import type { IndexResultRow } from '../index-result/index-result.repository.ts'
import type { IndexResultService } from '../index-result/index-result.service.ts'
import { type IndexKind, lastDayOf, placesGained } from '../index-result/index-result.ts'
import type { CoveredUnitRow, OneStopRepository } from '../one-stop/one-stop.repository.ts'
import type { OneStopService } from '../one-stop/one-stop.service.ts'
import { measureOf, type ReformMeasure, unitOfCount } from './measure.ts'

type Scope = Pick<MeasuresArgs, 'unit' | 'asOf'>
type Value = Pick<Measure, 'value' | 'asOf'>

const NAMES: Record<IndexKind, string> = { PAR_INDEX: 'PAR INDEX', SIPAS: 'SIPAS', PAPI: 'PAPI', PCI: 'PCI' }

const recordOf = ({ id, index, year, rank, of }: IndexResultRow, value: number): MeasureRecord => ({
  id,
  label: `${NAMES[index]} ${year}: hạng ${rank}/${of}`,
  value,
  share: 1,
})

const recordOfUnit = ({ id, code, name }: CoveredUnitRow) => ({ id, label: name, value: 1, share: 1, code })

/** Reform's figures, each computed from its own records; ranks and coverage are told in the boundaries of the day. */
export class MeasureService {
  constructor(
    private readonly results: IndexResultService,
    private readonly oneStop: OneStopService,
    private readonly centres: OneStopRepository,
  ) {}

  async values({ keys, unit, asOf }: Pick<MeasuresArgs, 'keys'> & Scope): Promise<Measure[]> {
    const known = keys.flatMap((key) => {
      const measure = measureOf(key)
      return measure ? [{ key, measure }] : []
    })
    return Promise.all(
      known.map(async ({ key, measure }) => ({
        key,
        unitOfCount: unitOfCount(measure),
        ...AS_REPORTED,
        ...(await this.#value(measure, { unit, asOf })),
      })),
    )
  }

  async records({ key, unit, asOf, ...args }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const page = pageOf(args, ['reformMeasureRecords', key, unit, asOf])
    const measure = isId(unit) ? measureOf(key) : undefined
    if (measure?.of === 'one-stop') {
      const rows = await this.centres.covered(unit, measure.level, asOf, page)
      return connectionOf(rows.map(recordOfUnit), page, rows[0]?.total ?? 0, ({ code, id }) => [code, id])
    }
    const behind = measure ? await this.#behind(measure, { unit, asOf }) : []
    return connectionOfAll(behind, page, ({ id }) => id)
  }

  async #value(measure: ReformMeasure, { unit, asOf }: Scope): Promise<Value> {
    if (measure.of === 'one-stop') {
      const tiers = await this.oneStop.coverage(unit, asOf)
      return { value: tiers.find(({ level }) => level === measure.level)?.covered ?? null, asOf }
    }
    const latest = await this.#latest(measure.index, { unit, asOf })
    if (!latest) return { value: null, asOf }
    const change = placesGained(latest.previousRank ?? null, latest.rank)
    return { value: measure.of === 'rank' ? latest.rank : change, asOf: lastDayOf(latest.year) }
  }

  /** A rank is its own record; a change is the year before, less this year. */
  async #behind(measure: Exclude<ReformMeasure, { of: 'one-stop' }>, scope: Scope): Promise<MeasureRecord[]> {
    const latest = await this.#latest(measure.index, scope)
    if (!latest) return []
    if (measure.of === 'rank') return [recordOf(latest, latest.rank)]
    const results = await this.results.ofUnit(scope.unit, scope.asOf)
    const before = results.find(({ index, year }) => index === latest.index && year === latest.year - 1)
    return before ? [recordOf(before, before.rank), recordOf(latest, -latest.rank)] : []
  }

  async #latest(index: IndexKind, { unit, asOf }: Scope): Promise<IndexResultRow | undefined> {
    const results = isId(unit) ? await this.results.ofUnit(unit, asOf) : []
    return results.find((result) => result.index === index)
  }
}
