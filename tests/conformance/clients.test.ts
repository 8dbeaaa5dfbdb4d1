import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, graphAt, signIn } from '../support/client.ts'
import { listen } from '../support/events.ts'
import { type Province, startProvince } from '../support/province.ts'
import { signInWithSecondFactor } from '../support/second-factor.ts'

const READS = ['organization.read', 'report.read', 'reform.read', 'graph.explore']
const CREATE = `mutation ($input: CreateApiClientInput!, $key: String!) {
  createApiClient(input: $input, idempotencyKey: $key) { key keyId client { id version } } }`
const ROTATE = `mutation ($id: ID!, $version: Int!, $key: String!) {
  rotateApiKey(id: $id, expectedVersion: $version, olderEndsAfterHours: 24, idempotencyKey: $key) { key keyId client { version } } }`
const REVOKE = `mutation ($id: ID!, $keyId: ID!, $version: Int!, $key: String!) {
  revokeApiKey(id: $id, keyId: $keyId, expectedVersion: $version, idempotencyKey: $key) { version } }`
const USAGE = 'query Own($id: ID) { apiClient(id: $id) { usage { operation requests errors cost } } }'
const UNITS =
  'query Units($first: Int) { units(asOf: "2023-06-30", first: $first) { totalCount edges { node { name } } } }'

const GRANTS = '{ accounts(search: "clerk.13636", first: 1) { edges { node { grants { id version } } } } }'
const END_GRANT = `mutation ($id: ID!, $version: Int!, $key: String!) {
  endGrant(id: $id, expectedVersion: $version, endsOn: "2023-06-15", idempotencyKey: $key) { validTo } }`

interface Accounts {
  edges: { node: { grants: { id: string; version: number }[] } }[]
}

interface Made {
  key: string
  keyId: string
  client: { id: string; version: number }
}

// Buckets so small that a test can empty them: 400 at once, 100 back each second.
const COSTS = { COST_LIMIT: '300', CLIENT_BUCKET: '400/100' }

const refused = (status: number, code: string) => ({ status, errors: [{ extensions: { code } }] })

