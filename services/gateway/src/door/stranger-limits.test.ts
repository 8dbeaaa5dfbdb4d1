import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { READER, startGateway } from '../../test/gateway.ts'
import { graphClient } from '../../test/graph-client.ts'
import { books, members } from '../../test/library.ts'
import { executorOf } from '../../test/library-subgraphs.ts'

let gateway: Awaited<ReturnType<typeof startGateway>>
const authority = vi.fn(executorOf(members))

beforeAll(async () => {
  gateway = await startGateway({ executors: { members: authority, books: executorOf(books) } })
})
afterAll(() => gateway.stop())

const large = { query: `{ viewer { id } } # ${'x'.repeat(40_000)}` }

/** Sends the head of a large request and half of its body, and waits for the answer without sending the rest. */
function answerToTheHead(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${gateway.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    })
    sent.once('response', (response) => {
      resolve(response.statusCode)
      sent.destroy()
    })
    sent.once('error', reject)
    sent.write('x'.repeat(40_000))
  })
}

/** Sends a whole large request before it looks at the answer, as some clients do. */
async function answerAfterTheLast(bytes: number): Promise<string> {
  const { hostname, port } = new URL(gateway.address)
  const socket = connect(Number(port), hostname)
    .pause()
    .on('error', () => {})
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${bytes}\r\n\r\n`
  socket.write(head)
  for (let left = bytes; left > 0; left -= 1 << 20)
    await new Promise<void>((resolve, reject) => {
      socket.write('x'.repeat(Math.min(left, 1 << 20)), (error) => (error ? reject(error) : resolve()))
    })
  const [first] = await once(socket.resume(), 'data')
  socket.destroy()
  return String(first).slice(0, 12)
}

describe('who is not signed in', () => {
  it('can send all of a request that is refused, and read why', async () => {
    const answers = []
    for (let times = 0; times < 10; times += 1) answers.push(await answerAfterTheLast(10 << 20))
    expect(answers).toEqual(Array(10).fill('HTTP/1.1 413'))
  })

  it('does not hold a line for ever with what nobody reads', async () => {
    const { hostname, port } = new URL(gateway.address)
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n`,
    )
    socket.resume()
    await once(socket, 'close')
  })

  it('is answered before a large request is read', async () => {
    expect(await answerToTheHead({ 'content-length': '900000' })).toBe(413)
    expect(await answerToTheHead({ 'transfer-encoding': 'chunked' })).toBe(413)
  })

  it('is told what became of it', async () => {
    expect(await graphClient(gateway.address)(large)).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'INPUT_INVALID' } }],
    })
  })

  it('is anybody whose secret nobody knows', async () => {
    expect(await graphClient(gateway.address, 'a-secret-nobody-has')(large)).toMatchObject({ status: 413 })
    expect(await graphClient(gateway.address, READER)(large)).toMatchObject({ status: 403 })
  })

  it('has few guesses at secrets, and whoever is known already is served beside', async () => {
    const known = graphClient(gateway.address, READER)
    await known({ query: '{ viewer { id } }' })
    authority.mockClear()
    const statuses = await Promise.all(
      Array.from({ length: 150 }, async (_, guess) => {
        const ask = graphClient(gateway.address, `a-secret-guessed-${guess}`)
        return (await ask({ query: '{ books { title } }' })).status
      }),
    )
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(75)
    expect(authority.mock.calls.length).toBeLessThanOrEqual(75)
    expect(await known({ query: '{ viewer { id } }' })).toMatchObject({ status: 403 })
  })

  it('asks about one secret once while it is unknown', async () => {
    authority.mockClear()
    const ask = graphClient(gateway.address, 'a-secret-tried-again-and-again')
    for (let times = 0; times < 5; times += 1) await ask({ query: '{ books { title } }' })
    expect(authority.mock.calls.length).toBeLessThanOrEqual(1)
  })
})

describe('connections', () => {
  it('that never finish their headers are ended', { timeout: 20_000 }, async () => {
    const { hostname, port } = new URL(gateway.address)
    const socket = connect(Number(port), hostname)
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n')
    await new Promise<void>((resolve) => socket.once('close', () => resolve()).resume())
  })
})
