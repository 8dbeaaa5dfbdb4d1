import { endsTooEarly, endsTooLate } from './days-refusals.ts'

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
