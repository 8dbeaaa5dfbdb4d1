const READS = [
  'organization.read',
  'report.read',
  'directive.read',
  'reform.read',
  'complaints.read',
  'supervision.read',
] as const

/**
 * What each role may do. Actions are named by the domains that check them; a role is granted on a unit and reaches
 * everything below it. An administrator reads no content.
 */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  leader: READS,
  approver: ['organization.read', 'reorganisation.read', 'reorganisation.approve', 'grant.confirm'],
  report_editor: [
    ...READS,
    'report.record_figure',
    'report.explain_discrepancy',
    'directive.record_citation',
  ],
  reform_lead: [
    'organization.read',
    'report.read',
    'reform.read',
    'reform.record_index',
    'reform.grant_exemption',
  ],
  complaints_lead: ['organization.read', 'report.read', 'complaints.read', 'reception.post_schedule'],
  supervision_lead: ['organization.read', 'report.read', 'supervision.read', 'supervision.decide_theme'],
  clerk: [
    'organization.read',
    'reform.read',
    'complaints.read',
    'supervision.read',
    'reception.post_schedule',
  ],
  custodian: ['organization.read'],
  auditor: ['organization.read', 'audit.read'],
  integrator: [...READS, 'graph.explore'],
  administrator: [
    'organization.read',
    'graph.explore',
    'directory.manage',
    'account.manage',
    'grant.manage',
    'client.manage',
    'reorganisation.read',
    'reorganisation.draft',
    'reorganisation.execute',
  ],
}

/** The actions of a role; none for a role that is not known. */
export const actionsOf = (role: string): readonly string[] => ROLES[role] ?? []
