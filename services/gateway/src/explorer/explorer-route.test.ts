import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXPLORER, READER, startGateway } from '../../test/gateway.ts'

const folder = join(tmpdir(), `explorer-${process.pid}`)
let gateway: Awaited<ReturnType<typeof startGateway>>

beforeAll(async () => {
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<meta nonce="__CSP_NONCE__">')
  await writeFile(join(folder, 'assets/index-1.js'), 'code')
  gateway = await startGateway({ portal: { shell: folder, slices: folder, explorer: folder } })
})

afterAll(() => gateway.stop())

const get = (path: string, secret?: string) =>
  fetch(`${gateway.address}${path}`, { headers: secret ? { cookie: `session=${secret}` } : {} })

test.each([
  ['a stranger', undefined, 401, 'đăng nhập'],
  ['who may not ask freely', READER, 403, 'graph.explore'],
])('%s is told why the explorer is closed', async (_who, secret, status, word) => {
  const answer = await get('/explorer', secret)
  expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([
    status,
    expect.stringContaining("default-src 'none'"),
  ])
  expect(await answer.text()).toContain(word)
})

test('who may ask freely gets the page with a nonce of its own, and its files for good', async () => {
  const answer = await get('/explorer', EXPLORER)
  const policy = answer.headers.get('content-security-policy') ?? ''
  const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? 'none'
  expect([answer.status, policy.includes(nonce)]).toEqual([200, true])
  expect(policy).not.toMatch(/unsafe|https?:/)
  expect((await get('/explorer/assets/index-1.js')).headers.get('cache-control')).toContain('immutable')
  expect((await get('/explorer/index.html')).status).toBe(404)
})
