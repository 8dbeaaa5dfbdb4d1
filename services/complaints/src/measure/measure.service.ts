import {
  AS_REPORTED,
  type Connection,
  connectionOf,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
  pageOf,
} from '@province/subgraph'
import { validate as isId } from 'uuid'
import type {
  PostedUnitRow,
  ReceptionComplianceRepository,
} from '../reception-compliance/reception-compliance.repository.ts'
import { tiersWithDuty } from '../reception-duty/reception-duty.ts'
import { receptionWindow } from '../reception-duty/reception-window.ts'
import { tierOf } from './measure.ts'

type Asked = Pick<MeasuresArgs, 'unit' | 'window' | 'asOf'>

const recordOf = ({ id, code, name }: PostedUnitRow) => ({ id, label: name, value: 1, share: 1, code })

/** The figures of complaints, counted from posted schedules in the boundaries of the day. */
export class MeasureService {
  constructor(private readonly compliance: ReceptionComplianceRepository) {}

  /** Units that posted; null where no schedule of the tier is on record, since nothing is held then. */
  async values({ keys, unit, window, asOf }: Asked & Pick<MeasuresArgs, 'keys'>): Promise<Measure[]> {
    const known = keys.flatMap((key) => {
      const level = tierOf(key)
      return level ? [{ key, level }] : []
    })
    if (known.length === 0) return []
    const scope = { within: unit, window: receptionWindow(window), levels: tiersWithDuty(window) }
    const tiers = isId(unit) ? await this.compliance.postedTiers(scope, asOf) : []
    return known.map(({ key, level }) => {
      const posted = tiers.find((tier) => tier.level === level)?.posted
      return { key, value: posted ?? null, unitOfCount: 'units', asOf, ...AS_REPORTED }
    })
  }

  /** The units that posted, each worth one. */
  async records({
    key,
    unit,
    window,
    asOf,
    ...args
  }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const { from, to } = receptionWindow(window)
    const page = pageOf(args, ['complaintsMeasureRecords', key, unit, from, to, asOf])
    const level = tierOf(key)
    const levels = tiersWithDuty(window).filter((tier) => tier === level)
    const scope = { within: unit, window: { from, to }, levels }
    const rows = isId(unit) ? await this.compliance.postedUnits(scope, asOf, page) : []
    return connectionOf(rows.map(recordOf), page, rows[0]?.total ?? 0, ({ code, id }) => [code, id])
  }
}
