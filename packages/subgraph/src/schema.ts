import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLSchema, parse, specifiedDirectives } from 'graphql'
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql'
import type { RequestContext } from './context.ts'
import { DateScalar } from './date.scalar.ts'
import { withListSizes } from './list-size.ts'

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@cost", "@listSize"]
)`

type Resolve = (
  root: unknown,
  args: Record<string, unknown>,
  context: RequestContext,
  info: unknown,
) => unknown

/** How an entity of this subgraph is found from its key. */
export type References = Record<string, (key: never, context: never) => unknown>

/** Wraps one mutation field, so that it runs as one unit of work. */
export type AroundMutation = (field: string, resolve: Resolve) => Resolve

/** Which classes make up one subgraph; TypeGraphQL's storage is global, so each list is explicit. */
export interface SchemaParts {
  resolvers: NonEmptyArray<object>
  types: object[]
  references: References
}

const TIMESTAMP_SCALARS = [{ type: Date, scalar: DateScalar }]

/** Builds a federated subgraph from TypeGraphQL classes, with its SDL. */
export async function buildSubgraph(parts: SchemaParts, around: AroundMutation) {
  // Reads are shaped rows: graphql's own resolver does, at a fraction of the cost of a wrapped one.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true
  const plain = await buildSchema({
    resolvers: parts.resolvers as NonEmptyArray<never>,
    orphanedTypes: parts.types as never[],
    directives: [...specifiedDirectives],
    scalarsMap: TIMESTAMP_SCALARS,
    skipCheck: true,
    validate: false,
  })
  const typeDefs = withListSizes(`${LINK}\n\n${printSubgraphSchema(plain)}`)
  const resolvers = createResolversMap(plain) as Record<string, Record<string, unknown>>
  const mutations = resolvers.Mutation ?? {}
  for (const [field, resolve] of Object.entries(mutations))
    mutations[field] = around(field, resolve as Resolve)
  for (const [type, find] of Object.entries(parts.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: find }
  }
  const schema: GraphQLSchema = buildSubgraphSchema([
    { typeDefs: parse(typeDefs), resolvers: resolvers as never },
  ])
  return { schema, sdl: `${typeDefs.trim()}\n` }
}

/** The SDL of a subgraph, without a database: for composing the supergraph and checking it. */
export const subgraphSdl = async (parts: SchemaParts): Promise<string> =>
  (await buildSubgraph(parts, (_field, resolve) => resolve)).sdl
