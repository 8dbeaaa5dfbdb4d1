import type { EmulationField } from '../generated/graphql.ts'

export const EMULATION_FIELDS: readonly EmulationField[] = [
  'ECONOMY',
  'CULTURE_SOCIETY',
  'SECURITY',
  'POLITICAL_SYSTEM',
]
