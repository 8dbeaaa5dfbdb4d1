import { parseDate } from '../format/date.ts'

/** The day that is typed, for a field that asks what is there on it; none while none can be read. */
export const dayTyped = (typed: unknown): { asOf?: string } => {
  const asOf = typeof typed === 'string' ? parseDate(typed) : undefined
  return asOf === undefined ? {} : { asOf }
}
