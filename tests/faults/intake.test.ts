import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askingFreely, done } from '../support/asking-freely.ts'
import { type Ask, graphAt } from '../support/client.ts'
import { whileAllHang } from '../support/processes.ts'
import { type Province, startProvince } from '../support/province.ts'
import { signInWithSecondFactor } from '../support/second-factor.ts'

let province: Province
let clerk: Ask
let ward: string

beforeAll(async () => {
  province = await startProvince()
  const admin = graphAt(province.url, await signInWithSecondFactor(province.url, 'admin', province.password))
  const find = `{ unit(code: "13636", asOf: "2023-06-15") { id } }`
  ward = (await done<{ unit: { id: string } }>(admin, find, {})).unit.id
  clerk = await askingFreely({ ...province, admin }, 'clerk.13636', ward)
})

afterAll(() => province?.stop())

interface Kept {
  id: string
  version: number
  sealed: { rawText: string | null } | null
}

const open = `mutation ($input: OpenIntakeInput!, $key: String!) { openIntake(input: $input, idempotencyKey: $key) { id version } }`
const keep = `mutation ($id: ID!, $version: Int!, $input: IntakeInput!, $key: String!) {
  saveIntake(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version } }`
const read = `query ($id: ID!) { intake(id: $id) { id version sealed { rawText } } }`

const opened = async () =>
  (await done<{ openIntake: Kept }>(clerk, open, { input: { unit: ward }, key: randomUUID() })).openIntake

const typed = (words: string) => ({ sealed: { rawText: words } })

/** While PostgreSQL stands still with all that it runs. */
async function whileDatabaseHangs<Result>(work: () => Promise<Result>): Promise<Result> {
  const [pid] = (await readFile(join(province.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
  return whileAllHang(Number(pid), work)
}

test('a database that hangs in mid-intake is told in time, nothing is half stored, and the same request sent again is taken once', async () => {
  const intake = await opened()
  const request = { ...intake, input: typed('Nhà tôi bị ngập'), key: randomUUID() }
  const began = Date.now()
  const { errors } = await whileDatabaseHangs(() => clerk(keep, request))
  expect(errors?.[0]?.extensions.code).toMatch(/^(SUBGRAPH_UNAVAILABLE|BUSY_TRY_AGAIN)$/)
  expect(Date.now() - began).toBeLessThan(12_000)
  // Either it was not stored at all, or whole: never a text without its version, nor twice.
  await expect
    .poll(async () => (await clerk(keep, request)).errors?.[0]?.extensions.code, {
      timeout: 20_000,
      interval: 500,
    })
    .toBeUndefined()
  const { intake: kept } = await done<{ intake: Kept }>(clerk, read, { id: intake.id })
  expect(kept).toEqual({ id: intake.id, version: 2, sealed: { rawText: 'Nhà tôi bị ngập' } })
})

test('ten megabytes of text are refused at the door or by their field, in words, and nothing of them is kept', async () => {
  const intake = await opened()
  const { status, errors } = await clerk(keep, {
    ...intake,
    input: typed('chữ '.repeat((10 << 20) / 5)),
    key: randomUUID(),
  })
  expect(status).toBe(413)
  expect(errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
  expect(errors?.[0]?.message).toMatch(/lớn/)
  const long = await clerk(keep, { ...intake, input: typed('chữ '.repeat(40_000)), key: randomUUID() })
  expect(long.errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', field: 'input.sealed.rawText' })
  expect(await done(clerk, read, { id: intake.id })).toEqual({
    intake: { id: intake.id, version: 1, sealed: { rawText: null } },
  })
})
