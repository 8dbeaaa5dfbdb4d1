import { actionsOf, withheldOf } from '../role/role.ts'

/** A role held on a unit. */
export interface HeldRole {
  role: string
  unitId: string
}

/** What roles give to a session, and what they keep back until it passes the second factor. */
export interface Rights {
  grants: { role: string; actions: readonly string[]; unitId: string }[]
  withheld: string[]
}

/** The rights of a session: without the second factor the actions that need one are in no grant. */
export function rightsOf(roles: readonly HeldRole[], passed: boolean): Rights {
  const kept = new Set(passed ? [] : roles.flatMap(({ role }) => withheldOf(role)))
  const grants = roles.map(({ role, unitId }) => {
    const waiting = passed ? [] : withheldOf(role)
    return { role, unitId, actions: actionsOf(role).filter((action) => !waiting.includes(action)) }
  })
  return { grants, withheld: [...kept].sort() }
}
