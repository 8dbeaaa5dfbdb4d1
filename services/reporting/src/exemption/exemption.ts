import { dayOutside, wordsUpTo } from '@province/runtime/refusal'
import { exemptionEnded } from './exemption-refusals.ts'

/** Who is exempt, why, by which document, and over which days. */
export interface ExemptionDecided {
  readonly unitId: string
  readonly reason: string
  readonly document: string
  readonly validFrom: string
  readonly validTo: string | null
}

const said = wordsUpTo(500)

/** Refuses an exemption without reason or document, and days that end before they begin. */
export function refuseUnsound(decided: ExemptionDecided): void {
  said('reason', decided.reason, { vi: 'Hãy ghi lý do miễn', en: 'Say why the unit is exempt' })
  said('document', decided.document, { vi: 'Hãy ghi văn bản cho miễn', en: 'Name the document that says so' })
  if (decided.validTo !== null && decided.validTo <= decided.validFrom)
    throw dayOutside('validTo', decided.validFrom, null)
}

/** Whether two exemptions of one unit hold on some day both. */
export const overlapping = (
  one: Pick<ExemptionDecided, 'validFrom' | 'validTo'>,
  other: Pick<ExemptionDecided, 'validFrom' | 'validTo'>,
): boolean =>
  (other.validTo === null || one.validFrom < other.validTo) &&
  (one.validTo === null || other.validFrom < one.validTo)

export interface Exemption extends Omit<ExemptionDecided, 'validTo'> {}

/** A unit that is exempt from something for some days, by decision: no failure, and told apart from one. */
export abstract class Exemption {
  validTo: string | null = null
  version = 1

  constructor(
    readonly id: string,
    decided: ExemptionDecided,
    public recordedBy: string,
  ) {
    Object.assign(this, decided)
  }

  /** It stops holding on that day. */
  end(on: string, by: string): void {
    if (this.validTo !== null && this.validTo <= on) throw exemptionEnded(this.validTo)
    if (on <= this.validFrom) throw dayOutside('endsOn', this.validFrom, null)
    this.validTo = on
    this.recordedBy = by
    this.version += 1
  }
}
