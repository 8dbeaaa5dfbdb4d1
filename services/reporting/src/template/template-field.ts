/** What a value may be: a whole number of things, an amount, a share of a whole, or a change that may be negative. */
export type FieldKind = 'COUNT' | 'AMOUNT' | 'SHARE' | 'CHANGE'

/** Levels whose units a field may count: it is never more than there are below the unit that reports. */
export type CountedLevel = 'DISTRICT' | 'COMMUNE' | 'AGENCY'

/** One thing that a template asks for; its code is the same through editions. */
export interface TemplateField {
  readonly code: string
  readonly label: string
  readonly labelEn: string | null
  readonly unitOfCount: string
  readonly kind: FieldKind
  /** It must be given before the report is submitted. */
  readonly needed: boolean
  /** The level whose units it counts; nothing where it counts something else. Editions from before it was asked have none. */
  readonly countsLevel?: CountedLevel | null
  /** The code of the indicator whose value is to stand beside it; nothing where it is none. */
  readonly indicator?: string | null
}
