import { createServer } from 'node:http'
import pg from 'pg'
import { WORKLOADS } from './workloads.ts'

// The floor: node:http, one pool, one named statement a request, its rows as JSON. DATABASE_URL may read everything.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 })

const server = createServer(async (request, response) => {
  const workload = WORKLOADS.find(({ name }) => request.url === `/${name}`)
  if (!workload) return response.writeHead(404).end()
  const { rows } = await pool.query({ name: workload.name, text: workload.floor })
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: rows }))
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address ? address.port : 0)
})
process.on('disconnect', () => process.exit(0))
