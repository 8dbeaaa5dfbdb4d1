import {
  AS_REPORTED,
  type Boundaries,
  boundariesOf,
  type Connection,
  connectionOf,
  countedIn,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
  type Page,
  pageOf,
} from '@province/subgraph'
import { validate as isId } from 'uuid'
import type {
  ComplianceScope,
  PostedUnitRow,
  ReceptionComplianceRepository,
  RestatedTierRow,
} from '../reception-compliance/reception-compliance.repository.ts'
import { tiersWithDuty } from '../reception-duty/reception-duty.ts'
import { receptionWindow } from '../reception-duty/reception-window.ts'
import type { ReceptionScheduleRepository } from '../reception-schedule/reception-schedule.repository.ts'
import { OPEN_ITEMS, scheduleLabel, tierOf } from './measure.ts'

const recordOf = ({ id, code, name, share = 1 }: PostedUnitRow & { share?: number }) => ({
  id,
  label: name,
  value: share,
  share,
  unitId: id,
  code,
})

/** No schedule reaches further. */
const FAR = '9999-01-01'
const ONE: Page = { limit: 1, after: null, list: '' }

/** The figures of complaints, counted from posted schedules in the boundaries of the day or of another. */
export class MeasureService {
  constructor(
    private readonly compliance: ReceptionComplianceRepository,
    private readonly schedules: ReceptionScheduleRepository,
    private readonly today: string,
  ) {}

  /** Units that posted; null where no schedule of the tier is on record, since nothing is held then. */
  async values({ keys, unit, window, ...asked }: MeasuresArgs): Promise<Measure[]> {
    const boundaries = boundariesOf(asked, this.today)
    const { asOf } = boundaries
    const known = keys.filter((key) => tierOf(key) !== undefined)
    const open = keys.includes(OPEN_ITEMS) ? [await this.#openCount(unit, asOf)] : []
    if (known.length === 0) return open
    const scope = { within: unit, window: receptionWindow(window), levels: tiersWithDuty(window) }
    const tiers = isId(unit) ? await this.#tiers(scope, boundaries) : []
    const posted = known.map((key) => {
      const tier = tiers.find(({ level }) => level === tierOf(key))
      const marks = countedIn(boundaries, tier?.estimate)
      return { key, value: tier?.posted ?? null, unitOfCount: 'units', asOf, ...marks }
    })
    return [...posted, ...open]
  }

  /** The units that posted, each worth one or its share; or the schedules that reach beyond the day. */
  async records(asked: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const { key, unit, first, after } = asked
    const boundaries = boundariesOf(asked, this.today)
    const { from, to } = receptionWindow(asked.window)
    const { asOf, drawnOn } = boundaries
    const page = pageOf({ first, after }, ['complaintsMeasureRecords', key, unit, from, to, asOf, drawnOn])
    if (key === OPEN_ITEMS) return this.#open(unit, asOf, page)
    const levels = tiersWithDuty(asked.window).filter((tier) => tier === tierOf(key))
    const rows = isId(unit)
      ? await this.#units({ within: unit, window: { from, to }, levels }, boundaries, page)
      : []
    return connectionOf(rows.map(recordOf), page, rows[0]?.total ?? 0, ({ code, id }) => [code, id])
  }

  async #tiers(scope: ComplianceScope, boundaries: Boundaries): Promise<RestatedTierRow[]> {
    if (boundaries.restated) return this.compliance.restatedTiers(scope, boundaries)
    const tiers = await this.compliance.postedTiers(scope, boundaries.asOf)
    return tiers.map((tier) => ({ ...tier, estimate: false }))
  }

  #units(scope: ComplianceScope, boundaries: Boundaries, page: Page): Promise<PostedUnitRow[]> {
    if (boundaries.restated) return this.compliance.restatedUnits(scope, boundaries, page)
    return this.compliance.postedUnits(scope, boundaries.asOf, page)
  }

  async #openCount(unit: string, asOf: string): Promise<Measure> {
    const [row] = isId(unit) ? await this.schedules.list(unit, { from: asOf, to: FAR }, ONE) : []
    return { key: OPEN_ITEMS, value: row?.total ?? 0, unitOfCount: 'items', asOf, ...AS_REPORTED }
  }

  async #open(unit: string, asOf: string, page: Page): Promise<Connection<MeasureRecord>> {
    const rows = isId(unit) ? await this.schedules.list(unit, { from: asOf, to: FAR }, page) : []
    const items = rows.map(({ id, unitId, from, to }) => {
      const label = scheduleLabel({ from, to })
      return { id, label, value: 1, share: 1, unitId, kind: 'reception_schedule', from }
    })
    return connectionOf(items, page, rows[0]?.total ?? 0, ({ from, id }) => [from, id])
  }
}
