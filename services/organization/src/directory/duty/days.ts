import { changesTooEarly, changesTooLate, endsTooEarly, endsTooLate } from './days-refusals.ts'

/** Days, half-open; null: no end is known. */
export interface Days {
  from: string
  to: string | null
}

/** Refuses days that end before they begin. */
export function refuseBackwards({ from, to }: Days): void {
  if (to !== null && to <= from) throw endsTooEarly('validTo')
}

/** Refuses an end that leaves no day, or that lies after the end already known. */
export function refuseEnd({ from, to }: Days, on: string, field = 'endsOn'): void {
  if (on <= from) throw endsTooEarly(field)
  if (to !== null && on >= to) throw endsTooLate(field)
}

/** Refuses the day of a change that lies before what is changed was there for a day, or after its end. */
export function refuseChange({ from, to }: { from: string | null; to: string | null }, on: string): void {
  if (from !== null && on <= from) throw changesTooEarly('on', from)
  if (to !== null && on >= to) throw changesTooLate('on', to)
}

/** The earlier of two ends; null: no end is known. */
export const earlierEnd = (one: string | null, other: string | null | undefined): string | null => {
  if (one === null || other == null) return one ?? other ?? null
  return one < other ? one : other
}
