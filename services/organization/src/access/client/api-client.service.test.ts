import { randomUUID } from 'node:crypto'
import { serviceActor } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  clientActor,
  create,
  disable,
  type Made,
  openToken,
  revoke,
  rotate,
} from '../../../test/api-clients.ts'
import { createApp } from '../../app.ts'

let database: TestDatabase
let app: SubgraphApp
let province: string
let district: string
let manager: GraphClient
let gateway: GraphClient
const key = () => randomUUID()
const refused = 'FORBIDDEN_OR_MISSING'

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
  province = await database.unitId('36')
  district = await database.unitId('356')
  manager = as(['organization.read', 'client.manage'], province)
  gateway = graphClient(app.execute, serviceActor('gateway'))
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const as = (actions: string[], unit: string) =>
  graphClient(app.execute, personWith(actions, unit, `subject-${unit}-${actions.length}`))
const inputFor = (unit: string, change: object = {}) => ({
  unit,
  name: 'Kho dữ liệu',
  actions: ['organization.read', 'graph.explore'],
  ...change,
})
const made = async (change: object = {}, unit = province): Promise<Made> =>
  (await manager.data<{ createApiClient: Made }>(create, { input: inputFor(unit, change), key: key() }))
    .createApiClient
const actorOf = async (secret: string | null) =>
  (await gateway.data<{ clientActor: object | null }>(clientActor, { secret })).clientActor

test('a key is shown once, stored as a hash, and is who the gateway takes it for', async () => {
  const again = key()
  const send = () =>
    manager.data<{ createApiClient: Made }>(create, {
      input: inputFor(district, { fields: ['Query.unit', 'Unit.*'], lifetimeDays: 30 }),
      key: again,
    })
  const { createApiClient: first } = await send()
  const secret = String(first.key)
  expect(secret).toMatch(/^pak_[\w-]{43}$/)
  expect(first.client).toMatchObject({ version: 1, live: true, unit: { code: '356' } })
  expect(first.client.keys).toMatchObject([{ id: first.keyId, prefix: secret.slice(0, 10), live: true }])
  const { createApiClient: second } = await send()
  expect(second).toEqual({ ...first, key: null })
  const tables = ['api_client', 'api_key', 'idempotency', 'outbox', 'audit_entry']
  for (const table of tables) {
    expect(JSON.stringify(await database.peek(`select * from organization.${table}`))).not.toContain(secret)
  }
  expect(await actorOf(secret)).toEqual({
    kind: 'client',
    subject: first.client.id,
    fields: ['Query.unit', 'Unit.*'],
    grants: [{ role: 'client', actions: ['organization.read', 'graph.explore'], unitId: district }],
  })
  expect(await actorOf('pak_of-nobody')).toBeNull()
  const changed = { input: inputFor(district, { name: 'Khác' }), key: again }
  expect(await manager.refusal(create, changed)).toBe('IDEMPOTENCY_KEY_REUSED')
})

test('a client of the province goes on with the unit that the province becomes, and no other does', async () => {
  const { key: secret } = await made()
  const successor = await database.unitId('37', '2025-07-01')
  const unitsOf = (actor: object | null) =>
    (actor as { grants: { unitId: string }[] }).grants.map(({ unitId }) => unitId)
  expect(unitsOf(await actorOf(secret))).toEqual([province, successor])
  const { key: below } = await made({}, district)
  expect(unitsOf(await actorOf(below))).toEqual([district])
})

