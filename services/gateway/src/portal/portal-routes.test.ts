import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGateway } from '../../test/gateway.ts'

let gateway: Awaited<ReturnType<typeof startGateway>>
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.address}${path}`, { headers })

async function buildPortal(folder: string) {
  const shell = join(folder, 'shell')
  const dist = join(folder, 'slices', 'books', 'dist')
  await mkdir(join(shell, 'assets'), { recursive: true })
  await mkdir(dist, { recursive: true })
  await writeFile(
    join(shell, 'index.html'),
    '<style nonce="__CSP_NONCE__"></style><meta content="__CSP_NONCE__">',
  )
  await writeFile(join(shell, 'assets', 'shell-abc.js'), 'export {}')
  await writeFile(join(shell, 'favicon.svg'), '<svg/>')
  await writeFile(
    join(dist, 'manifest.json'),
    JSON.stringify({ id: 'books', route: 'reports', version: '1.0.0-abcd1234' }),
  )
  await writeFile(join(dist, 'remoteEntry.js'), `export {}${' '.repeat(2_000)}`)
}

beforeAll(async () => {
  gateway = await startGateway({}, buildPortal)
})
afterAll(() => gateway.stop())

describe('the portal', () => {
  it.each(['/', '/overview', '/reports/2023/h1', '/index.html?x=1.js'])(
    'answers %s with the page and a fresh nonce',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-cache')
      const policy = response.headers.get('content-security-policy') ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      expect(await response.text()).toBe(`<style nonce="${nonce}"></style><meta content="${nonce}">`)
      for (const rule of [
        "script-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]) {
        expect(policy.split('; ')).toContain(rule)
      }
      const again = await get(path)
      expect(again.headers.get('content-security-policy')).not.toBe(policy)
    },
  )

  it('guesses no types and tells no addresses', async () => {
    for (const path of ['/', '/registry.json', '/remotes/books/x/y.js', '/livez']) {
      const { headers } = await get(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
    }
  })

  it('keeps hashed assets for ever and asks for the rest', async () => {
    expect((await get('/assets/shell-abc.js')).headers.get('cache-control')).toContain('immutable')
    const icon = await get('/favicon.svg')
    expect(icon.headers.get('cache-control')).toBe('no-cache')
    expect(icon.headers.get('content-type')).toBe('image/svg+xml')
  })

  it.each([
    '/healthz',
    '/.well-known/openid-configuration',
    '/wp-admin',
    '/books/1',
    '/overview/x',
    '/graphql/x',
    '/metrics/x',
    '/reportsx',
  ])('answers %s, which is nobody’s, with 404', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('Not found\n')
  })

  it('says at which instant time stands still, and nothing where it goes on', async () => {
    const build = async (folder: string) => {
      await mkdir(join(folder, 'shell'), { recursive: true })
      await writeFile(join(folder, 'shell', 'index.html'), '[__STANDS_AT__]')
    }
    for (const standsAt of ['2023-06-15T08:00:00+07:00', undefined]) {
      const other = await startGateway({ standsAt }, build)
      expect(await (await fetch(`${other.address}/overview`)).text()).toBe(`[${standsAt ?? ''}]`)
      await other.stop()
    }
  })

  it('does not answer a missing file with the page', async () => {
    const response = await get('/assets/old-chunk.js')
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('lists slices and serves exactly the version listed', async () => {
    const registry = await get('/registry.json')
    expect(registry.headers.get('cache-control')).toBe('no-cache')
    const { contract, slices } = (await registry.json()) as { contract: number; slices: { entry: string }[] }
    expect(contract).toBe(1)
    const entry = await get(slices[0]?.entry ?? '', { 'accept-encoding': 'gzip, br' })
    expect(entry.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(entry.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(entry.headers.get('content-encoding')).toBe('br')
    expect((await entry.text()).trim()).toBe('export {}')
    expect((await get('/remotes/books/0.9.0-00000000/remoteEntry.js')).status).toBe(404)
    expect((await get('/remotes/books/1.0.0-abcd1234/%2e%2e/%2e%2e/package.json')).status).toBe(404)
    expect((await get('/remotes/books/1.0.0-abcd1234/..%2f..%2fpackage.json')).status).toBe(404)
  })
})
