import type { Actor } from './actor.ts'

/**
 * What holds the rows of a list and nothing of its own (`UnitConnection`, `UnitEdge`, `PageInfo`): whoever may ask for
 * the field that gives the list may ask for these.
 */
const LIST_PARTS = /(Connection|Edge)$|^PageInfo$/

/**
 * May the actor ask for this field of this type? A person may ask for every field (grants and row-level security decide
 * what comes back); an API client only for those its scope names, as `Type.field` or `Type.*`.
 */
export function fieldAllowed(actor: Pick<Actor, 'fields'>, type: string, field: string): boolean {
  const { fields } = actor
  if (fields === undefined || field === '__typename' || type.startsWith('__') || LIST_PARTS.test(type))
    return true
  return fields.includes(`${type}.${field}`) || fields.includes(`${type}.*`)
}
