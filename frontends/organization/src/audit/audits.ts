import type { OrganizationAuditQuery } from '../generated/graphql.ts'
import { AUDITS } from './generated/audit-documents.ts'

export { AUDITS }

type Named = NonNullable<OrganizationAuditQuery['entries']>['edges'][number]['node']

/** One entry, of whichever service. */
export type AuditEntry = Omit<Named, '__typename'>

/** A page of entries, of whichever service. */
export interface AuditPage {
  entries: {
    edges: { node: AuditEntry }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    totalCount: number
  } | null
}

export const SERVICES = Object.keys(AUDITS) as (keyof typeof AUDITS)[]

/** The service that a word in the address names; organization unless it names one. */
export const serviceOf = (word: string): keyof typeof AUDITS =>
  SERVICES.find((each) => each === word) ?? 'organization'
