import { randomUUID } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, openedBody } from '../../test/bodies.ts'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const TODAY = '2023-06-15'
const SHOWN =
  'id version state giverName givenBy { id } lead { id } leadName ledBy { id } cooperating { unit { id } body { id } }'
const GIVE = `mutation ($input: GiveTaskInput!, $key: String!) { giveTask(input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const ANSWER = `mutation ($id: ID!, $version: Int!, $input: AnswerTaskInput!, $key: String!) {
  answerTask(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state } }`
const REVIEW = `mutation ($id: ID!, $version: Int!, $input: ReviewTaskInput!, $key: String!) {
  reviewTask(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state } }`

interface Seen {
  id: string
  version: number
}

let world: DirectivesWorld
let giver: GraphClient
let lead: GraphClient
let province: string
let committee: string
let council: string

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  giver = world.ask(personWith(['directive.read', 'task.give'], province, 'giver'))
  lead = world.ask(personWith(['directive.read', 'task.answer'], province, 'lead'))
  committee = await bodyOf(world.database, '36', 'PEOPLES_COMMITTEE')
  council = await bodyOf(world.database, '36', 'PEOPLES_COUNCIL')
})

afterAll(() => world?.close())

const asked = (more: object) => ({
  unit: province,
  givenBy: committee,
  title: 'Rà soát thử',
  expectedResult: 'Báo cáo',
  sourceKind: 'PLAN_OF_WORK',
  source: 'Kế hoạch thử',
  assignedOn: TODAY,
  dueOn: '2023-07-31',
  ...more,
})
const given = async (more: object) =>
  (
    await giver.data<{ giveTask: Seen & { ledBy: object | null } }>(GIVE, {
      input: asked(more),
      key: randomUUID(),
    })
  ).giveTask
const wrong = async (more: object) => {
  const [error] = (await giver(GIVE, { input: asked(more), key: randomUUID() })).errors ?? []
  return [error?.extensions?.code, error?.extensions?.field]
}

test('the demonstration’s tasks name the body that leads, and the workload is told by it', async () => {
  const [counted] = await world.database.peek<{ words: number; givers: number }>(
    `select count(*) filter (where lead_body_id is null)::int as words, count(distinct giver_body_id)::int as givers from directives.task`,
  )
  expect(counted).toEqual({ words: 0, givers: 1 })
  const workload = `query ($within: ID!) { taskWorkload(within: $within) { unit { id } body { id } leadName open confirmed } }`
  const city = await world.database.unitId('356')
  const { taskWorkload } = await giver.data<{
    taskWorkload: { unit: { id: string }; body: { id: string }; open: number; confirmed: number }[]
  }>(workload, { within: province })
  const rows = taskWorkload.filter(({ unit }) => unit.id === city)
  expect(rows.map(({ body }) => body.id)).toEqual([await bodyOf(world.database, '356', 'PEOPLES_COMMITTEE')])
  const list = `query ($within: ID!, $body: ID!) { tasks(within: $within, direction: LED, ledBy: $body, first: 1) { totalCount } }`
  const of = { within: province, body: rows[0]?.body.id }
  expect(await giver.data(list, of)).toEqual({
    tasks: { totalCount: (rows[0]?.open ?? 0) + (rows[0]?.confirmed ?? 0) },
  })
})

test('a task is given by a body to a body, with bodies beside it', async () => {
  const agency = await bodyOf(world.database, '36-syt', 'AGENCY')
  const other = await bodyOf(world.database, '36-stp', 'AGENCY')
  const bank = await openedBody(world.database, '36', {
    kind: 'EXTERNAL_ORGANISATION',
    name: 'Ngân hàng thử',
    seated: false,
  })
  const beside = { cooperatingBodies: [other, bank, agency, other] }
  expect(await given({ ledBy: agency, ...beside })).toMatchObject({
    giverName: 'Ủy ban nhân dân tỉnh Nam Định',
    givenBy: { id: committee },
    lead: { id: await world.database.unitId('36-syt') },
    leadName: 'Sở Y tế',
    ledBy: { id: agency },
    cooperating: [
      { unit: { id: await world.database.unitId('36-stp') }, body: { id: other } },
      { unit: { id: province }, body: { id: bank } },
    ],
  })
})

test('two bodies of one unit give each other tasks, and none to itself', async () => {
  const task = await given({ givenBy: council, ledBy: committee })
  expect(task.ledBy).toEqual({ id: committee })
  const step = { id: task.id, version: task.version, input: { step: 'accept', on: TODAY }, key: randomUUID() }
  expect(await lead.data(ANSWER, step)).toMatchObject({ answerTask: { state: 'ACCEPTED' } })
  expect(await wrong({ ledBy: committee })).toEqual(['INPUT_INVALID', 'input.lead'])
  const words = { givenBy: null, giverName: 'HĐND tỉnh', ledBy: committee }
  expect(await wrong(words)).toEqual(['INPUT_INVALID', 'input.lead'])
})

test('bodies that are not there, of another unit, or told twice are refused by their code', async () => {
  const agency = await bodyOf(world.database, '36-syt', 'AGENCY')
  const coming = await openedBody(world.database, '36-syt', {
    kind: 'AGENCY',
    name: 'Chi cục thử',
    from: '2023-07-01',
  })
  expect(await wrong({ ledBy: coming })).toEqual(['BODY_NOT_OPEN_YET', 'input.ledBy'])
  expect(await wrong({ ledBy: agency, givenBy: agency })).toEqual(['BODY_ELSEWHERE', 'input.givenBy'])
  expect(await wrong({ ledBy: randomUUID() })).toEqual(['BODY_NOT_FOUND', 'input.ledBy'])
  const mixed = { ledBy: agency, lead: await world.database.unitId('36-stp') }
  expect(await wrong(mixed)).toEqual(['BODY_ELSEWHERE', 'input.ledBy'])
  expect(await wrong({ ledBy: agency, leadName: 'Sở Y tế' })).toEqual(['INPUT_INVALID', 'input.leadName'])
  const beside = { ledBy: agency, cooperatingBodies: [coming] }
  expect(await wrong(beside)).toEqual(['BODY_NOT_OPEN_YET', 'input.cooperatingBodies'])
  expect(await wrong({ leadName: 'Sở nào đó' })).toEqual(['UNIT_NOT_FOUND', 'input.lead'])
})

test('a task that comes again goes to the body that took over from its lead', async () => {
  const { database } = world
  const board = { kind: 'RECEPTION_BOARD', name: 'Ban tiếp dân' }
  const before = await openedBody(database, '36', { ...board, name: 'Ban tiếp dân cũ' })
  const task = await given({ ledBy: before, recurrence: 'MONTHLY', dueOn: '2023-06-30' })
  let version = task.version
  const take = async (client: GraphClient, document: string, input: object) => {
    version += 1
    await client.data(document, {
      id: task.id,
      version: version - 1,
      input: { on: TODAY, text: 'Xong', ...input },
      key: randomUUID(),
    })
  }
  for (const step of [{ step: 'accept' }, { step: 'start' }, { step: 'report', document: '1/BC' }])
    await take(lead, ANSWER, step)
  await database.peek(`update organization.body set valid_to = '2023-06-10' where id = $1`, [before])
  const after = await openedBody(database, '36', { ...board, name: 'Ban tiếp dân mới', from: '2023-06-10' })
  await take(giver, REVIEW, { step: 'confirm' })
  const again = await database.peek<{ lead_body_id: string; lead_name: string }>(
    `select lead_body_id, lead_name from directives.task where title = 'Rà soát thử' and recurrence = 'MONTHLY' and state = 'ASSIGNED'`,
  )
  expect(again).toEqual([{ lead_body_id: after, lead_name: 'Ban tiếp dân mới tỉnh Nam Định' }])
  expect(await wrong({ ledBy: before })).toEqual(['BODY_ENDED', 'input.ledBy'])
})
