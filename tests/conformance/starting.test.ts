import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphAt, signIn } from '../support/client.ts'
import { startProvince } from '../support/province.ts'

let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'province-kept-'))
})

afterAll(() => rm(dataDir, { recursive: true, force: true }))

const startWith = (env: Record<string, string>) => startProvince({ env })

test('a taken port is said in one sentence', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await expect(startWith({ PORT: String(port) })).rejects.toThrow(`Port ${port} is taken`)
  other.close()
})

test('a wrong DATABASE_URL is said in one sentence', async () => {
  await expect(startWith({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' })).rejects.toThrow(
    /Nothing answers there/,
  )
  await expect(startWith({ DATABASE_URL: 'mysql://somewhere' })).rejects.toThrow(
    /DATABASE_URL: must be a URL such as/,
  )
})

test('a wrong setting is named', async () => {
  await expect(startWith({ NOW: 'yesterday' })).rejects.toThrow(/NOW: must be an instant such as/)
})

test('a wrong setting of any part is named before a database is started for nothing', async () => {
  const wrong = [
    [{ CLIENT_BUCKET: 'much' }, /CLIENT_BUCKET: must be what fits/],
    [{ OIDC_ISSUER: 'https://id.example' }, /OIDC_CLIENT_ID and/],
  ] as const
  for (const [env, sentence] of wrong) {
    const said = String(await startWith(env).catch((problem: unknown) => problem))
    expect(said).toMatch(sentence)
    expect(said).not.toMatch(/Starting the database/)
  }
})

test('a folder in use is not taken from who uses it, and a killed run keeps its data', async () => {
  const first = await startWith({ DATA_DIR: dataDir })
  await expect(startWith({ DATA_DIR: dataDir })).rejects.toThrow(/is in use by process/)
  const session = await signIn(first.url, 'integrator', first.password)
  process.kill(first.pid, 'SIGKILL')
  const second = await startWith({ DATA_DIR: dataDir })
  const { data } = await graphAt(second.url, session)('{ viewer { username } }')
  expect(data).toEqual({ viewer: { username: 'integrator' } })
  // The password given at this start is the demonstration accounts' password from now on.
  expect(await signIn(second.url, 'leader', second.password)).toHaveLength(43)
  await expect(signIn(second.url, 'leader', first.password)).rejects.toThrow(/UNAUTHENTICATED/)
  await first.stop()
  await second.stop()
}, 60_000)
