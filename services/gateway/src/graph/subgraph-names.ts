import { type GraphQLSchema, isEnumType, Kind } from 'graphql'

/** The subgraphs of a supergraph: the name in its joins, and the name it was composed under. */
export function subgraphNames(supergraph: GraphQLSchema): ReadonlyMap<string, string> {
  const graphs = supergraph.getType('join__Graph')
  if (!isEnumType(graphs)) return new Map()
  return new Map(
    graphs.getValues().map(({ name, astNode }) => {
      const given = astNode?.directives
        ?.find((directive) => directive.name.value === 'join__graph')
        ?.arguments?.find((argument) => argument.name.value === 'name')?.value
      return [name, given?.kind === Kind.STRING ? given.value : name] as const
    }),
  )
}
