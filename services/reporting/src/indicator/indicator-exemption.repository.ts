import { Repository, type Row } from '@province/subgraph/read'
import { overlapping } from '../exemption/exemption.ts'
import { IndicatorExemptionMapping } from './indicator-exemption.mapping.ts'
import { type IndicatorExempted, IndicatorExemption } from './indicator-exemption.ts'

/** An exemption as it is shown. */
export type IndicatorExemptionRow = Row<IndicatorExemptionRepository>

/** Which units an indicator does not count: no secret, since whoever reads the denominator reads it too. */
export class IndicatorExemptionRepository extends Repository.of(IndicatorExemptionMapping, {
  hidden: ['recordedBy'],
}) {
  /** The exemptions from an indicator, the newest first. */
  readonly ofIndicator = this.many('indicatorCode', {
    name: 'indicator_exemptions_of_indicator',
    order: ['-validFrom', 'id'],
  })

  /** Whether the unit is exempt on one of these days; no other request exempts it meanwhile. */
  async overlaps({ unitId, indicatorCode, ...days }: IndicatorExempted): Promise<boolean> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`exempt ${unitId}`])
    const all = await this.em.find(IndicatorExemption, { unitId, indicatorCode })
    return all.some((each) => overlapping(each, days))
  }
}
