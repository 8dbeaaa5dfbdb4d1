import type { NationalStanding, NationalTotalQuery } from '../generated/graphql.ts'

/** How each standing is drawn. */
export const STANDING_TONES = {
  ENTERED: 'soon',
  HANDED_OVER: 'plain',
  ACKNOWLEDGED: 'done',
  REFUSED: 'late',
  CHANGED_SINCE: 'soon',
} as const satisfies Readonly<Record<NationalStanding, string>>

/** The numbers of the table, in its order. */
export const COUNTS = [
  'entered',
  'handedOver',
  'acknowledged',
  'refused',
  'changed',
  'waiting',
  'missing',
] as const

export type Count = (typeof COUNTS)[number]

/** How many there are by each number. */
export type Counted = Pick<NonNullable<NationalTotalQuery['nationalTotal']>, Count>

/** What a list is narrowed to, as its address has it. */
export type Shown = NationalStanding | 'IN_A_BATCH'

/** Which records each choice of the list shows: all that were in a batch are four standings. */
export const STANDINGS_OF: Readonly<Record<Shown, readonly NationalStanding[]>> = {
  ENTERED: ['ENTERED'],
  IN_A_BATCH: ['HANDED_OVER', 'ACKNOWLEDGED', 'REFUSED', 'CHANGED_SINCE'],
  HANDED_OVER: ['HANDED_OVER'],
  ACKNOWLEDGED: ['ACKNOWLEDGED'],
  REFUSED: ['REFUSED'],
  CHANGED_SINCE: ['CHANGED_SINCE'],
}

/** What each number opens; null: every record. */
export const SHOWN_BY: Readonly<Record<Count, Shown | null>> = {
  entered: null,
  handedOver: 'IN_A_BATCH',
  acknowledged: 'ACKNOWLEDGED',
  refused: 'REFUSED',
  changed: 'CHANGED_SINCE',
  waiting: 'HANDED_OVER',
  missing: 'ENTERED',
}

/** The list behind a number, of one unit or of all. */
export function listOf(count: Count, unit?: string): string {
  const asked = new URLSearchParams()
  const shown = SHOWN_BY[count]
  if (shown) asked.set('standing', shown)
  if (unit) asked.set('of', unit)
  const query = asked.toString()
  return `/complaints/national-records${query ? `?${query}` : ''}`
}

/** What changes these lists and pages. */
export const NATIONAL_LIVE = ['national_batch.']
