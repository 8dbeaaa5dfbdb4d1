import { randomUUID } from 'node:crypto'
import { createApp as createComplaints } from '@province/complaints/app'
import { migrate as migrateComplaints } from '@province/complaints/install'
import { roleUrls } from '@province/database'
import { createApp as createOrganization } from '@province/organization/app'
import { fixedClock } from '@province/runtime'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
  testServer,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storedClock } from './stored-clock.ts'

const LIST = `query ($unread: Boolean!) { unreadNotifications notifications(filter: { unread: $unread }, first: 100) {
  totalCount edges { node { id source noun nounId subjectKind rung day address readAt unit { id } } } } }`
const VACANT = 'query ($within: ID!) { vacantDuties(within: $within) { action unit { id } } }'
const READ = `mutation ($id: ID!, $key: String!) { readNotification(id: $id, idempotencyKey: $key) { id readAt } }`
const READ_ALL = 'mutation ($key: String!) { readNotifications(idempotencyKey: $key) }'
const REACHED = 'query { complaintsReachedRungs { clockId } }'

interface Told {
  id: string
  nounId: string
  rung: string
  address: string
  readAt: string | null
}
interface Listed {
  unreadNotifications: number
  notifications: { totalCount: number; edges: { node: Told }[] }
}

let database: TestDatabase
let apps: SubgraphApp[] = []
let complaints: SubgraphApp
let people: { clerk: GraphClient; district: GraphClient; lead: GraphClient; admin: GraphClient }
let clocks: { ordinary: string; secret: string; elsewhere: string }

const HANDLES = ['organization.read', 'petition.handle']

async function signedIn(organization: SubgraphApp) {
  const as = async (username: string, code: string, actions: string[]) => {
    const [account] = await database.peek<{ id: string }>(
      'select id from organization.account where username = $1',
      [username],
    )
    const actor = personWith(actions, await database.unitId(code), account?.id)
    return graphClient(organization.execute, actor)
  }
  return {
    clerk: await as('clerk.13636', '13636', HANDLES),
    district: await as('clerk.356', '356', HANDLES),
    lead: await as('complaints.lead', '36', [...HANDLES, 'denunciation.read']),
    admin: await as('admin', '36', ['organization.read', 'grant.manage']),
  }
}

beforeAll(async () => {
  database = await createTestDatabase('complaints', { migrate: migrateComplaints })
  const organizationUrl = roleUrls(database.databaseUrl, testServer().secret, 'organization').app
  const { withoutBackground: _off, ...working } = {
    ...database,
    clock: fixedClock('2023-06-16T08:00:00+07:00'),
  }
  clocks = {
    ordinary: await storedClock(database, '13636', { due: '2023-06-15', warn: '2023-06-13' }),
    secret: await storedClock(database, '13636', { due: '2023-06-15', warn: '2023-06-13', restricted: true }),
    elsewhere: await storedClock(database, '13639', { due: '2023-06-20', warn: '2023-06-15' }),
  }
  complaints = await createComplaints(working)
  const organization = await createOrganization({
    ...working,
    databaseUrl: organizationUrl,
    executors: { complaints: complaints.execute },
  })
  apps = [organization, complaints]
  people = await signedIn(organization)
})

afterAll(async () => {
  for (const app of apps) await app.stop()
  await database?.drop()
})

const key = () => randomUUID()
const toldOf = async (who: GraphClient, unread = false) =>
  (await who.data<Listed>(LIST, { unread })).notifications
const linesOf = async (who: GraphClient) =>
  (await toldOf(who)).edges.map(({ node }) => `${node.nounId} ${node.rung} ${node.address}`).toSorted()
const patiently = { timeout: 20_000, interval: 300 }

test('a rung reaches whoever has the duty in the unit; when it is over, the nearest above as well', async () => {
  const { ordinary } = clocks
  await expect
    .poll(() => linesOf(people.clerk), patiently)
    .toEqual([`${ordinary} DUE OWN`, `${ordinary} OVER OWN`, `${ordinary} WARN OWN`])
  expect(await linesOf(people.district)).toEqual(
    [`${clocks.elsewhere} WARN SUPERIOR`, `${ordinary} OVER SUPERIOR`].toSorted(),
  )
  const [first] = (await toldOf(people.clerk)).edges
  expect(first?.node).toMatchObject({
    source: 'complaints',
    noun: 'clock',
    subjectKind: 'petition',
    rung: 'OVER',
    day: '2023-06-16',
    unit: { id: await database.unitId('13636') },
  })
})

