import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { serviceActor } from '@province/actor'
import { afterEach, expect, it } from 'vitest'
import { executorsOverHttp } from './executors-over-http.ts'

let server: Server

afterEach(() => void server.close())

async function domain(status: number, body: string) {
  const heard: { url?: string; headers?: IncomingHttpHeaders; body?: unknown } = {}
  server = createServer(async (request, response) => {
    const asked = await text(request)
    Object.assign(heard, {
      url: request.url,
      headers: request.headers,
      body: JSON.parse(asked),
    })
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { reform } = executorsOverHttp(
    { reform: url, complaints: undefined },
    async (audience, { actor }) => `${audience} for ${actor.subject}`,
  )
  const call = {
    document: '{ a }',
    variables: { x: 1 },
    actor: serviceActor('reporting'),
    client: { address: 'reporting' },
  }
  return { heard, ask: async () => reform?.(call) }
}

it('sends the question with a token of who asks, made for that domain', async () => {
  const { heard, ask } = await domain(200, '{"data":{"a":1}}')
  expect(await ask()).toEqual({ data: { a: 1 } })
  expect(heard).toMatchObject({
    url: '/graphql',
    headers: { authorization: 'Bearer reform for reporting' },
    body: { query: '{ a }', variables: { x: 1 } },
  })
})

it.each([
  [401, '{"errors":[{"message":"A signed token is required."}]}'],
  [500, '{"data":{"a":1}}'],
  [200, '{"hello":"world"}'],
  [200, 'not json'],
])('rejects %i %s', async (status, body) => {
  const { ask } = await domain(status, body)
  await expect(ask()).rejects.toThrow()
})

it('reaches only domains that have an address', () => {
  expect(
    Object.keys(executorsOverHttp({ reform: 'http://127.0.0.1:1', complaints: undefined }, async () => '')),
  ).toEqual(['reform'])
})
