import { isBlank } from '@province/runtime/refusal'
import { decidedTooEarly, mandateIncomplete } from './delegation-refusals.ts'

/** By which document, on which day, under whom a delegation goes out. */
export interface Mandate {
  document: string
  decidedOn: string
  lead: string
}

const LONGEST_TEXT = 200

function refuseText(field: string, text: string): void {
  if (isBlank(text) || text.length > LONGEST_TEXT) throw mandateIncomplete(field, LONGEST_TEXT)
}

export interface Delegation extends Readonly<Mandate> {}

/** A delegation that carries out the supervision of a theme. */
export class Delegation {
  readonly themeId: string
  readonly unitId: string

  constructor(
    readonly id: string,
    theme: { id: string; unitId: string },
    { document, decidedOn, lead }: Mandate,
    readonly recordedBy: string,
  ) {
    this.themeId = theme.id
    this.unitId = theme.unitId
    Object.assign(this, { document, decidedOn, lead })
  }

  /** A delegation newly decided; refuses without document or lead, and a decision of a day to come. */
  static open(
    id: string,
    theme: { id: string; unitId: string },
    mandate: Mandate,
    by: string,
    today: string,
  ): Delegation {
    refuseText('document', mandate.document)
    refuseText('lead', mandate.lead)
    if (mandate.decidedOn > today) throw decidedTooEarly()
    return new Delegation(id, theme, mandate, by)
  }
}
