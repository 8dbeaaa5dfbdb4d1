import { randomUUID } from 'node:crypto'
import type { SubgraphExecutor } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph/graph'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bodyOf, openedBody } from '../../test/bodies.ts'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'
import { createApp } from '../app.ts'

const OF_RECORD = `query ($records: [ID!]!) { tasksOfRecords(records: $records) {
  id state title source sourceKind dueOn giver { id } lead { id } handedOverFrom { id } } }`

let world: DirectivesWorld
let province: string
let health: string
let giver: GraphClient
let stranger: GraphClient
const apps: SubgraphApp[] = []

/** What the other domain was asked, and how it answers: in order, and again whenever it is asked from the same place. */
const requests: Record<string, unknown>[] = []
const heardFrom: string[] = []
const supervision: SubgraphExecutor = async ({ variables, actor }) => {
  heardFrom.push(`${actor?.kind} ${actor?.subject}`)
  const after = Number(String(variables?.after).split('.')[1])
  const first = Number(variables?.first)
  return { data: { requests: requests.filter((_, at) => at + 1 > after).slice(0, Math.min(first, 2)) } }
}

const asked = (record: string, more: object = {}) => {
  const place = requests.length + 1
  requests.push({
    position: `1.${place}`,
    id: randomUUID(),
    unitId: province,
    kind: 'RECOMMENDATION',
    recordId: record,
    source: 'KN-1 · Phiên giám sát',
    giverName: 'UBND tỉnh',
    giverBodyId: null,
    leadBodyId: null,
    leadUnitId: health,
    leadName: 'Sở Y tế',
    title: `Việc ${place}`,
    expectedResult: 'Báo cáo',
    askedOn: '2023-06-15',
    dueOn: '2023-07-15',
    ...more,
  })
}

const tasks = async (record: string, client = giver) =>
  (
    await client.data<{ tasksOfRecords: { title: string; state: string }[] }>(OF_RECORD, {
      records: [record],
    })
  ).tasksOfRecords

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  health = await world.database.unitId('36-syt')
  giver = world.ask(personWith(['directive.read'], province, 'giver'))
  stranger = world.ask(personWith(['directive.read'], await world.database.unitId('13636'), 'stranger'))
})

afterAll(async () => {
  await Promise.all(apps.map((app) => app.stop()))
  await world?.close()
})

test('what records ask for is given once, though two processes hear the same and one of them again', async () => {
  const record = randomUUID()
  for (let turn = 0; turn < 5; turn += 1) asked(record)
  const surroundings = { ...world.database, withoutBackground: false, executors: { supervision } }
  apps.push(await createApp(surroundings), await createApp(surroundings))
  await vi.waitFor(async () => expect(await tasks(record)).toHaveLength(5), {
    timeout: 20_000,
    interval: 200,
  })
  expect(heardFrom[0]).toBe('service directives')
  // Heard from the beginning again, as after a stop between two of its steps: nothing is given a second time.
  await world.database.peek(`update directives.task_feed set position = '0.0' where source = 'supervision'`)
  const other = randomUUID()
  asked(other)
  await vi.waitFor(async () => expect(await tasks(other)).toHaveLength(1), { timeout: 20_000, interval: 200 })
  expect(await tasks(record)).toHaveLength(5)
  expect((await tasks(record))[0]).toMatchObject({
    state: 'ASSIGNED',
    source: 'KN-1 · Phiên giám sát',
    sourceKind: 'RECOMMENDATION',
    giver: { id: province },
    lead: { id: health },
  })
  const told = await world.database.peek(
    `select from directives.outbox o join directives.task t on t.id = o.aggregate_id
     where t.record_id = $1 and o.name = 'task.given'`,
    [record],
  )
  expect(told).toHaveLength(10)
  expect(await tasks(record, stranger)).toEqual([])
  expect(await tasks('no id')).toEqual([])
})

const led = (record: string) =>
  world.database.peek<{ giver: string | null; lead: string | null; unit: string }>(
    'select giver_body_id as giver, lead_body_id as lead, lead_unit_id as unit from directives.task where record_id = $1',
    [record],
  )

test('bodies of the directory give and lead, also two of one unit; one that has ended gives way to whoever took over', async () => {
  const { database } = world
  const standing = await bodyOf(database, '36-syt', 'AGENCY')
  const [council, committee] = [
    await bodyOf(database, '36', 'PEOPLES_COUNCIL'),
    await bodyOf(database, '36', 'PEOPLES_COMMITTEE'),
  ]
  const board = { kind: 'PUBLIC_SERVICE_UNIT', name: 'Trung tâm thử' }
  const ended = await openedBody(database, '36-syt', { ...board, to: '2023-06-10' })
  const next = await openedBody(database, '36-syt', { ...board, from: '2023-06-10' })
  const records = [randomUUID(), randomUUID(), randomUUID()] as const
  asked(records[0], { leadBodyId: standing })
  asked(records[1], { leadBodyId: ended })
  asked(records[2], { giverBodyId: council, leadBodyId: committee, leadUnitId: province })
  await vi.waitFor(async () => expect(await led(records[2])).toHaveLength(1), {
    timeout: 20_000,
    interval: 200,
  })
  expect(await led(records[0])).toEqual([{ giver: null, lead: standing, unit: health }])
  expect(await led(records[1])).toEqual([{ giver: null, lead: next, unit: health }])
  expect(await led(records[2])).toEqual([{ giver: council, lead: committee, unit: province }])
})
