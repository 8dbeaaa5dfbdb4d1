import { randomUUID as key } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const GIVE = `mutation ($input: GiveTaskInput!, $key: String!) { giveTask(input: $input, idempotencyKey: $key) { id source sourceKind document { id symbol } } }`
const REGISTER = `mutation ($input: RegisterDocumentInput!, $key: String!) { registerDocument(input: $input, idempotencyKey: $key) { id } }`
const TASKS = `query ($id: ID!) { registeredDocument(id: $id) { tasks { id title } } tasksOfRecords(records: [$id]) { id } }`
const TASK = `query ($id: ID!) { task(id: $id) { source document { id } } }`
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: DirectivesWorld
let giver: GraphClient
let province: string
let health: string

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  health = await world.database.unitId('36-syt')
  giver = world.ask(personWith(['directive.read', 'directive.register', 'task.give'], province, 'giver'))
})

afterAll(() => world?.close())

const registered = async (symbol: string, more: object = {}) => {
  const words = { typeName: 'Kế hoạch', issuerName: 'UBND tỉnh', issuerGroup: 'PEOPLE_COMMITTEE' }
  const input = { unit: province, symbol, ...words, title: 'Về việc riêng', issuedOn: '2023-03-01', ...more }
  const { registerDocument } = await giver.data<{ registerDocument: { id: string } }>(REGISTER, {
    input,
    key: key(),
  })
  return registerDocument.id
}
const asked = (more: object = {}) => ({
  unit: province,
  giverName: 'UBND tỉnh',
  lead: health,
  leadName: 'Sở Y tế',
  title: 'Triển khai kế hoạch',
  expectedResult: 'Báo cáo',
  sourceKind: 'DOCUMENT',
  assignedOn: '2023-06-15',
  dueOn: '2023-07-15',
  ...more,
})
interface Given {
  id: string
  source: string
  document: { id: string; symbol: string } | null
}
const given = async (more: object) =>
  (await giver.data<{ giveTask: Given }>(GIVE, { input: asked(more), key: key() })).giveTask
const refused = async (more: object) => {
  const { errors } = await giver(GIVE, { input: asked(more), key: key() })
  return [errors?.[0]?.extensions?.code, errors?.[0]?.extensions?.field]
}

test('a document of the register gives several tasks, which lead to it and it to them', async () => {
  const document = await registered('811/KH-UBND')
  const first = await given({ document })
  const second = await given({ document, title: 'Tổng kết' })
  expect(first).toMatchObject({ source: '811/KH-UBND', document: { id: document, symbol: '811/KH-UBND' } })
  const { registeredDocument, tasksOfRecords } = await giver.data<{
    registeredDocument: { tasks: { id: string }[] }
    tasksOfRecords: { id: string }[]
  }>(TASKS, { id: document })
  const ids = [first.id, second.id].toSorted()
  expect(registeredDocument.tasks.map(({ id }) => id).toSorted()).toEqual(ids)
  expect(tasksOfRecords.map(({ id }) => id).toSorted()).toEqual(ids)
})

test('whoever leads sees the task and not a document that is out of their sight, nor what a state secret is about', async () => {
  const document = await registered('812/KH-UBND', { classification: 'SECRET' })
  const { id } = await given({ document })
  const lead = world.ask(personWith(['directive.read', 'task.answer'], health, 'lead'))
  expect(await lead.data(TASK, { id })).toEqual({ task: { source: '812/KH-UBND', document: null } })
  expect(await lead.refusal(TASKS, { id: document })).toBe(FORBIDDEN)
})

test('words still do for what the register does not have; both, neither, another source or no such document are refused', async () => {
  const document = await registered('813/KH-UBND')
  expect(await given({ source: 'Công văn của Trung ương' })).toMatchObject({ document: null })
  expect(await refused({})).toEqual(['INPUT_INVALID', 'input.source'])
  expect(await refused({ document, source: 'Văn bản' })).toEqual(['INPUT_INVALID', 'input.source'])
  expect(await refused({ document, sourceKind: 'DIALOGUE' })).toEqual(['INPUT_INVALID', 'input.sourceKind'])
  expect(await refused({ document: key() })).toEqual([FORBIDDEN, 'input.document'])
})
