import type { DomainDeclaration } from '@province/domains'
import type { GatheredFile } from './gathered-file.ts'

const MADE = 'Made from the domains’ declarations by `pnpm run domains`; never changed by hand.'

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const auditDocument = (
  name: string,
) => `query ${capital(name)}Audit($filter: AuditFilter, $after: String, $orderBy: AuditOrder) {
  entries: ${name}Audit(filter: $filter, first: 20, after: $after, orderBy: $orderBy) {
    edges {
      node {
        id
        at
        coarse
        action
        outcome
        targetId
        place
        actor {
          id
          displayName
          kind
        }
        unit {
          id
          code
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
`

const auditTable = (names: readonly string[]) => `// ${MADE}
import {
${names.map((name) => `  ${capital(name)}AuditDocument,`).join('\n')}
} from '../../generated/graphql.ts'

/** The audit of each service: every service keeps its own. */
export const AUDITS = {
${names.map((name) => `  ${name}: ${capital(name)}AuditDocument,`).join('\n')}
} as const
`

/** How the portal asks for the audit of each domain that keeps one. */
export function auditDocuments(domains: readonly DomainDeclaration[]): GatheredFile[] {
  const names = domains.filter(({ audit }) => audit).map(({ name }) => name)
  const folder = 'frontends/organization/src/audit/generated'
  return [
    { path: `${folder}/audit.graphql`, text: `# ${MADE}\n${names.map(auditDocument).join('\n')}` },
    { path: `${folder}/audit-documents.ts`, text: auditTable(names) },
  ]
}

const recordField = (name: string) => `  ${name}: ${name}MeasureRecords(
    key: $key
    unit: $unit
    window: $window
    asOf: $asOf
    boundaryMode: AS_REPORTED
    first: 50
    after: $after
  ) @include(if: $${name}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...RecordLine
      }
    }
  }
`

const recordQuery = (names: readonly string[]) => `fragment RecordLine on MeasureRecord {
  id
  label
  value
}

query HeldRecords(
  $key: String!
  $unit: ID!
  $window: WindowInput!
  $asOf: Date!
${names.map((name) => `  $${name}: Boolean!`).join('\n')}
  $after: String
) {
${names.map(recordField).join('')}}
`

/** How the portal asks for the records behind a figure, of whichever domain keeps them. */
export function recordDocuments(domains: readonly DomainDeclaration[]): GatheredFile[] {
  const names = domains.filter(({ measures }) => measures).map(({ name }) => name)
  const folder = 'frontends/reporting/src/figure/generated'
  const listed = names.map((name) => `'${name}'`).join(', ')
  return [
    { path: `${folder}/records.graphql`, text: `# ${MADE}\n${recordQuery(names)}` },
    {
      path: `${folder}/record-domains.ts`,
      text: `// ${MADE}\n/** The domains that keep records behind figures. */\nexport const RECORD_DOMAINS = [${listed}] as const\n`,
    },
  ]
}
