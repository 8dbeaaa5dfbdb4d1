import { Exemption, type ExemptionDecided, refuseUnsound } from './exemption.ts'

/** Who need not send what. */
export interface ExemptionGrant extends ExemptionDecided {
  readonly templateCode: string
}

export interface SubmissionExemption extends Omit<ExemptionGrant, 'validTo'> {}

/** A unit that need not send a template for some days. */
export class SubmissionExemption extends Exemption {
  /** Newly decided; refuses what is no sound exemption. */
  static grant(id: string, grant: ExemptionGrant, by: string): SubmissionExemption {
    refuseUnsound(grant)
    return new SubmissionExemption(id, grant, by)
  }
}
