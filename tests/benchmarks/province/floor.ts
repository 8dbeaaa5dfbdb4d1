import { createServer } from 'node:http'
import fastify from 'fastify'
import mercurius from 'mercurius'
import pg from 'pg'
import type { Scope, Work } from './works.ts'

/** What whoever starts this says: where the database is, and the settings and unit of each scope. */
interface Told {
  databaseUrl: string
  scopes: Record<Scope, { unit: string; settings: [string, string, string, string] }>
  /** The module of the works, as this file names it. */
  works: string
}

const { databaseUrl, scopes, works } = JSON.parse(process.env.BENCH ?? '{}') as Told
const { WORKS } = (await import(works)) as { WORKS: readonly Work[] }
const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, pipeline: true } as pg.PoolConfig)
const SET = {
  name: 'set',
  text: `select set_config('app.roots', $1, true), set_config('app.today', $2, true), set_config('app.subject', $3, true), set_config('app.held', $4, true)`,
}

/** One statement as that actor, in one flight, under the same policies. */
async function rowsOf(work: string, scope: Scope): Promise<Record<string, unknown>[]> {
  const { unit, settings } = scopes[scope]
  const text = WORKS.find(({ name }) => name === work)?.floor?.(scope) ?? 'select 1'
  const client = await pool.connect()
  try {
    const [, , { rows }] = await Promise.all([
      client.query({ name: 'begin', text: 'begin' }),
      client.query({ ...SET, values: [...settings] }),
      client.query({ name: `${work}_${scope}`, text, values: [unit] }),
      client.query({ name: 'commit', text: 'commit' }),
    ])
    return rows
  } finally {
    client.release()
  }
}

/** The floor: node:http, one statement a request, its rows as JSON. */
const floor = createServer(async (request, response) => {
  const [, work = '', scope = 'commune'] = (request.url ?? '').split('/')
  const rows = await rowsOf(work, scope as Scope)
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: rows }))
})

/** The ceiling of an executor: the same statement behind compiled documents of one small schema. */
const ceiling = fastify()
await ceiling.register(mercurius, {
  schema: `type Petition { id: ID! code: String! state: String! kind: String received_on: String! summary: String! unit: String above: String }
    type Query { petitions(work: String!, scope: String!): [Petition!]! }`,
  resolvers: {
    Query: { petitions: (_, { work, scope }: { work: string; scope: Scope }) => rowsOf(work, scope) },
  },
  jit: 1,
})

const port = (server: { address(): unknown }) => (server.address() as { port: number }).port
floor.listen(0, '127.0.0.1', async () => {
  await ceiling.listen({ port: 0, host: '127.0.0.1' })
  process.send?.({ floor: port(floor), ceiling: port(ceiling.server) })
})
process.on('disconnect', () => process.exit(0))
