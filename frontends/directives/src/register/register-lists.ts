import type { DocumentRelationKind, IssuerGroup } from '../generated/graphql.ts'

/** Events that change the register. */
export const REGISTER_LIVE = ['document.']

/** How the address asks for documents without a theme. */
export const NO_THEME = '-'

/** Kinds of bodies that issue documents. */
export const ISSUER_GROUPS: readonly IssuerGroup[] = [
  'COUNCIL',
  'PEOPLE_COMMITTEE',
  'AGENCY',
  'DISTRICT_PARTY',
  'DISTRICT_COMMITTEE',
  'OTHER',
]

/** What one document does with another. */
export const RELATION_KINDS: readonly DocumentRelationKind[] = [
  'IMPLEMENTS',
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'CITES',
]