test('two keys live at once; one is revoked; a third is refused; the client is disabled', async () => {
  const first = await made()
  const id = first.client.id
  const turn = { id, version: 1, hours: 24 }
  const { rotateApiKey: second } = await manager.data<{ rotateApiKey: Made }>(rotate, { ...turn, key: key() })
  expect(second.client).toMatchObject({ version: 2, keys: [{ live: true, endsAt: null }, { live: true }] })
  expect(await actorOf(first.key)).toEqual(await actorOf(second.key))
  expect(await manager.refusal(rotate, { ...turn, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')

  const ending = { id, keyId: first.keyId, version: 2 }
  expect(await manager.refusal(revoke, { ...ending, version: 1, key: key() })).toBe('STALE_VERSION')
  const { revokeApiKey } = await manager.data<{ revokeApiKey: object }>(revoke, { ...ending, key: key() })
  expect(revokeApiKey).toMatchObject({ version: 3, keys: [{ live: true }, { id: first.keyId, live: false }] })
  expect([await actorOf(first.key), await actorOf(second.key)]).toMatchObject([null, { subject: id }])
  expect(await manager.refusal(revoke, { ...ending, version: 3, key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(await manager.refusal(revoke, { ...ending, keyId: key(), version: 3, key: key() })).toBe(refused)

  await manager.data(disable, { id, version: 3, key: key() })
  expect(await actorOf(second.key)).toBeNull()
  expect(await manager.refusal(disable, { id, version: 4, key: key() })).toBe('STEP_NOT_ALLOWED')
  const events = await database.peek<{ name: string }>(
    'select name from organization.outbox where aggregate_id = $1 order by position',
    [id],
  )
  expect(events.map(({ name }) => name)).toEqual([
    'api_client.created',
    'api_key.rotated',
    'api_key.revoked',
    'api_client.disabled',
  ])
})

test('a key that has ended, and one of a client that expired, open nothing', async () => {
  const { client, key: secret } = await made()
  const sql =
    "update organization.api_key set ends_at = clock_timestamp() - interval '1 second' where client_id = $1"
  await database.peek(sql, [client.id])
  expect(await actorOf(secret)).toBeNull()
  const other = await made()
  const expire = 'update organization.api_client set expires_at = clock_timestamp() where id = $1'
  await database.peek(expire, [other.client.id])
  expect(await actorOf(other.key)).toBeNull()
})

test('client credentials open a token of ten minutes, which ends with its key', async () => {
  const { client, keyId, key: secret } = await made()
  const { createHash } = await import('node:crypto')
  const tokenHash = createHash('sha256').update('pat_of-a-test').digest('hex')
  const asked = { clientId: client.id, secret, tokenHash }
  const wrong = { ...asked, secret: `${secret}x`, key: key() }
  expect(await gateway.data(openToken, wrong)).toEqual({ openClientToken: null })
  expect(await gateway.data(openToken, { ...asked, clientId: 'nobody', key: key() })).toEqual({
    openClientToken: null,
  })
  const { openClientToken: token } = await gateway.data<{ openClientToken: { expiresAt: string } }>(
    openToken,
    {
      ...asked,
      key: key(),
    },
  )
  const lasts = Date.parse(token.expiresAt) - Date.now()
  expect(lasts).toBeGreaterThan(9 * 60_000)
  expect(lasts).toBeLessThanOrEqual(10 * 60_000)
  expect(await actorOf('pat_of-a-test')).toMatchObject({ kind: 'client', subject: client.id })
  await manager.data(revoke, { id: client.id, keyId, version: 1, key: key() })
  expect(await actorOf('pat_of-a-test')).toBeNull()
})

test('a token does what was asked for and no more, also when its client is given less; its client ends it', async () => {
  const { client, key: secret } = await made()
  const { client: other, key: otherSecret } = await made()
  const { createHash } = await import('node:crypto')
  const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
  const narrowed = `mutation ($clientId: ID!, $secret: String!, $tokenHash: String!, $scope: [String!], $key: String!) {
    openClientToken(clientId: $clientId, secret: $secret, tokenHash: $tokenHash, scope: $scope, idempotencyKey: $key) { actions } }`
  const revokeToken = `mutation ($clientId: ID!, $secret: String!, $tokenHash: String!, $key: String!) {
    revokeClientToken(clientId: $clientId, secret: $secret, tokenHash: $tokenHash, idempotencyKey: $key) }`
  const [given = ''] = inputFor(province).actions
  const open = (token: string, scope: string[] | null) =>
    gateway.data(narrowed, { clientId: client.id, secret, tokenHash: hashOf(token), scope, key: key() })
  expect(await open('pat_narrow', [given])).toEqual({ openClientToken: { actions: [given] } })
  expect(await open('pat_wide', [given, 'grant.manage'])).toEqual({ openClientToken: { actions: null } })
  expect(await actorOf('pat_wide')).toBeNull()
  // On the province, and on the unit that the province becomes.
  const twice = (actions: string[]) => [{ actions }, { actions }]
  expect(await actorOf('pat_narrow')).toMatchObject({ subject: client.id, grants: twice([given]) })
  await database.peek(`update organization.api_client set actions = '{report.read}' where id = $1`, [
    client.id,
  ])
  expect(await actorOf('pat_narrow')).toMatchObject({
    grants: twice(given === 'report.read' ? [given] : []),
  })
  const end = (clientId: string, shown: string | null) =>
    gateway.data(revokeToken, { clientId, secret: shown, tokenHash: hashOf('pat_narrow'), key: key() })
  expect(await end(client.id, otherSecret)).toEqual({ revokeClientToken: false })
  expect(await end('nobody', secret)).toEqual({ revokeClientToken: false })
  // Another client is answered as for a token that is nobody's, and the token goes on.
  expect(await end(other.id, otherSecret)).toEqual({ revokeClientToken: true })
  expect(await actorOf('pat_narrow')).not.toBeNull()
  expect(await end(client.id, secret)).toEqual({ revokeClientToken: true })
  expect(await actorOf('pat_narrow')).toBeNull()
  for (const someone of [manager, graphClient(app.execute, serviceActor('reporting'))])
    expect(
      await someone.refusal(revokeToken, { clientId: client.id, secret, tokenHash: 'x', key: key() }),
    ).toBe(refused)
})

test('only whoever manages clients on that unit does, and sees them', async () => {
  const { client, keyId } = await made()
  const reader = as(['organization.read'], province)
  const elsewhere = as(['organization.read', 'client.manage'], district)
  const list = '{ apiClients { totalCount edges { node { id } } } }'
  for (const other of [reader, elsewhere]) {
    expect(await other.refusal(create, { input: inputFor(province), key: key() })).toBe(refused)
    expect(await other.refusal(rotate, { id: client.id, version: 1, hours: 1, key: key() })).toBe(refused)
    expect(await other.refusal(revoke, { id: client.id, keyId, version: 1, key: key() })).toBe(refused)
    expect(await other.refusal(disable, { id: client.id, version: 1, key: key() })).toBe(refused)
  }
  expect(await reader.refusal(list)).toBe(refused)
  const seen = JSON.stringify(await elsewhere.data(list))
  expect(seen).not.toContain(client.id)
  expect(JSON.stringify(await manager.data(list))).toContain(client.id)
  expect(
    await manager.refusal(create, { input: inputFor(province, { actions: ['grant.manage'] }), key: key() }),
  ).toBe('INPUT_INVALID')
  for (const someone of [manager, graphClient(app.execute, serviceActor('reporting'))]) {
    expect(await someone.refusal(clientActor, { secret: 'pak_x' })).toBe(refused)
  }
})

test('usage is added up by day and operation, seen by managers and by the client itself', async () => {
  const { client } = await made()
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
  const entry = {
    client: client.id,
    day: today,
    operation: 'Units 0123456789ab',
    requests: 2,
    errors: 1,
    cost: 40,
    milliseconds: 12,
  }
  const add = `mutation ($entries: [ClientUsageInput!]!, $key: String!) { recordClientUsage(entries: $entries, idempotencyKey: $key) }`
  const many = Array.from({ length: 250 }, (_, index) => ({ ...entry, operation: `Other${index}` }))
  await gateway.data(add, { entries: [entry], key: key() })
  await gateway.data(add, { entries: [entry, { ...entry, client: key() }], key: key() })
  expect(await manager.refusal(add, { entries: [entry], key: key() })).toBe(refused)
  const read =
    'query ($id: ID) { apiClient(id: $id) { id usage(days: 7) { day operation requests errors cost milliseconds } } }'
  const { client: _, ...counted } = { ...entry, requests: 4, errors: 2, cost: 80, milliseconds: 24 }
  const own = { kind: 'client', subject: client.id, name: '', authzVersion: 1 } as const
  const itself = graphClient(app.execute, { ...own, grants: [] })
  expect(await manager.data(read, { id: client.id })).toEqual({
    apiClient: { id: client.id, usage: [counted] },
  })
  expect(await itself.data(read)).toEqual({ apiClient: { id: client.id, usage: [counted] } })
  const stranger = graphClient(app.execute, { ...own, subject: key(), grants: [] })
  expect(await stranger.data(read)).toEqual({ apiClient: null })
  expect(await stranger.refusal(read, { id: client.id })).toBe(refused)
  await gateway.data(add, { entries: many, key: key() })
  await gateway.data(add, {
    entries: many.map((each) => ({ ...each, operation: `${each.operation}b` })),
    key: key(),
  })
  const { apiClient } = await manager.data<{ apiClient: { usage: { operation: string }[] } }>(read, {
    id: client.id,
  })
  expect(apiClient.usage.find(({ operation }) => operation === 'other')).toMatchObject({ requests: 500 })
})

test('each step sent again answers the same without the key, and its key is good for nothing else', async () => {
  const { client, keyId } = await made()
  const [turning, revoking, ending] = [key(), key(), key()]
  const turn = { id: client.id, version: 1, hours: 24, key: turning }
  const { rotateApiKey: turned } = await manager.data<{ rotateApiKey: Made }>(rotate, turn)
  const again = await manager.data<{ rotateApiKey: Made }>(rotate, turn)
  expect(again.rotateApiKey).toMatchObject({ keyId: turned.keyId, key: null, client: { version: 2 } })
  expect(await manager.refusal(rotate, { ...turn, hours: 1 })).toBe('IDEMPOTENCY_KEY_REUSED')

  const revoked = { id: client.id, keyId, version: 2, key: revoking }
  expect(await manager.data(revoke, revoked)).toEqual(await manager.data(revoke, revoked))
  expect(await manager.refusal(revoke, { ...revoked, keyId: turned.keyId })).toBe('IDEMPOTENCY_KEY_REUSED')
  const disabled = { id: client.id, version: 3, key: ending }
  expect(await manager.refusal(disable, { ...disabled, version: 2, key: key() })).toBe('STALE_VERSION')
  expect(await manager.data(disable, disabled)).toEqual(await manager.data(disable, disabled))
  expect(await manager.refusal(disable, { ...disabled, version: 4 })).toBe('IDEMPOTENCY_KEY_REUSED')
  expect(await manager.refusal(rotate, { ...turn, version: 4, key: key() })).toBe('STEP_NOT_ALLOWED')
})
