import {
  type ConstDirectiveNode,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql'

/** Says whether a subgraph can answer a field, read from the `@join__*` directives of the supergraph. */
export type FieldOwners = (parentName: string, fieldName: string, subgraph: string) => boolean

export function fieldOwnersOf(supergraph: GraphQLSchema): FieldOwners {
  const names = graphNames(supergraph)
  const graphsIn = (directives: readonly ConstDirectiveNode[] | undefined, directive: string) =>
    (directives ?? [])
      .filter((node) => node.name.value === directive)
      .flatMap((node) => node.arguments ?? [])
      .filter((argument) => argument.name.value === 'graph' && argument.value.kind === Kind.ENUM)
      .map((argument) => (argument.value.kind === Kind.ENUM ? names.get(argument.value.value) : undefined))
  return (parentName, fieldName, subgraph) => {
    const parent = supergraph.getType(parentName)
    if (!isObjectType(parent) && !isInterfaceType(parent)) return false
    const own = graphsIn(parent.getFields()[fieldName]?.astNode?.directives, 'join__field')
    const owners = own.length > 0 ? own : graphsIn(parent.astNode?.directives, 'join__type')
    return owners.includes(subgraph.toLowerCase())
  }
}

function graphNames(supergraph: GraphQLSchema): ReadonlyMap<string, string> {
  const graphs = supergraph.getType('join__Graph')
  if (!isEnumType(graphs)) return new Map()
  return new Map(
    graphs.getValues().map(({ name, astNode }) => {
      const given = astNode?.directives
        ?.find((directive) => directive.name.value === 'join__graph')
        ?.arguments?.find((argument) => argument.name.value === 'name')?.value
      return [name, (given?.kind === Kind.STRING ? given.value : name).toLowerCase()] as const
    }),
  )
}
