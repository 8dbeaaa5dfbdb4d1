// Made from the domains’ declarations by `pnpm run domains`; never changed by hand.
import {
  OrganizationAuditDocument,
  DirectivesAuditDocument,
  ReformAuditDocument,
  ComplaintsAuditDocument,
  SupervisionAuditDocument,
  ReportingAuditDocument,
} from '../../generated/graphql.ts'

/** The audit of each service: every service keeps its own. */
export const AUDITS = {
  organization: OrganizationAuditDocument,
  directives: DirectivesAuditDocument,
  reform: ReformAuditDocument,
  complaints: ComplaintsAuditDocument,
  supervision: SupervisionAuditDocument,
  reporting: ReportingAuditDocument,
} as const
