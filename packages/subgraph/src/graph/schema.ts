import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph'
import { type GraphQLResolveInfo, type GraphQLSchema, parse, specifiedDirectives } from 'graphql'
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql'
import { guardArguments, type Unknown } from '../arguments/arguments.ts'
import { withOpenDefaults } from '../arguments/defaults.ts'
import { SECRET_DEFINITION } from '../audit/secret-input.ts'
import type { RequestContext } from '../request/context.ts'
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
  info: GraphQLResolveInfo,
) => unknown

/** How an entity of this subgraph is found from its key. */
export type References = Record<string, (key: never, context: never) => unknown>

/** Wraps one root field. */
export type AroundField = (field: string, resolve: Resolve) => Resolve

/** What is asked before root fields that read, and what those that write run in. */
export interface AroundFields {
  query: AroundField
  mutation: AroundField
}

/** Which classes make up one subgraph; TypeGraphQL's storage is global, so each list is explicit. */
export interface SchemaParts {
  resolvers: NonEmptyArray<object>
  types: object[]
  references: References
}

const TIMESTAMP_SCALARS = [{ type: Date, scalar: DateScalar }]

/** Builds a federated subgraph from TypeGraphQL classes, with its SDL. */
export async function buildSubgraph(
  parts: SchemaParts,
  around: AroundFields,
  unknown: Unknown = () => undefined,
) {
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
  const typeDefs = withOpenDefaults(
    withListSizes(`${LINK}\n\n${SECRET_DEFINITION}\n\n${printSubgraphSchema(plain)}`),
  )
  const resolvers = createResolversMap(plain) as Record<string, Record<string, unknown>>
  wrap(resolvers.Query, around.query)
  wrap(resolvers.Mutation, around.mutation)
  for (const [type, find] of Object.entries(parts.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: find }
  }
  const schema: GraphQLSchema = buildSubgraphSchema([
    { typeDefs: parse(typeDefs), resolvers: resolvers as never },
  ])
  return { schema: guardArguments(schema, unknown), sdl: `${typeDefs.trim()}\n` }
}

function wrap(fields: Record<string, unknown> = {}, around: AroundField): void {
  for (const [field, resolve] of Object.entries(fields)) fields[field] = around(field, resolve as Resolve)
}

const asIs: AroundField = (_field, resolve) => resolve

/** The SDL of a subgraph, without a database: for composing the supergraph and checking it. */
export const subgraphSdl = async (parts: SchemaParts): Promise<string> =>
  (await buildSubgraph(parts, { query: asIs, mutation: asIs })).sdl
