import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, graphAt, signIn } from '../support/client.ts'
import { type Province, startProvince } from '../support/province.ts'
import { signInWithSecondFactor } from '../support/second-factor.ts'

const DOCUMENTS = fileURLToPath(new URL('../../frontends/organization/dist/documents.json', import.meta.url))

let province: Province
let admin: ReturnType<typeof graphAt>

beforeAll(async () => {
  province = await startProvince()
  admin = graphAt(province.url, await signInWithSecondFactor(province.url, 'admin', province.password))
})

afterAll(() => province?.stop())

interface Found {
  accounts: {
    edges: {
      node: { id: string; version: number; grants: { id: string; role: string; version: number }[] }
    }[]
  }
}

const accountOf = async (username: string) => {
  const answer = await admin(
    `query ($search: String) { accounts(search: $search, first: 1) { edges { node { id version grants { id role version } } } } }`,
    { search: username },
  )
  const node = (answer.data as unknown as Found).accounts.edges[0]?.node
  if (!node) throw new Error(`${username} was not found: ${JSON.stringify(answer.errors)}`)
  return node
}

/** How long until the work succeeds, in milliseconds; it is tried for ten seconds. */
async function until(work: () => Promise<boolean>): Promise<number> {
  const began = Date.now()
  while (Date.now() - began < 10_000) {
    if (await work()) return Date.now() - began
    await pause(200)
  }
  throw new Error('It did not happen within ten seconds.')
}

const units = '{ units(asOf: "2023-06-15", first: 1) { totalCount } }'

test('a grant that ends stops working within five seconds in a session that is in use, and a new one starts', async () => {
  const integrator = graphAt(province.url, await signIn(province.url, 'integrator', province.password))
  expect((await integrator(units)).errors).toBeUndefined()
  const { id: account, grants } = await accountOf('integrator')
  const [grant] = grants
  const ended = await admin(
    `mutation ($id: ID!, $version: Int!, $key: String!) {
      endGrant(id: $id, expectedVersion: $version, endsOn: "2023-06-15", idempotencyKey: $key) { validTo } }`,
    { id: grant?.id, version: grant?.version, key: randomUUID() },
  )
  expect(ended.errors).toBeUndefined()
  expect(await until(async () => (await integrator(units)).status === 403)).toBeLessThan(5_500)

  const viewer = await admin('{ viewer { grants { unit { id } } } }')
  const own = (viewer.data as { viewer: { grants: { unit: { id: string } }[] } }).viewer.grants
  const input = { account, role: 'integrator', unit: own[0]?.unit.id, validFrom: '2023-06-15' }
  const given = await admin(
    'mutation ($input: GrantRoleInput!, $key: String!) { grantRole(input: $input, idempotencyKey: $key) { state } }',
    { input, key: randomUUID() },
  )
  expect(given.data).toEqual({ grantRole: { state: 'CONFIRMED' } })
  expect(await until(async () => (await integrator(units)).status === 200)).toBeLessThan(5_500)
})

test('a locked account is out within five seconds', async () => {
  const integrator = graphAt(province.url, await signIn(province.url, 'integrator', province.password))
  expect((await integrator(units)).errors).toBeUndefined()
  const { id, version } = await accountOf('integrator')
  const variables = { id, version, key: randomUUID() }
  const locked = await admin(
    `mutation ($id: ID!, $version: Int!, $key: String!) {
      disableAccount(id: $id, expectedVersion: $version, idempotencyKey: $key) { disabled } }`,
    variables,
  )
  expect(locked.data).toEqual({ disableAccount: { disabled: true } })
  expect(await until(async () => (await integrator(units)).status === 401)).toBeLessThan(5_500)
  await expect(signIn(province.url, 'integrator', province.password)).rejects.toThrow('UNAUTHENTICATED')
})

test('by the password alone nothing is answered to an account that has a second factor, at any door', async () => {
  const secret = await signIn(province.url, 'admin', province.password)
  const alone = graphAt(province.url, secret)
  for (const document of [
    units,
    '{ accounts(first: 1) { totalCount } }',
    '{ __schema { types { name } } }',
  ]) {
    const refused = await alone(document)
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([403, 'SECOND_FACTOR_REQUIRED'])
  }
  const documents = JSON.parse(await readFile(DOCUMENTS, 'utf8')) as Record<string, string>
  const published =
    Object.values(documents).find((text) => text.includes('query CorrectableReorganisations')) ?? ''
  expect((await alone(published)).errors?.[0]?.extensions.code).toBe('SECOND_FACTOR_REQUIRED')
  for (const door of ['events', 'explorer'])
    expect((await fetch(`${province.url}/${door}`, { headers: bearer(secret) })).status).toBe(403)
  const own = Object.values(documents).find((text) => text.includes('query OwnAccount')) ?? ''
  expect((await alone(own)).data?.viewer).toMatchObject({
    secondFactor: { required: true, enrolled: true, passed: false },
  })
  const both = await alone('mutation { passSecondFactor(code: "000000") { id } }')
  expect(both.errors?.[0]?.extensions.code).toBe('SECOND_FACTOR_INVALID')
  expect((await alone('mutation { signOut }')).data).toEqual({ signOut: true })
})

test('the questions between gateway and organization are no part of the graph', async () => {
  for (const document of [
    '{ sessionActor(secret: "x") { subject } }',
    'mutation { openSessionForIdentity(issuer: "x", subject: "y") { id } }',
  ])
    expect((await admin(document)).errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
})
