import { dayOutside, wordsUpTo } from '@province/runtime/refusal'
import { exemptionEnded } from './exemption-refusals.ts'

/** Who need not send what, why, and by which document. */
export interface ExemptionGrant {
  readonly unitId: string
  readonly templateCode: string
  readonly reason: string
  readonly document: string
  readonly validFrom: string
  readonly validTo: string | null
}

const said = wordsUpTo(500)

export interface SubmissionExemption extends Omit<ExemptionGrant, 'validTo'> {}

/** A unit that need not send a template for some days, by decision: no failure, and told apart from one. */
export class SubmissionExemption {
  validTo: string | null = null
  version = 1

  constructor(
    readonly id: string,
    grant: ExemptionGrant,
    public recordedBy: string,
  ) {
    Object.assign(this, grant)
  }

  /** Newly decided; refuses without reason or document, and days that end before they begin. */
  static grant(id: string, grant: ExemptionGrant, by: string): SubmissionExemption {
    said('reason', grant.reason, { vi: 'Hãy ghi lý do miễn', en: 'Say why the unit is exempt' })
    said('document', grant.document, { vi: 'Hãy ghi văn bản cho miễn', en: 'Name the document that says so' })
    if (grant.validTo !== null && grant.validTo <= grant.validFrom)
      throw dayOutside('validTo', grant.validFrom, null)
    return new SubmissionExemption(id, grant, by)
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
