import { parseDate } from '@province/portal-kit'

/** The kinds of body that supervise, recommend and criticise. */
export const SUPERVISING: readonly string[] = [
  'PEOPLES_COUNCIL',
  'COUNCIL_STANDING',
  'COUNCIL_BOARD',
  'FATHERLAND_FRONT',
  'MASS_ORGANISATION',
]

/** The bodies of the day that is typed; of today while none can be read. */
export const dayTyped = (typed: unknown) => {
  const asOf = typeof typed === 'string' ? parseDate(typed) : undefined
  return asOf === undefined ? {} : { asOf }
}
