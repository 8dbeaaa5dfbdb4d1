import { allRoles, contentActions, heldAfterSecondFactor, readActions } from '@province/domains'

/**
 * What each role may do, as the domains that check the actions declare it. A role is granted on a unit and reaches
 * everything below it. An administrator reads no content.
 */
export const ROLES = allRoles()

const CONTENT = new Set(contentActions())

const AFTER_SECOND_FACTOR = new Set(heldAfterSecondFactor())

/** The actions of a role; none for a role that is not known. */
export const actionsOf = (role: string): readonly string[] => ROLES[role] ?? []

/** The roles that have an action. */
export const rolesWith = (action: string): string[] =>
  Object.keys(ROLES).filter((role) => actionsOf(role).includes(action))

/**
 * The actions that a role gives only to a session that has passed the second factor; the rest works without. Where an
 * installation says so, that is all of a role that opens what people wrote.
 */
export const withheldOf = (role: string, forContent = false): readonly string[] =>
  forContent && takesTwo(role)
    ? actionsOf(role)
    : actionsOf(role).filter((action) => AFTER_SECOND_FACTOR.has(action))

/** Whether whoever holds the role needs a second factor. */
export const needsSecondFactor = (role: string, forContent = false): boolean =>
  withheldOf(role, forContent).length > 0

/** Whether naming somebody to the role takes a second person: it opens what people wrote, or who they are. */
export const takesTwo = (role: string): boolean => actionsOf(role).some((action) => CONTENT.has(action))

const READS = new Set(readActions('organization'))

const audits = (role: string) => actionsOf(role).includes('audit.read')
const reads = (role: string) => actionsOf(role).some((action) => READS.has(action) || CONTENT.has(action))

/** Who reads the audit reads no content: what both show together, neither may show alone. */
export const excludeEachOther = (role: string, other: string): boolean =>
  (audits(role) && reads(other)) || (audits(other) && reads(role))
