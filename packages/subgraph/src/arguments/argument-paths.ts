import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql'

type Place = GraphQLArgument | GraphQLInputField

const DEEPEST = 5

const fieldsOf = (type: GraphQLInputType): Place[] => {
  const named = getNamedType(type)
  return isInputObjectType(named) ? Object.values(named.getFields()) : []
}

/** Every path to a value that a field can be given: `first`, `input`, `input.reason`. */
function pathsBelow(places: readonly Place[], prefix: readonly string[]): string[][] {
  if (prefix.length >= DEEPEST) return []
  return places.flatMap((place) => {
    const path = [...prefix, place.name]
    return [path, ...pathsBelow(fieldsOf(place.type), path)]
  })
}

/**
 * The whole path of the argument that a refusal blames: the domain names what it knows (`reason`), the graph says where
 * that was given (`input.reason`). What is no argument of the field is not told.
 */
export function argumentPaths({ args }: Pick<GraphQLField<unknown, unknown>, 'args'>) {
  const paths = pathsBelow(args, []).map((path) => path.join('.'))
  const known = new Set(paths)
  const whole = new Map<string, string>()
  // Of places that end alike the shallowest is meant: it is the one that the service spoke of.
  for (const path of paths.toSorted((a, b) => b.split('.').length - a.split('.').length)) {
    const parts = path.split('.')
    for (let from = 1; from < parts.length; from += 1) whole.set(parts.slice(from).join('.'), path)
  }
  return (blamed: string): string | undefined => {
    if (known.has(blamed)) return blamed
    // A place in a list is told with its index: `input.rows.3.value`.
    const plain = blamed.replaceAll(/\.\d+(?=\.|$)/g, '')
    if (known.has(plain)) return blamed
    const path = whole.get(plain)
    return path === undefined ? undefined : `${path.slice(0, path.length - plain.length)}${blamed}`
  }
}

const isGiven = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The paths of arguments and input fields that are null although a default stands for what is not given. */
export function nullsForDefaults(
  places: readonly Place[],
  given: Record<string, unknown>,
  prefix = '',
): string[] {
  return places.flatMap((place) => {
    const value = given[place.name]
    const path = `${prefix}${place.name}`
    if (value === null) return place.defaultValue == null ? [] : [path]
    const below = fieldsOf(place.type)
    if (Array.isArray(value)) {
      return value.flatMap((each, at) =>
        isGiven(each) ? nullsForDefaults(below, each, `${path}.${at}.`) : [],
      )
    }
    return isGiven(value) ? nullsForDefaults(below, value, `${path}.`) : []
  })
}

/** Whether a field has a place with a default anywhere: only such a field is looked at. */
export const hasDefaults = (places: readonly Place[]): boolean =>
  pathsBelow(places, []).length > 0 && anyDefault(places, 0)

const anyDefault = (places: readonly Place[], depth: number): boolean =>
  depth < DEEPEST &&
  places.some(
    (place) =>
      (place.defaultValue !== undefined && place.defaultValue !== null) ||
      anyDefault(fieldsOf(place.type), depth + 1),
  )
