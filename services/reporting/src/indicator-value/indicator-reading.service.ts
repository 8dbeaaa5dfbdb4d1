import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { IndicatorService } from '../indicator/indicator.service.ts'
import type { IndicatorReadingRepository, IndicatorReadingRow } from './indicator-reading.repository.ts'
import { IndicatorReading } from './indicator-reading.ts'
import type { Asked, IndicatorValue, IndicatorValueService } from './indicator-value.service.ts'

/** Who keeps what an indicator says. */
const KEEP = 'report.record_figure'

/** Keeps what an indicator says, with what it was counted from: later it can be asked why it says something else. */
export class IndicatorReadingService {
  constructor(
    private readonly readings: IndicatorReadingRepository,
    private readonly indicators: IndicatorService,
    private readonly values: IndicatorValueService,
    private readonly request: RequestContext,
  ) {}

  ofValue({ unitId, code, window: { from, to } }: IndicatorValue): Promise<IndicatorReadingRow[]> {
    return this.readings.ofUnit(unitId, code, from, to)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING` and `DATE_INVALID`. */
  async keep(indicatorId: string, unitId: string, asked: Asked): Promise<IndicatorReadingRow> {
    const indicator = await this.indicators.byId(indicatorId)
    if (!indicator) throw forbiddenOrMissing()
    await this.request.authority.require(KEEP, unitId)
    const said = await this.values.value(indicator, unitId, asked)
    const reading = new IndicatorReading(v7(), said, this.request.subject, this.request.clock.now())
    this.readings.add(reading)
    this.request.record({
      name: 'indicator_reading.kept',
      aggregateId: reading.id,
      unitId,
      payload: { indicator: said.code },
    })
    return this.readings.rowOf(reading)
  }
}
