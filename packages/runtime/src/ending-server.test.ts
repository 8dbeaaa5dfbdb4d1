import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { endingServer } from './ending-server.ts'
import { endedWithin } from './stop.ts'

let close = () => {}
afterEach(() => close())

/** A server that answers `/slow` only when it is let, and a client that keeps its lines open. */
async function serving() {
  let answer = () => {}
  const server = createServer((request, response) => {
    if (request.url === '/quick') return void response.end('done')
    answer = () => void response.end('done')
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const agent = new Agent({ keepAlive: true })
  close = () => {
    agent.destroy()
    server.closeAllConnections()
  }
  const { port } = server.address() as AddressInfo
  const ask = (path: string) => get({ port, path, host: '127.0.0.1', agent })
  return { server, ask, answer: () => answer() }
}

const stopped = (server: Awaited<ReturnType<typeof serving>>['server'], patienceMs: number) => {
  endingServer(server, patienceMs)
  return new Promise((resolve) => server.close(resolve))
}

test('a line that becomes idle after the signal does not hold the process', async () => {
  const { server, ask, answer } = await serving()
  const asked = ask('/slow')
  await once(server, 'request')
  const stopping = stopped(server, 30_000)
  expect(await endedWithin(stopping, 200)).toBe(false)
  answer()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.resume()
  expect(response.statusCode).toBe(200)
  expect(await endedWithin(stopping, 2_000)).toBe(true)
})

test('what is busy when patience ends is cut off', async () => {
  const { server, ask } = await serving()
  const asked = ask('/slow')
  await once(server, 'request')
  const failed = once(asked, 'error')
  expect(await endedWithin(stopped(server, 100), 2_000)).toBe(true)
  await failed
})
