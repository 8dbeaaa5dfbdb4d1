import type { Day } from './day.ts'

/** A day that differs from the plain week; an unconfirmed one is worked until a decision says otherwise. */
export interface SpecialDay {
  day: Day
  kind: 'HOLIDAY' | 'IN_LIEU' | 'SWAPPED_OFF' | 'SWAPPED_IN' | 'UNCONFIRMED'
  name: string
}
