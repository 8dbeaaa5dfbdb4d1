import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'

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
  const names = new Set<string>()
  const consider = (name: string, value: ValueNode) => {
    if (!isOwnScalar(types.getInputType())) return
    const given = value.kind === Kind.VARIABLE ? value.name.value : undefined
    if (given === variable) names.add(name)
  }
  visit(
    document,
    visitWithTypeInfo(types, {
      Argument: ({ name, value }) => consider(name.value, value),
      ObjectField: ({ name, value }) => consider(name.value, value),
    }),
  )
  return names.size === 1 ? [...names][0] : undefined
}

/** The gateway does not know what such a scalar accepts; the subgraph that declares it does. */
function isOwnScalar(type: GraphQLInputType | null | undefined): boolean {
  const named = type ? getNamedType(type) : undefined
  return isScalarType(named) && !isSpecifiedScalarType(named)
}
