import { actionsOf, withheldOf } from '../role/role.ts'

/** A role held on a unit. */
export interface HeldRole {
  role: string
  unitId: string
}

/** Where a session stands with the second factor of its account. */
export interface Standing {
  /** The account has a second factor. */
  enrolled: boolean
  /** This session has passed it. */
  passed: boolean
  /** The password is of somebody else’s making, and is to be changed first. */
  passwordDue: boolean
}

/** What roles give to a session, and what they keep back until it passes the second factor. */
export interface Rights {
  grants: { role: string; actions: readonly string[]; unitId: string }[]
  withheld: string[]
  /** There is a second factor to pass: until then everything is kept back. */
  secondFactorDue: boolean
  /** There is a password to change: until then everything is kept back. */
  passwordDue: boolean
}

/**
 * The rights of a session: without the second factor the actions that need one are in no grant, and where the account
 * has one, none is. With a password of somebody else's making none is either.
 */
export function rightsOf(
  roles: readonly HeldRole[],
  { enrolled, passed, passwordDue }: Standing,
  withheld = withheldOf,
): Rights {
  const secondFactorDue = enrolled && !passed
  const everything = secondFactorDue || passwordDue
  const waitingOf = (role: string) => (everything ? actionsOf(role) : passed ? [] : withheld(role))
  const kept = new Set(roles.flatMap(({ role }) => waitingOf(role)))
  const grants = roles.map(({ role, unitId }) => {
    const waiting = waitingOf(role)
    return { role, unitId, actions: actionsOf(role).filter((action) => !waiting.includes(action)) }
  })
  return { grants, withheld: [...kept].sort(), secondFactorDue, passwordDue }
}
