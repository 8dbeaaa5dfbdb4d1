import { generateTokenKeys, STRANGER, serviceActor, tokenSigner, tokenVerifier } from '@province/actor'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createServer } from './server.ts'

const client = { address: '127.0.0.1' }
const person = { ...STRANGER, kind: 'person', subject: 'somebody', name: 'm' } as const
const execute = vi.fn(async () => ({ data: { done: true } }))

let server: ReturnType<typeof createServer>
let gateway: Awaited<ReturnType<typeof tokenSigner>>
let reporting: Awaited<ReturnType<typeof tokenSigner>>
let foreign: Awaited<ReturnType<typeof tokenSigner>>

beforeAll(async () => {
  const [ours, theirs, nobodys] = await Promise.all(
    ['gateway', 'reporting', 'gateway'].map(generateTokenKeys),
  )
  if (!ours || !theirs || !nobodys) return
  const verify = await tokenVerifier(`[${ours.publicKey},${theirs.publicKey}]`, 'reform')
  server = createServer({ execute, verify, ready: async () => undefined })
  gateway = await tokenSigner(ours.privateKey)
  reporting = await tokenSigner(theirs.privateKey)
  foreign = await tokenSigner(nobodys.privateKey)
})

afterEach(() => {
  vi.useRealTimers()
  execute.mockClear()
})

const ask = async (token?: string) => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const payload = { query: '{ __typename }' }
  return (await server.inject({ method: 'POST', url: '/graphql', headers, payload })).statusCode
}

test('the gateway speaks for people, a service for itself', async () => {
  expect(await ask(await gateway('reform', { actor: person, client }))).toBe(200)
  expect(await ask(await reporting('reform', { actor: serviceActor('reporting'), client }))).toBe(200)
  expect(execute).toHaveBeenCalledWith(
    expect.objectContaining({ actor: expect.objectContaining({ subject: 'somebody' }) }),
  )
})

test('whoever asks a subgraph by itself is told 401, and nothing runs', async () => {
  const forAnother = await gateway('complaints', { actor: person, client })
  const forged = await foreign('reform', { actor: person, client })
  const overreaching = await reporting('reform', { actor: person, client })
  for (const token of [undefined, '', 'session-secret', forAnother, forged, overreaching])
    expect(await ask(token)).toBe(401)
  expect(execute).not.toHaveBeenCalled()
})

test('a token is good for a minute', async () => {
  const token = await gateway('reform', { actor: person, client })
  vi.useFakeTimers({ now: Date.now() + 59_000, toFake: ['Date'] })
  expect(await ask(token)).toBe(200)
  vi.setSystemTime(Date.now() + 3_000)
  expect(await ask(token)).toBe(401)
})
