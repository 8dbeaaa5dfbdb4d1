import type { BodyKind } from '../generated/graphql.ts'

/** The kinds of body, in the order in which they are offered. */
export const BODY_KINDS: readonly BodyKind[] = [
  'PEOPLES_COMMITTEE',
  'PEOPLES_COUNCIL',
  'COUNCIL_STANDING',
  'COUNCIL_BOARD',
  'AGENCY',
  'ONE_STOP',
  'PUBLIC_SERVICE_UNIT',
  'COMMUNE_DIVISION',
  'RECEPTION_BOARD',
  'INSPECTORATE',
  'PARTY_COMMITTEE',
  'PARTY_BOARD',
  'FATHERLAND_FRONT',
  'MASS_ORGANISATION',
  'ARMED_FORCES_BLOC',
  'AGENCIES_BLOC',
  'EXTERNAL_ORGANISATION',
]
