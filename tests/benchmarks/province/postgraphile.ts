import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

// PostGraphile on the same tables, as the same role, under the same policies: each request says whose settings it has.
const NAMES = ['app.roots', 'app.today', 'app.subject', 'app.held']

const { databaseUrl, schema } = JSON.parse(process.env.BENCH ?? '{}') as {
  databaseUrl: string
  schema: string
}

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: [schema], poolConfig: { max: 4 } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: (given) => {
      const header = (given as { node?: { req: { headers: Record<string, string> } } }).node?.req.headers[
        'x-settings'
      ]
      const values = JSON.parse(header ?? '[]') as string[]
      return { pgSettings: Object.fromEntries(NAMES.map((name, at) => [name, values[at] ?? ''])) }
    },
  },
})

const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1', () =>
  process.send?.({ postgraphile: (server.address() as { port: number }).port }),
)
process.on('disconnect', () => process.exit(0))
