import { buildSubgraphSchema } from '@apollo/subgraph'
import type { SubgraphAnswer, SubgraphExecutor } from '@province/actor'
import { composeServices } from '@theguild/federation-composition'
import { execute, type GraphQLError, type GraphQLFieldResolver, parse, validate } from 'graphql'

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<never, never>>>

export interface TestSubgraph {
  name: string
  sdl: string
  resolvers: Resolvers
}

/** A small world of readers and books over two subgraphs; `members` is the session authority. */
export const MEMBERS_SDL = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@inaccessible"])
  scalar Date
  type Query {
    viewer: Member
    member(id: ID!, on: Date): Member
    members: [Member!]
    strict: Member!
    named: Named
    sessionActor(secret: String!, watching: Boolean): SessionActor @inaccessible
  }
  type Mutation {
    signIn(username: String!, password: String!): Member!
    signOut: Boolean!
    rename(id: ID!, name: String!): Member!
  }
  interface Named { name: String! }
  type Member implements Named @key(fields: "id") { id: ID! name: String! nick: String }
  type Robot implements Named { name: String! model: String! }
  type SessionActor @inaccessible {
    kind: String! subject: ID! name: String! authzVersion: Int! sessionId: ID expiresAt: String!
    withheld: [String!] secondFactorDue: Boolean passwordDue: Boolean fields: [String!] language: String grants: [SessionGrant!]!
  }
  type SessionGrant @inaccessible { role: String! unitId: ID! actions: [String!]! }
`

export const BOOKS_SDL = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { books: [Book!] }
  type Book @key(fields: "isbn") { isbn: ID! title: String! writer: Member }
  type Member @key(fields: "id") { id: ID! borrowed: [Book!] favourite: Book }
`

/** An executor in this process, as a subgraph package would make it; a resolver may add response extensions. */
export function executorOf({ sdl, resolvers }: TestSubgraph): SubgraphExecutor {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }])
  return async (call) => {
    const document = typeof call.document === 'string' ? parse(call.document) : call.document
    const problems = validate(schema, document)
    if (problems.length > 0) return { errors: problems.map(format) }
    const extensions: Record<string, unknown> = {}
    const contextValue = { actor: call.actor, client: call.client, extensions }
    const { variables: variableValues, operationName } = call
    const answer = await execute({ schema, document, variableValues, operationName, contextValue })
    return {
      data: answer.data as SubgraphAnswer['data'],
      ...(answer.errors && { errors: answer.errors.map(format) }),
      ...(Object.keys(extensions).length > 0 && { extensions }),
    }
  }
}

const format = (error: GraphQLError) => error.toJSON()

/** The supergraph of these subgraphs. */
export function compose(subgraphs: readonly Pick<TestSubgraph, 'name' | 'sdl'>[]): string {
  const result = composeServices(subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })))
  if (!result.supergraphSdl) throw new Error(result.errors?.map((error) => error.message).join('\n'))
  return result.supergraphSdl
}
