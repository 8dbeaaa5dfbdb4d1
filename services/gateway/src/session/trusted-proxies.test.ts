import { afterEach, expect, test } from 'vitest'
import { startGateway } from '../../test/gateway.ts'
import { members } from '../../test/library.ts'
import { executorOf } from '../../test/library-subgraphs.ts'
import { trustedProxies } from './trusted-proxies.ts'

let stop = async () => {}
afterEach(() => stop())

/** From which address the session authority is told that a request comes. */
async function addressSeen(trustProxy: string | undefined): Promise<string | undefined> {
  const seen: string[] = []
  const answer = executorOf(members)
  const authority = (call: Parameters<typeof answer>[0]) => {
    seen.push(call.client.address)
    return answer(call)
  }
  const gateway = await startGateway({ trustProxy, executors: { members: authority, books: answer } })
  stop = gateway.stop
  await fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9, 198.51.100.7' },
    body: JSON.stringify({ query: '{ viewer { id } }' }),
  })
  return seen.at(-1)
}

test('nobody may say where they come from, unless they are a proxy that is named', async () => {
  expect(await addressSeen(undefined)).toBe('127.0.0.1')
  await stop()
  expect(await addressSeen('10.0.0.5')).toBe('127.0.0.1')
  await stop()
  expect(await addressSeen('loopback')).toBe('198.51.100.7')
  await stop()
  expect(await addressSeen('127.0.0.1,198.51.100.0/24')).toBe('203.0.113.9')
})

test('what names no proxy is refused', () => {
  for (const right of [undefined, 'loopback', '10.0.0.5', '10.0.0.0/8, ::1', 'fd00::/8'])
    expect(trustedProxies.safeParse(right).success).toBe(true)
  for (const wrong of ['', '1', 'true', 'proxy.example', '10.0.0.0/33', '10.0.0.0/8/8'])
    expect(trustedProxies.safeParse(wrong).success).toBe(false)
})
