import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '../support/audit.ts'
import { signIn } from '../support/client.ts'
import { type Province, startProvince } from '../support/province.ts'
import { unitsAt, writerAt, writtenAt } from './writes.ts'

const REQUESTS = 4_000
const TIMES_EACH = 5
const CLIENTS = 16

let dataDir: string
let province: Province

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'province-retried-'))
  province = await startProvince({ env: { DATA_DIR: dataDir } })
})

afterAll(async () => {
  await province?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

test(`${REQUESTS} mutations, each sent ${TIMES_EACH} times and often at once: none is doubled`, async () => {
  const [lead, reader] = await Promise.all(
    ['reform.lead', 'integrator'].map((who) => signIn(province.url, who, province.password)),
  )
  const write = await writerAt(province.url, lead ?? '', await unitsAt(province.url, reader ?? ''))
  const answers = new Map<number, Set<string | undefined>>()
  let next = 0
  const client = async () => {
    while (next < REQUESTS) {
      // Neighbours send the same write at the same moment.
      const number = Math.floor(next++ / TIMES_EACH)
      const id = await write(number)
      answers.set(number, (answers.get(number) ?? new Set()).add(id))
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  const otherwise = [...answers.values()].filter((ids) => ids.size !== 1 || ids.has(undefined))
  expect(otherwise).toEqual([])
  const stored = await writtenAt(province.url, reader ?? '')
  expect(stored).toHaveLength(REQUESTS / TIMES_EACH)
  expect(new Set(stored).size).toBe(REQUESTS / TIMES_EACH)
  await province.stop()
  expect((await verifyAudit(dataDir)).said).toContain(`reform: ${REQUESTS / TIMES_EACH} entries, whole`)
}, 600_000)
