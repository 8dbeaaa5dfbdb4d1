import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { OrganizationAuditQuery, OrganizationAuditQueryVariables } from '../generated/graphql.ts'
import { AUDITS as DECLARED } from './generated/audit-documents.ts'

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

type Service = keyof typeof DECLARED

/** The audit of each service, all of one shape: every service keeps its own. */
export const AUDITS: Record<Service, TypedDocumentNode<AuditPage, OrganizationAuditQueryVariables>> = DECLARED

export const SERVICES = Object.keys(AUDITS) as Service[]

/** The service that a word in the address names; organization unless it names one. */
export const serviceOf = (word: string): Service => SERVICES.find((each) => each === word) ?? 'organization'
