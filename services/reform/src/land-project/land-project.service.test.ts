import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureOf, recordsOf } from '../../test/measured.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const FACTS = 'id version publicity approval straddles { id } steps { kind attended opinions }'
const record = `mutation ($input: RecordLandProjectInput!, $key: String!) {
  recordLandProject(input: $input, idempotencyKey: $key) { ${FACTS} } }`
const change = (
  verb: string,
  input: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${input}!, $key: String!) {
  ${verb}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const publish = change('publishLandProject', 'PublishLandProjectInput')
const approve = change('approveLandProject', 'ApproveLandProjectInput')
const step = change('stepLandProject', 'StepLandProjectInput')
const one = 'query ($id: ID!) { landProject(id: $id) { id } }'

let world: ReformWorld
let leader: GraphClient
let province: string

beforeAll(async () => {
  world = await reformWorld()
  leader = await world.as('36')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

test.each([
  ['nam_truc', '362', 25, 15],
  ['xuan_truong', '364', 12, 12],
  ['nam_dinh_city', '356', 8, 6],
  ['hai_hau', '366', 7, 7],
  ['y_yen', '360', 6, 6],
  ['truc_ninh', '363', 6, 6],
  ['giao_thuy', '365', 5, 3],
  ['nghia_hung', '361', 5, 2],
  ['my_loc', '358', 5, 1],
  ['vu_ban', '359', 3, 3],
])('%s leads as many projects as it listed', async (name, code, published, approved) => {
  const unit = await world.database.unitId(code)
  const asked = { unit, asOf: '2023-06-14' }
  const key = `land.projects_public.${name}`
  expect(await figureOf(leader, { key, ...asked })).toBe(published)
  expect((await recordsOf(leader, { key, ...asked })).totalCount).toBe(published)
  expect(await figureOf(leader, { key: `land.projects_approved.${name}`, ...asked })).toBe(approved)
})

test('the province follows the list: 82 public, though the headline says 81, and 61 approved', async () => {
  const asked = { unit: province, asOf: '2023-06-14' }
  expect(await figureOf(leader, { key: 'land.projects_public', ...asked })).toBe(82)
  expect(await figureOf(leader, { key: 'land.projects_approved', ...asked })).toBe(61)
})

test('a project that straddles districts is seen by both and counts once', async () => {
  const clerk = await world.as('362', 'reform.manage_land')
  const [unit, other] = [await world.database.unitId('362'), await world.database.unitId('363')]
  const input = {
    unit,
    name: 'Tuyến đường liên huyện',
    areaM2: 9_000,
    households: 12,
    resolution: '3/NQ',
    straddles: [other],
  }
  const { recordLandProject } = await clerk.data<{ recordLandProject: { id: string } }>(record, {
    input,
    key: key(),
  })
  const { id } = recordLandProject
  await clerk.data(publish, {
    id,
    version: 1,
    input: { on: '2023-06-14', channel: 'Trụ sở UBND' },
    key: key(),
  })
  const beside = await world.as('363')
  expect(await beside.data(one, { id })).toEqual({ landProject: { id } })
  expect(await (await world.as('364')).data(one, { id })).toEqual({ landProject: null })
  const asOf = '2023-06-15'
  expect(await figureOf(leader, { key: 'land.projects_public', unit, asOf })).toBe(26)
  expect(await figureOf(leader, { key: 'land.projects_public', unit: other, asOf })).toBe(6)
  const neighbour = await world.as('363', 'reform.manage_land')
  const input2 = { on: '2023-06-15', document: '4/QĐ' }
  expect(await neighbour.refusal(approve, { id, version: 2, input: input2, key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  const consulted = {
    kind: 'CONSULTED',
    on: '2023-06-15',
    document: '2/BB',
    attended: 30,
    opinions: 4,
    outcome: 'Tiếp thu 3',
  }
  expect(await clerk.data(step, { id, version: 2, input: consulted, key: key() })).toMatchObject({
    stepLandProject: { publicity: 'PUBLIC', approval: 'PROPOSED', steps: [{ attended: 30, opinions: 4 }] },
  })
})
