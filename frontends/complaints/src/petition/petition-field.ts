import type { PetitionField } from '../generated/graphql.ts'

/** The fields of the statutory forms, in their order. */
export const PETITION_FIELDS: readonly PetitionField[] = [
  'POLICY',
  'LAND_HOUSING',
  'PUBLIC_SERVICE',
  'OTHER_ADMINISTRATIVE',
  'CORRUPTION',
  'JUDICIAL',
  'PARTY_MASS',
  'OTHER',
]
