import { randomUUID } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const give = `mutation ($input: GiveTaskInput!, $key: String!) {
  giveTask(input: $input, idempotencyKey: $key) { id lead { id } handedOverFrom { id } } }`
const shown = 'query ($id: ID!) { task(id: $id) { lead { id } handedOverFrom { id } } }'

let world: DirectivesWorld
let giver: GraphClient
let province: string
let health: string
let justice: string

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  giver = world.ask(personWith(['directive.read', 'task.give'], province, 'giver'))
  health = await world.database.unitId('36-syt')
  justice = await world.database.unitId('36-stp')
})

afterAll(() => world?.close())

const asked = (more: object = {}) => ({
  ...{ unit: province, giverName: 'UBND tỉnh', lead: health, leadName: 'Sở Y tế', title: 'Việc' },
  ...{ expectedResult: 'Xong', sourceKind: 'DOCUMENT', source: '1/KH-UBND' },
  ...{ assignedOn: '2023-06-01', dueOn: '2023-07-01' },
  ...more,
})
const refusal = (more: object) => giver.refusal(give, { input: asked(more), key: randomUUID() })

/** A unit that ended before, and whoever took it over. */
async function mergedAway(...into: string[]): Promise<string> {
  const id = randomUUID()
  await world.database.peek(
    `insert into hierarchy.unit (id, code, name, name_folded, kind, level, level_rank, parent_id, valid_from, valid_to)
     select $1::uuid, 'gone-' || left($1::text, 8), 'Sở đã sáp nhập', 'so da sap nhap', u.kind, u.level, u.level_rank, u.parent_id,
       '2015-01-01', '2023-03-01'
     from hierarchy.unit u where u.id = $2::uuid limit 1`,
    [id, health],
  )
  for (const custodian of into)
    await world.database.peek(
      `insert into hierarchy.custody (unit_id, custodian_id, valid_from) values ($1, $2, '2023-03-01')`,
      [id, custodian],
    )
  return id
}

test('a task for a unit that merged away goes to its successor, and says whom it was meant for', async () => {
  const gone = await mergedAway(justice)
  const { giveTask: task } = await giver.data<{ giveTask: { id: string } }>(give, {
    input: asked({ lead: gone }),
    key: randomUUID(),
  })
  expect(task).toMatchObject({ lead: { id: justice }, handedOverFrom: { id: gone } })
  expect(await giver.data(shown, { id: task.id })).toMatchObject({
    task: { lead: { id: justice }, handedOverFrom: { id: gone } },
  })
})

test('one that was divided, ended without anybody, or went to the giver itself has nobody to go to', async () => {
  expect(await refusal({ lead: await mergedAway(justice, health) })).toBe('UNIT_NOT_FOUND')
  expect(await refusal({ lead: await mergedAway() })).toBe('UNIT_NOT_FOUND')
  expect(await refusal({ lead: await mergedAway(province) })).toBe('INPUT_INVALID')
})

test('a task to oneself, due before it is given, of a day to come, without its words, to no id', async () => {
  expect(await refusal({ lead: province })).toBe('INPUT_INVALID')
  expect(await refusal({ dueOn: '2023-05-31' })).toBe('DATE_INVALID')
  expect(await refusal({ assignedOn: '2023-06-16', dueOn: '2023-07-01' })).toBe('DATE_INVALID')
  for (const word of ['giverName', 'leadName', 'title', 'expectedResult', 'source'])
    expect([word, await refusal({ [word]: ' ' })]).toEqual([word, 'INPUT_INVALID'])
  expect(await refusal({ lead: 'no id' })).toBe('UNIT_NOT_FOUND')
  expect(await refusal({ workingDays: 0, dueOn: null })).toBe('INPUT_INVALID')
})
