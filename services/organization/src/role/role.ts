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
  approver: [
    'organization.read',
    'reorganisation.read',
    'reorganisation.approve',
    'grant.confirm',
    'calendar.decide',
  ],
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
    'handover.accept',
  ],
  complaints_lead: [
    'organization.read',
    'report.read',
    'complaints.read',
    'reception.post_schedule',
    'reception.record',
    'petition.register',
    'petition.handle',
    'denunciation.read',
    'handover.accept',
  ],
  reception_officer: [
    'organization.read',
    'complaints.read',
    'reception.post_schedule',
    'reception.record',
    'petition.register',
  ],
  petition_handler: [
    'organization.read',
    'complaints.read',
    'petition.register',
    'petition.handle',
    'denunciation.read',
  ],
  supervision_lead: [
    'organization.read',
    'report.read',
    'supervision.read',
    'supervision.decide_theme',
    'handover.accept',
  ],
  clerk: [
    'organization.read',
    'reform.read',
    'complaints.read',
    'supervision.read',
    'reception.post_schedule',
    'reception.record',
    'petition.register',
    'petition.handle',
    'handover.accept',
  ],
  custodian: ['organization.read', 'vault.hold_key'],
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
    'calendar.decide',
    'vault.set_up',
  ],
}

/**
 * What a role gives only to a session that has passed the second factor. A role that stands here needs one, also while
 * no action of it does yet; the rest of it works by the password alone.
 */
const AFTER_SECOND_FACTOR: Readonly<Record<string, readonly string[]>> = {
  custodian: ['vault.hold_key'],
  administrator: [
    'directory.manage',
    'account.manage',
    'grant.manage',
    'client.manage',
    'reorganisation.draft',
    'reorganisation.execute',
    'calendar.decide',
    'vault.set_up',
  ],
}

/** Naming somebody to these roles takes a second person. */
const TAKES_TWO: readonly string[] = ['custodian']

/** The actions of a role; none for a role that is not known. */
export const actionsOf = (role: string): readonly string[] => ROLES[role] ?? []

/** The roles that have an action. */
export const rolesWith = (action: string): string[] =>
  Object.keys(ROLES).filter((role) => actionsOf(role).includes(action))

/** The actions of a role that wait for the second factor. */
export const withheldOf = (role: string): readonly string[] => AFTER_SECOND_FACTOR[role] ?? []

/** Whether whoever holds the role needs a second factor. */
export const needsSecondFactor = (role: string): boolean => role in AFTER_SECOND_FACTOR

/** Whether naming somebody to the role takes a second person. */
export const takesTwo = (role: string): boolean => TAKES_TWO.includes(role)
