import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '../support/audit.ts'
import { graphAt, signIn } from '../support/client.ts'
import { type Province, startProvince } from '../support/province.ts'

let dataDir: string
let province: Province

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'province-audit-'))
  province = await startProvince({ env: { DATA_DIR: dataDir } })
})

afterAll(async () => {
  await province?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

test('sign-ins, refusals and changes are audited, verified while running and after a clean stop, and a forged head is named', async () => {
  await expect(signIn(province.url, 'leader', 'not the password')).rejects.toThrow(/UNAUTHENTICATED/)
  const secret = await signIn(province.url, 'integrator', province.password)
  const refused = await graphAt(
    province.url,
    secret,
  )(
    `mutation { endExemption(id: "0188b6d1-5c00-7a10-8b36-2f1c0d7e4a01", expectedVersion: 1, idempotencyKey: "k",
      input: { endsOn: "2023-07-01" }) { id } }`,
  )
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_MISSING')
  const running = await verifyAudit(dataDir)
  expect(running.code).toBe(0)
  expect(running.said).toMatch(/^organization: [1-9]\d* entries, whole;/m)
  expect(running.said).toMatch(/^reform: 1 entries, whole;/m)
  await province.stop()
  const stopped = await verifyAudit(dataDir)
  expect(stopped.code).toBe(0)
  expect(stopped.said).toMatch(/^reform: 1 entries, whole; heads signed up to 20\d\d-/m)
  const file = join(dataDir, 'audit', 'reform.heads')
  const written = await readFile(file, 'utf8')
  await writeFile(file, written.replace('reform', 'deform'))
  const forged = await verifyAudit(dataDir)
  expect(forged.code).toBe(1)
  expect(forged.said).toContain('reform: line 1 of the signed heads is not as it was written.')
  await writeFile(file, '')
  const emptied = await verifyAudit(dataDir)
  expect(emptied.code).toBe(1)
  expect(emptied.said).toContain(
    'reform: line 1 of the signed heads, of which the database was told, is gone',
  )
})
