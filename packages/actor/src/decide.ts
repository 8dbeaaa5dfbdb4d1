import type { Actor } from './actor.ts'
import type { Grant } from './grant.ts'

/** What is acted on: the unit that owns it, then that unit's ancestors. */
export interface Resource {
  unitPath: readonly string[]
}

const allows = (grant: Grant, action?: string) => action === undefined || grant.actions.includes(action)

/** May this actor do this here? Without a resource: may they do it anywhere? */
export function decide(actor: Actor, action: string, resource?: Resource): boolean {
  return actor.grants.some(
    (grant) => allows(grant, action) && (!resource || resource.unitPath.includes(grant.unitId)),
  )
}

/** The units under which the actor holds the action (any content action when none is named), sorted. */
export function rootsOf(actor: Actor, action?: string): string[] {
  const roots = actor.grants.filter((grant) => grant.actions.length > 0 && allows(grant, action))
  return [...new Set(roots.map((grant) => grant.unitId))].sort()
}
