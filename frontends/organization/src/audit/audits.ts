import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import {
  ComplaintsAuditDocument,
  DirectivesAuditDocument,
  OrganizationAuditDocument,
  type OrganizationAuditQuery,
  type OrganizationAuditQueryVariables,
  ReformAuditDocument,
  ReportingAuditDocument,
  SupervisionAuditDocument,
} from '../generated/graphql.ts'

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

/** The audit of each service: every service keeps its own. */
const DOCUMENTS = {
  organization: OrganizationAuditDocument,
  directives: DirectivesAuditDocument,
  reform: ReformAuditDocument,
  complaints: ComplaintsAuditDocument,
  supervision: SupervisionAuditDocument,
  reporting: ReportingAuditDocument,
} as const

type Service = keyof typeof DOCUMENTS

export const AUDITS: Record<
  Service,
  TypedDocumentNode<AuditPage, OrganizationAuditQueryVariables>
> = DOCUMENTS

export const SERVICES = Object.keys(AUDITS) as Service[]

/** The service that a word in the address names; organization unless it names one. */
export const serviceOf = (word: string): Service => SERVICES.find((each) => each === word) ?? 'organization'
