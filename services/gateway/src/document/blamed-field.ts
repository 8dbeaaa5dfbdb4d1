import {
  type ArgumentNode,
  BREAK,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type ObjectFieldNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

type Place = ArgumentNode | ObjectFieldNode

/** Visits every argument and input field of a document's fields with its whole path, until one is taken. */
function visitPlaces(
  document: DocumentNode,
  take: (place: Place, path: string) => unknown,
  types?: TypeInfo,
) {
  const path: string[] = []
  const place = {
    enter: (node: Place) => {
      path.push(node.name.value)
      return take(node, path.join('.')) === BREAK ? BREAK : undefined
    },
    leave: () => void path.pop(),
  }
  const visitor = { Directive: () => false as const, Argument: place, ObjectField: place }
  visit(document, types ? visitWithTypeInfo(types, visitor) : visitor)
}

/** The whole path of the first argument or input field that passes: `filter.receivedFrom`. */
function pathOf(document: DocumentNode, passes: (place: Place) => boolean): string | undefined {
  let found: string | undefined
  visitPlaces(document, (place, path) => {
    if (!passes(place)) return undefined
    found = path
    return BREAK
  })
  return found
}

/** The path of the argument that takes a variable, and of the place inside of it: `f.rows[0].n` → `filter.rows.0.n`. */
export function argumentOf(document: DocumentNode, given: string): string {
  const [variable = '', ...inside] = given.replaceAll(/\[(\d+)\]/g, '.$1').split('.')
  const path = pathOf(document, ({ value }) => value.kind === Kind.VARIABLE && value.name.value === variable)
  return [path ?? variable, ...inside].join('.')
}

/** The path of the argument or input field at which a written value stands; undefined where none does. */
export const argumentAt = (document: DocumentNode, start: number): string | undefined =>
  pathOf(document, ({ loc, value }) => loc?.start === start || value.loc?.start === start)

/**
 * The argument or input field to blame when a subgraph's own scalar refused a value: the one that takes this
 * variable, or without a variable the only one with a written value of such a scalar. Undefined when there are several.
 */
export function blamedField(
  schema: GraphQLSchema,
  document: DocumentNode,
  variable?: string,
): string | undefined {
  const types = new TypeInfo(schema)
  const paths = new Set<string>()
  const consider = ({ value }: Place, path: string) => {
    if (!isOwnScalar(types.getInputType())) return
    const given = value.kind === Kind.VARIABLE ? value.name.value : undefined
    if (given === variable) paths.add(path)
  }
  visitPlaces(document, consider, types)
  return paths.size === 1 ? [...paths][0] : undefined
}

/** The gateway does not know what such a scalar accepts; the subgraph that declares it does. */
function isOwnScalar(type: GraphQLInputType | null | undefined): boolean {
  const named = type ? getNamedType(type) : undefined
  return isScalarType(named) && !isSpecifiedScalarType(named)
}
