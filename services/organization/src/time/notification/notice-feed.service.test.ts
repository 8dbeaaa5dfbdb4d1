import { randomUUID } from 'node:crypto'
import type { SubgraphExecutor } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph/graph'
import { type GraphClient, personWith, type ServiceWorld, serviceWorld } from '@province/testbed'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createApp } from '../../app.ts'
import * as install from '../../install.ts'

const LIST = `query ($filter: NotificationFilter) { lastLook notifications(filter: $filter) {
  edges { node { source noun nounId kind subjectKind rung day address unit { id } } } } }`
const LOOK = 'mutation ($key: String!) { noteLook(idempotencyKey: $key) }'

interface Told {
  nounId: string
  kind: string
  address: string
}
interface Listed {
  lastLook: string | null
  notifications: { edges: { node: Told }[] }
}

let world: ServiceWorld<SubgraphApp>
let city: string
let province: string
let clerk: GraphClient
let editor: GraphClient
const apps: SubgraphApp[] = []

/** What the other domain tells: in order, and again whenever it is asked from the same place. */
const notices: Record<string, unknown>[] = []
const directives: SubgraphExecutor = async ({ document, variables }) => {
  if (!String(JSON.stringify(document)).includes('directivesNotices')) return { data: { heard: [] } }
  const after = Number(String(variables?.after).split('.')[1])
  return { data: { heard: notices.filter((_, at) => at + 1 > after).slice(0, 2) } }
}

const happens = (
  event: string,
  unitId: string,
  own: boolean,
  action: string,
  nounId: string = randomUUID(),
) => {
  const position = `1.${notices.length + 1}`
  notices.push({ position, noun: 'task', nounId, event, unitId, own, action, day: '2023-06-15' })
  return nounId
}

const accountOf = async (username: string) => {
  const text = 'select id from organization.account where username = $1'
  return (await world.database.peek<{ id: string }>(text, [username]))[0]?.id ?? ''
}

const told = async (who: GraphClient, filter: object = {}) =>
  (await who.data<Listed>(LIST, { filter })).notifications.edges.map(({ node }) => node)
const heard = (who: GraphClient, nounId: string) =>
  vi.waitFor(
    async () => {
      const found = (await told(who)).filter((each) => each.nounId === nounId)
      expect(found.length).toBeGreaterThan(0)
      return found
    },
    { timeout: 20_000, interval: 200 },
  )

beforeAll(async () => {
  world = await serviceWorld({ name: 'organization', readAction: 'organization.read', install, createApp })
  city = await world.database.unitId('356')
  province = await world.database.unitId('36')
  clerk = world.ask(personWith(['organization.read', 'task.answer'], city, await accountOf('clerk.356')))
  editor = world.ask(personWith(['organization.read', 'task.give'], province, await accountOf('editor')))
  const surroundings = { ...world.database, withoutBackground: false, executors: { directives } }
  apps.push(await createApp(surroundings), await createApp(surroundings))
})

afterAll(async () => {
  await Promise.all(apps.map((app) => app.stop()))
  await world?.close()
})

test('whoever has the duty is told what happened, each time once, though two processes hear it', async () => {
  const task = happens('task.given', city, true, 'task.answer')
  expect(await heard(clerk, task)).toEqual([
    {
      ...{ source: 'directives', noun: 'task', nounId: task, kind: 'task.given', subjectKind: 'task' },
      ...{ rung: 'HAPPENED', day: '2023-06-15', address: 'OWN', unit: { id: city } },
    },
  ])
  happens('task.return', city, true, 'task.answer', task)
  happens('task.return', city, true, 'task.answer', task)
  await vi.waitFor(async () => expect(await told(clerk)).toHaveLength(3), { timeout: 20_000, interval: 200 })
  await world.database.peek(
    `update organization.notification_feed set position = '0.0' where source = 'directives notices'`,
  )
  const later = happens('task.extend', city, true, 'task.answer')
  await heard(clerk, later)
  expect(await told(clerk)).toHaveLength(4)
})

test('who waited for it is told as such, and where nobody has the duty whoever stands above, and all may see that', async () => {
  const reported = happens('task.report', province, false, 'task.give')
  expect(await heard(editor, reported)).toMatchObject([{ kind: 'task.report', address: 'WAITING' }])
  expect(await told(editor, { waiting: false })).toEqual([])
  expect(await told(clerk, { waiting: true })).toEqual([])
  const nobody = await world.database.unitId('358')
  happens('task.given', nobody, true, 'task.answer')
  await vi.waitFor(
    async () => {
      const vacant = await world.database.peek(
        `select from organization.vacant_duty where unit_id = $1 and action = 'task.answer' and filled_on is null`,
        [nobody],
      )
      expect(vacant).toHaveLength(1)
    },
    { timeout: 20_000, interval: 200 },
  )
})

test('what came since somebody last looked is theirs alone to say', async () => {
  const before = await told(clerk, { sinceLook: true })
  expect(before).toHaveLength((await told(clerk)).length)
  expect((await clerk.data<Listed>(LIST, {})).lastLook).toBeNull()
  expect(await clerk.data(LOOK, { key: randomUUID() })).toEqual({ noteLook: '2023-06-15' })
  expect((await clerk.data<Listed>(LIST, {})).lastLook).toBe('2023-06-15')
  expect(await told(clerk, { sinceLook: true })).toEqual([])
  expect(await told(editor, { sinceLook: true })).toHaveLength(1)
  const task = happens('task.cancel', city, false, 'task.answer')
  await heard(clerk, task)
  expect(await told(clerk, { sinceLook: true })).toMatchObject([{ nounId: task, address: 'WAITING' }])
  await clerk.data(LOOK, { key: randomUUID() })
  expect(await told(clerk, { sinceLook: true })).toEqual([])
})