test('of a denunciation only who may read those is told, and nobody else’s counts know of it', async () => {
  const { secret } = clocks
  await expect
    .poll(() => linesOf(people.lead), patiently)
    .toEqual(['DUE', 'OVER', 'WARN'].map((rung) => `${secret} ${rung} SUPERIOR`))
  const clerk = await people.clerk.data<Listed>(LIST, { unread: false })
  expect(clerk).toMatchObject({ unreadNotifications: 3, notifications: { totalCount: 3 } })
})

test('nobody to address is seen by who can name somebody, and of a denunciation by who may read those', async () => {
  const province = await database.unitId('36')
  const vacantFor = async (who: GraphClient) => {
    type Vacant = { vacantDuties: { action: string; unit: { id: string } }[] }
    return (await who.data<Vacant>(VACANT, { within: province })).vacantDuties.map(({ unit }) => unit.id)
  }
  const [here, there] = [await database.unitId('13636'), await database.unitId('13639')]
  expect(await vacantFor(people.admin)).toEqual([there])
  expect(new Set(await vacantFor(people.lead))).toEqual(new Set([here, there]))
  expect(await vacantFor(people.clerk)).toEqual([])
})

test('what is heard again is told to nobody twice', async () => {
  await database.peek(`update organization.notification_feed set position = '0.0'`)
  await expect
    .poll(
      () => database.peek(`select from organization.notification_feed where position <> '0.0'`),
      patiently,
    )
    .toHaveLength(1)
  expect((await toldOf(people.clerk)).totalCount).toBe(3)
  expect((await toldOf(people.lead)).totalCount).toBe(3)
})

test('a person reads their own, one by one or all at once, and nobody else’s', async () => {
  const [{ node }] = (await toldOf(people.clerk)).edges as [{ node: Told }]
  const asked = { id: node.id, key: key() }
  for (const other of [people.lead, people.district, people.admin])
    expect(await other.refusal(READ, { ...asked, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await people.clerk.refusal(READ, { id: 'none', key: key() })).toBe('FORBIDDEN_OR_MISSING')
  const { readNotification } = await people.clerk.data<{ readNotification: Told }>(READ, asked)
  expect(readNotification.readAt).toBe('2023-06-16T01:00:00.000Z')
  expect(await people.clerk.data<Listed>(LIST, { unread: true })).toMatchObject({
    unreadNotifications: 2,
    notifications: { totalCount: 2 },
  })
  expect(await people.clerk.data(READ_ALL, { key: key() })).toEqual({ readNotifications: 2 })
  expect((await toldOf(people.clerk, true)).edges).toEqual([])
  expect((await toldOf(people.lead, true)).totalCount).toBe(3)
})

test('what is found to be a denunciation was never told to who may not read those', async () => {
  await database.peek('update complaints.clock set restricted = true where id = $1', [clocks.ordinary])
  await database.peek(
    `insert into complaints.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at)
     values (gen_random_uuid(), 'denunciation_clock.restricted', $1, $2, '{}', now())`,
    [clocks.ordinary, await database.unitId('13636')],
  )
  await expect.poll(() => linesOf(people.clerk), patiently).toEqual([])
  expect(await people.clerk.data<Listed>(LIST, { unread: false })).toMatchObject({
    unreadNotifications: 0,
    notifications: { totalCount: 0 },
  })
})

test('who lost the duty was never told, and a duty that somebody has stands vacant no longer', async () => {
  const account = (
    await database.peek<{ id: string }>(`select id from organization.account where username = 'clerk.356'`)
  )[0]
  const without = graphClient(
    apps[0]?.execute ?? (() => Promise.reject()),
    personWith(['organization.read'], await database.unitId('356'), account?.id),
  )
  expect((await toldOf(without)).totalCount).toBe(0)
  await database.peek(
    `insert into organization.account_grant (id, account_id, role, unit_id, valid_from, granted_by)
     values (gen_random_uuid(), $1, 'petition_handler', $2, '2023-01-01', 'test')`,
    [account?.id, await database.unitId('13639')],
  )
  const open = () =>
    database.peek(`select from organization.vacant_duty where filled_on is null and needs is null`)
  await expect.poll(open, patiently).toEqual([])
})

test('rungs are told to the service that addresses people, and to nobody else', async () => {
  const lead = graphClient(
    complaints.execute,
    personWith(['complaints.read', 'clock.tell'], await database.unitId('36')),
  )
  expect(await lead.refusal(REACHED)).toBe('FORBIDDEN_OR_MISSING')
})
