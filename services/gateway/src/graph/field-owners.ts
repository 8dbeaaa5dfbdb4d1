import { type ConstDirectiveNode, type GraphQLSchema, isInterfaceType, isObjectType, Kind } from 'graphql'
import { subgraphNames } from './subgraph-names.ts'

/** Says whether a subgraph can answer a field, read from the `@join__*` directives of the supergraph. */
export type FieldOwners = (parentName: string, fieldName: string, subgraph: string) => boolean

export function fieldOwnersOf(supergraph: GraphQLSchema): FieldOwners {
  const names = subgraphNames(supergraph)
  const graphsIn = (directives: readonly ConstDirectiveNode[] | undefined, directive: string) =>
    (directives ?? [])
      .filter((node) => node.name.value === directive)
      .flatMap((node) => node.arguments ?? [])
      .filter((argument) => argument.name.value === 'graph' && argument.value.kind === Kind.ENUM)
      .map((argument) =>
        argument.value.kind === Kind.ENUM ? names.get(argument.value.value)?.toLowerCase() : undefined,
      )
  return (parentName, fieldName, subgraph) => {
    const parent = supergraph.getType(parentName)
    if (!isObjectType(parent) && !isInterfaceType(parent)) return false
    const own = graphsIn(parent.getFields()[fieldName]?.astNode?.directives, 'join__field')
    const owners = own.length > 0 ? own : graphsIn(parent.astNode?.directives, 'join__type')
    return owners.includes(subgraph.toLowerCase())
  }
}
