import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphAt, signIn } from './client.ts'
import { type Province, startProvince } from './province.ts'
import { signInWithSecondFactor } from './second-factor.ts'

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

test('by the password alone an administrator explores the graph and manages nothing', async () => {
  const alone = graphAt(province.url, await signIn(province.url, 'admin', province.password))
  expect((await alone(units)).errors).toBeUndefined()
  const refused = await alone('{ accounts(first: 1) { totalCount } }')
  expect(refused.errors?.[0]?.extensions.code).toBe('SECOND_FACTOR_REQUIRED')
  const viewer = await alone('{ viewer { withheld secondFactor { required enrolled passed } } }')
  expect(viewer.data?.viewer).toMatchObject({
    secondFactor: { required: true, enrolled: true, passed: false },
  })
})

test('the questions between gateway and organization are no part of the graph', async () => {
  for (const document of [
    '{ sessionActor(secret: "x") { subject } }',
    'mutation { openSessionForIdentity(issuer: "x", subject: "y") { id } }',
  ])
    expect((await admin(document)).errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
})
