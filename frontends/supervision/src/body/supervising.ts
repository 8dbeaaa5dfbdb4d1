/** The kinds of body that supervise, recommend and criticise. */
export const SUPERVISING: readonly string[] = [
  'PEOPLES_COUNCIL',
  'COUNCIL_STANDING',
  'COUNCIL_BOARD',
  'FATHERLAND_FRONT',
  'MASS_ORGANISATION',
]
