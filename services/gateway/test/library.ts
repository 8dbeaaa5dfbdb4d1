import type { Actor } from '@province/actor'
import { GraphQLError } from 'graphql'
import { BOOKS_SDL, MEMBERS_SDL, type TestSubgraph } from './library-subgraphs.ts'

const names: Record<string, string> = { '1': 'An', '2': 'Bình' }
const memberOf = (id: string) =>
  names[id] ? { __typename: 'Member', id, name: names[id], nick: null } : null

/** Sessions of the small world: secret to the actions granted. */
const SESSIONS: Record<string, { subject: string; actions: string[] }> = {
  'secret-of-the-reader': { subject: '1', actions: ['book.read'] },
  'secret-of-the-explorer': { subject: '2', actions: ['book.read', 'graph.explore'] },
}

interface Context {
  actor: Actor
  extensions: Record<string, unknown>
}

const FAR = '2099-01-01T00:00:00.000Z'

const sessionActor = (secret: string, asking: Actor) => {
  const session = asking.subject === 'gateway' ? SESSIONS[secret] : undefined
  return session
    ? {
        kind: 'person',
        subject: session.subject,
        name: names[session.subject],
        authzVersion: 1,
        sessionId: 's',
        expiresAt: FAR,
        grants: [{ role: 'reader', unitId: 'u', actions: session.actions }],
      }
    : null
}

export const members: TestSubgraph = {
  name: 'members',
  sdl: MEMBERS_SDL,
  resolvers: {
    Query: {
      viewer: (_: never, _args: never, { actor }: Context) => memberOf(actor.subject),
      member: (_: never, { id }: { id: string }) => memberOf(id),
      members: () => [memberOf('1'), memberOf('2')],
      strict: () => {
        throw new GraphQLError('No such member.', { extensions: { code: 'FORBIDDEN_OR_MISSING' } })
      },
      named: () => memberOf('1'),
      sessionActor: (_: never, { secret }: { secret: string }, { actor }: Context) =>
        sessionActor(secret, actor),
    },
    Mutation: {
      signIn: (_: never, { username }: { username: string }, { extensions }: Context) => {
        extensions.session = { secret: `secret-of-the-${username}`, expiresAt: FAR }
        return memberOf(SESSIONS[`secret-of-the-${username}`]?.subject ?? '1')
      },
      signOut: (_: never, _args: never, { extensions }: Context) => {
        extensions.session = { secret: null }
        return true
      },
      rename: (_: never, { id }: { id: string }) => memberOf(id),
    },
    Member: { __resolveReference: ({ id }: { id: string }) => memberOf(id) },
  } as unknown as TestSubgraph['resolvers'],
}

const book = { isbn: 'b1', title: 'Truyện Kiều', writer: { __typename: 'Member', id: '2' } }

export const books: TestSubgraph = {
  name: 'books',
  sdl: BOOKS_SDL,
  resolvers: {
    Query: { books: () => [book] },
    Member: { borrowed: () => [book], favourite: () => book },
    Book: { __resolveReference: () => book },
  } as unknown as TestSubgraph['resolvers'],
}
