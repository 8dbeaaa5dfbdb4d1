/** What a value may be: a whole number of things, an amount, a share of a whole, or a change that may be negative. */
export type FieldKind = 'COUNT' | 'AMOUNT' | 'SHARE' | 'CHANGE'

/** One thing that a template asks for; its code is the same through editions. */
export interface TemplateField {
  readonly code: string
  readonly label: string
  readonly labelEn: string | null
  readonly unitOfCount: string
  readonly kind: FieldKind
  /** It must be given before the report is submitted. */
  readonly needed: boolean
}
