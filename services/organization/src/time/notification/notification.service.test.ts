import { randomUUID } from 'node:crypto'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  type GraphClient,
  personWith,
  type ServiceWorld,
  servicePerson,
  serviceWorld,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import * as install from '../../install.ts'

const LIST = `query ($filter: NotificationFilter, $first: Int, $after: String, $orderBy: NotificationOrder) {
  unreadNotifications notifications(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { id rung } } } }`
const READ = `mutation ($id: ID!, $key: String!) { readNotification(id: $id, idempotencyKey: $key) { readAt } }`
const READ_ALL = 'mutation ($key: String!) { readNotifications(idempotencyKey: $key) }'
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const ACTIONS = ['organization.read', 'petition.handle']

interface Listed {
  unreadNotifications: number
  notifications: {
    totalCount: number
    pageInfo: { endCursor: string; hasNextPage: boolean }
    edges: { node: { id: string; rung: string } }[]
  }
}

let world: ServiceWorld<SubgraphApp>
let unit: string
let clerk: GraphClient
let other: GraphClient

const accountOf = async (username: string) => {
  const rows = await world.database.peek<{ id: string }>(
    'select id from organization.account where username = $1',
    [username],
  )
  return rows[0]?.id ?? ''
}

const told = async (username: string, rung: string, needs: string | null = null): Promise<string> => {
  const id = randomUUID()
  await world.database.peek(
    `insert into organization.notification (id, account_id, source, noun, noun_id, subject_kind, subject_id, kind, unit_id,
       rung, day, address, action, needs)
     values ($1, $2, 'complaints', 'clock', gen_random_uuid(), 'petition', gen_random_uuid(), 'reception.notify', $3,
       $4, '2023-06-15', 'OWN', 'petition.handle', $5)`,
    [id, await accountOf(username), unit, rung, needs],
  )
  return id
}

beforeAll(async () => {
  world = await serviceWorld({ name: 'organization', readAction: 'organization.read', install, createApp })
  unit = await world.database.unitId('13636')
  clerk = world.ask(personWith(ACTIONS, unit, await accountOf('clerk.13636')))
  other = world.ask(personWith(ACTIONS, unit, await accountOf('clerk.356')))
})

afterAll(() => world?.close())

test('a person is shown their own, page by page, and nothing that it takes more to know of', async () => {
  for (const rung of ['WARN', 'DUE', 'OVER']) await told('clerk.13636', rung)
  await told('clerk.13636', 'OVER', 'denunciation.read')
  await told('clerk.356', 'WARN')
  const first = await clerk.data<Listed>(LIST, { first: 2 })
  expect(first).toMatchObject({ unreadNotifications: 3, notifications: { totalCount: 3 } })
  const { endCursor } = first.notifications.pageInfo
  const rest = await clerk.data<Listed>(LIST, { first: 2, after: endCursor })
  expect(rest.notifications).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } })
  expect(rest.notifications.edges).toHaveLength(1)
  const newest = [...first.notifications.edges, ...rest.notifications.edges].map(({ node }) => node.id)
  const oldest = await clerk.data<Listed>(LIST, { first: 3, orderBy: 'OLDEST' })
  expect(oldest.notifications.edges.map(({ node }) => node.id)).toEqual(newest.toReversed())
  expect(await other.data<Listed>(LIST, { first: 2 })).toMatchObject({ unreadNotifications: 1 })
  const reads = world.ask(personWith([...ACTIONS, 'denunciation.read'], unit, await accountOf('clerk.13636')))
  expect(await reads.data<Listed>(LIST, { first: 1 })).toMatchObject({ unreadNotifications: 4 })
})

test('another list’s cursor is refused', async () => {
  const { notifications } = await clerk.data<Listed>(LIST, { first: 1 })
  const foreign = { filter: { unread: true }, first: 1, after: notifications.pageInfo.endCursor }
  expect(await clerk.refusal(LIST, foreign)).toBe('CURSOR_INVALID')
})

test('what was read stays read since then; nobody else’s is read, nor by who is no person', async () => {
  const id = await told('clerk.13636', 'DUE')
  expect(await other.refusal(READ, { id, key: randomUUID() })).toBe(FORBIDDEN)
  const service = world.ask(servicePerson('reporting', ACTIONS, unit))
  expect(await service.refusal(READ, { id, key: randomUUID() })).toBe(FORBIDDEN)
  expect(await service.refusal(READ_ALL, { key: randomUUID() })).toBe(FORBIDDEN)
  const look = 'mutation ($key: String!) { noteLook(idempotencyKey: $key) }'
  expect(await service.refusal(look, { key: randomUUID() })).toBe(FORBIDDEN)
  const nobody = world.ask(personWith(ACTIONS, unit, randomUUID()))
  expect(await nobody.refusal(look, { key: randomUUID() })).toBe(FORBIDDEN)
  const read = { readNotification: { readAt: '2023-06-15T01:00:00.000Z' } }
  expect(await clerk.data(READ, { id, key: randomUUID() })).toEqual(read)
  expect(await clerk.data(READ, { id, key: randomUUID() })).toEqual(read)
  expect(await clerk.data<Listed>(LIST, { filter: { unread: true } })).toMatchObject({
    unreadNotifications: 3,
    notifications: { totalCount: 3 },
  })
  expect(await clerk.data(READ_ALL, { key: randomUUID() })).toEqual({ readNotifications: 3 })
  expect(await clerk.data(READ_ALL, { key: randomUUID() })).toEqual({ readNotifications: 0 })
  expect(await other.data<Listed>(LIST)).toMatchObject({ unreadNotifications: 1 })
})

test('what was told is never deleted', async () => {
  const [row] = await world.database.peek<{ may: boolean }>(
    `select has_table_privilege('organization_app', 'organization.notification', 'delete') as may`,
  )
  expect(row?.may).toBe(false)
})