describe.each([
  { distributed: false, topology: 'one process' },
  { distributed: true, topology: 'a process per service' },
])('API clients in $topology', ({ distributed }) => {
  let province: Province
  let admin: Ask
  let adminSecret = ''
  let units: Record<string, string>

  beforeAll(async () => {
    province = await startProvince({ distributed, env: COSTS })
    adminSecret = await signInWithSecondFactor(province.url, 'admin', province.password)
    admin = graphAt(province.url, adminSecret)
    const asked = await admin(
      '{ province: unit(code: "36", asOf: "2023-06-30") { id } city: unit(code: "356", asOf: "2023-06-30") { id } }',
    )
    const { province: whole, city } = asked.data as Record<string, { id: string }>
    units = { '36': whole?.id ?? '', '356': city?.id ?? '' }
  })
  afterAll(() => province?.stop())

  const made = async (change: object = {}, unit = '36'): Promise<Made> => {
    const input = { unit: units[unit], name: 'Kho dữ liệu', actions: READS, ...change }
    const answer = await admin(CREATE, { input, key: randomUUID() })
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return answer.data?.createApiClient as unknown as Made
  }
  const ask = (key: string) => graphAt(province.url, key)

  it('a key reads what its actions and its subtree allow, and writes nothing', async () => {
    const { key } = await made({}, '356')
    const city = ask(key)
    expect(
      await city('{ viewer { username } units(asOf: "2023-06-30", first: 1) { totalCount } }'),
    ).toMatchObject({
      status: 200,
      data: { viewer: null, units: { totalCount: 254 } },
    })
    const reports = await city('{ reports { totalCount } }')
    expect(reports.data).toEqual({ reports: { totalCount: 0 } })
    expect((await ask((await made()).key)('{ reports { totalCount } }')).data).not.toEqual(reports.data)
    const input = { unit: units['356'], name: 'Khác', actions: READS }
    const answer = await city(CREATE, { input, key: randomUUID() })
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN_OR_MISSING' } }])
  })

  it('a field scope holds at the gateway, named as the client wrote it; keys that plans add do no harm', async () => {
    const { key } = await made({
      fields: ['Query.units', 'Unit.name', 'Unit.oneStopCoverage', 'OneStopCoverage.*'],
    })
    const scoped = ask(key)
    const across =
      '{ units(asOf: "2023-06-30", first: 2) { edges { node { name oneStopCoverage(asOf: "2023-06-30") { level } } } } }'
    const answer = await scoped(across)
    expect(answer.errors).toBeUndefined()
    expect(JSON.stringify(answer.data)).toContain('Nam Định')
    for (const [query, field] of [
      ['{ units(asOf: "2023-06-30") { edges { node { c: code } } } }', 'code'],
      ['{ reports { totalCount } }', 'reports'],
      ['{ nothing { at } }', 'nothing'],
      ['{ __schema { types { name } } }', '__schema'],
    ]) {
      const refusal = await scoped(String(query))
      expect(refusal).toMatchObject({
        status: 403,
        errors: [{ extensions: { code: 'FORBIDDEN_OR_MISSING', field } }],
      })
    }
  })

  it('two keys live at once; one is revoked and stops within five seconds, the other goes on', async () => {
    const { key, keyId, client } = await made()
    const turn = await admin(ROTATE, { id: client.id, version: client.version, key: randomUUID() })
    const second = turn.data?.rotateApiKey as unknown as Made
    expect(await ask(key)('{ __typename }')).toMatchObject({ status: 200 })
    expect(await ask(second.key)('{ __typename }')).toMatchObject({ status: 200 })
    const stream = await listen(province.url, key)
    await admin(REVOKE, { id: client.id, keyId, version: second.client.version, key: randomUUID() })
    const revokedAt = performance.now()
    await stream.ended
    expect(performance.now() - revokedAt).toBeLessThan(5_000)
    const stopped = async () => (await ask(key)('{ reports { totalCount } }')).status
    await expect.poll(stopped, { timeout: 5_000 - (performance.now() - revokedAt), interval: 250 }).toBe(401)
    expect(await ask(second.key)('{ reports { totalCount } }')).toMatchObject({ status: 200 })
  })

  it('client credentials open a token that does what the key does', async () => {
    const { key, client } = await made()
    const form = new URLSearchParams({ grant_type: 'client_credentials' })
    const basic = Buffer.from(`${client.id}:${key}`).toString('base64')
    const headers = { authorization: `Basic ${basic}` }
    const response = await fetch(`${province.url}/oauth/token`, { method: 'POST', body: form, headers })
    const token = (await response.json()) as { access_token: string; expires_in: number }
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(token.expires_in).toBeLessThanOrEqual(600)
    expect(await ask(token.access_token)(UNITS, { first: 1 })).toMatchObject({
      status: 200,
      data: { units: {} },
    })
    const wrong = { authorization: `Basic ${Buffer.from(`${client.id}:x`).toString('base64')}` }
    const refusal = await fetch(`${province.url}/oauth/token`, { method: 'POST', body: form, headers: wrong })
    expect([refusal.status, ((await refusal.json()) as { error: string }).error]).toEqual([
      401,
      'invalid_client',
    ])
  })

  it('cost is told, drawn from a bucket that empties and refills, and counted as usage', async () => {
    const { key, client } = await made()
    const first = await ask(key)(UNITS, { first: 50 })
    expect(first.extensions).toEqual({ cost: { requested: 101, limit: 300, remaining: 299 } })
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=400;w=4')
    expect(first.headers.get('ratelimit')).toMatch(/^"cost";r=299;t=\d$/)
    expect(await ask(key)(UNITS, { first: 100_000 })).toMatchObject(refused(400, 'QUERY_TOO_COSTLY'))
    let spent = first
    for (let times = 0; times < 6 && spent.status === 200; times += 1)
      spent = await ask(key)(UNITS, { first: 100 })
    expect(spent).toMatchObject(refused(429, 'BUDGET_SPENT'))
    const wait = Number(spent.headers.get('retry-after'))
    expect(wait).toBeGreaterThanOrEqual(1)
    await pause(wait * 1_000)
    expect(await ask(key)(UNITS, { first: 100 })).toMatchObject({ status: 200 })
    const requests = async () => {
      const answer = await admin(USAGE, { id: client.id })
      const found = answer.data?.apiClient as { usage: { operation: string; requests: number }[] } | undefined
      const usage = found?.usage ?? []
      return usage.find(({ operation }) => operation.startsWith('Units '))?.requests ?? 0
    }
    await expect.poll(requests, { timeout: 12_000, interval: 500 }).toBeGreaterThanOrEqual(4)
  })

  it('events tell ids alone to whoever may see them, go on after a break, and end with the session', async () => {
    const stranger = await listen(province.url)
    expect(stranger.status).toBe(401)
    const leader = await signIn(province.url, 'leader', province.password)
    const [managers, others] = [await listen(province.url, adminSecret), await listen(province.url, leader)]
    expect([managers.status, managers.contentType]).toEqual([200, 'text/event-stream; charset=utf-8'])
    const first = await made()
    await expect
      .poll(() => managers.events.map(({ aggregateId }) => aggregateId), { timeout: 5_000 })
      .toContain(first.client.id)
    const [event] = managers.events
    expect(event).toMatchObject({
      name: 'api_client.created',
      aggregateId: first.client.id,
      unitId: units['36'],
    })
    expect(Object.keys(event ?? {}).sort()).toEqual(['aggregateId', 'at', 'id', 'name', 'position', 'unitId'])
    managers.close()
    const second = await made()
    const back = await listen(province.url, adminSecret, event?.id)
    await expect
      .poll(() => back.events.map(({ aggregateId }) => aggregateId), { timeout: 5_000 })
      .toEqual([second.client.id])
    expect(others.events).toEqual([])
    back.close()
    await graphAt(province.url, leader)('mutation { signOut }')
    const endedAt = performance.now()
    await others.ended
    expect(performance.now() - endedAt).toBeLessThan(5_000)
  })

  it('a stream in use ends within five seconds of a grant that ends', async () => {
    const clerk = await signIn(province.url, 'clerk.13636', province.password)
    const stream = await listen(province.url, clerk)
    expect(stream.status).toBe(200)
    const found = await admin(GRANTS)
    const accounts = found.data?.accounts as Accounts | undefined
    const grant = accounts?.edges[0]?.node.grants[0]
    const ending = { id: grant?.id, version: grant?.version, key: randomUUID() }
    expect((await admin(END_GRANT, ending)).errors).toBeUndefined()
    const endedAt = performance.now()
    await stream.ended
    expect(performance.now() - endedAt).toBeLessThan(5_000)
    expect((await listen(province.url, clerk)).status).toBe(403)
  })
})
