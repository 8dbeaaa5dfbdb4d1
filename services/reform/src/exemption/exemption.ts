import { isBlank } from '@province/runtime/refusal'
import { endsBeforeItBegins, exemptionEnded, exemptionIncomplete } from './exemption-refusals.ts'

/** Rules of which a unit can be exempt. */
export type RuleCode = 'ONE_STOP'

/** Who is exempt of what, why, and by which document; no document where a report states it without one. */
export interface ExemptionGrant {
  unitId: string
  rule: RuleCode
  reason: string
  document: string | null
}

/** Days, half-open; null: without a known beginning, or without an end. */
export interface Validity {
  from: string | null
  to: string | null
}

const LONGEST_TEXT = 500

function refuseText(field: string, text: string | null): void {
  if (text === null || isBlank(text) || text.length > LONGEST_TEXT)
    throw exemptionIncomplete(field, LONGEST_TEXT)
}

export interface Exemption extends Readonly<ExemptionGrant> {}

/** A unit to which a rule does not apply for some days, by decision: no failure, and told apart from one. */
export class Exemption {
  readonly validFrom: string | null
  validTo: string | null
  version = 1

  constructor(
    readonly id: string,
    grant: ExemptionGrant,
    validity: Validity,
    readonly recordedBy: string,
  ) {
    Object.assign(this, grant)
    this.validFrom = validity.from
    this.validTo = validity.to
  }

  /** An exemption newly decided; refuses without reason or document, and days that end before they begin. */
  static grant(id: string, grant: ExemptionGrant, validity: Validity, by: string): Exemption {
    refuseText('reason', grant.reason)
    refuseText('document', grant.document)
    if (validity.from !== null && validity.to !== null && validity.to <= validity.from)
      throw endsBeforeItBegins('validTo')
    return new Exemption(id, grant, validity, by)
  }

  /** It stops holding on that day; refuses a day it does not reach, and one before it began. */
  end(on: string): void {
    if (this.validTo !== null && this.validTo <= on) throw exemptionEnded(this.validTo)
    if (this.validFrom !== null && on <= this.validFrom) throw endsBeforeItBegins('endsOn')
    this.validTo = on
    this.version += 1
  }
}

/** Do two spans of days share a day? */
export const overlap = (a: Validity, b: Validity): boolean =>
  (a.from === null || b.to === null || a.from < b.to) && (b.from === null || a.to === null || b.from < a.to)
