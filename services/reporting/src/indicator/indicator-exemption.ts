import { Exemption, type ExemptionDecided, refuseUnsound } from '../exemption/exemption.ts'

/** Which unit an indicator does not count. */
export interface IndicatorExempted extends ExemptionDecided {
  readonly indicatorCode: string
}

export interface IndicatorExemption extends Omit<IndicatorExempted, 'validTo'> {}

/** A unit that an indicator does not apply to for some days, although its level says so: it leaves the denominator. */
export class IndicatorExemption extends Exemption {
  /** Newly decided; refuses what is no sound exemption. */
  static grant(id: string, exempted: IndicatorExempted, by: string): IndicatorExemption {
    refuseUnsound(exempted)
    return new IndicatorExemption(id, exempted, by)
  }
}
