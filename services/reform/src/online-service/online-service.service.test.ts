import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureOf, recordsOf } from '../../test/measured.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const levels = `query ($within: ID!, $asOf: Date!, $scheme: OnlineServiceScheme, $otherAsOf: Date, $otherScheme: OnlineServiceScheme) {
  onlineServices(within: $within, asOf: $asOf, scheme: $scheme, otherAsOf: $otherAsOf, otherScheme: $otherScheme) {
    comparable levels { scheme level procedures } other { scheme level procedures } } }`
const grade = `mutation ($input: GradeServiceInput!, $key: String!) {
  gradeOnlineService(input: $input, idempotencyKey: $key) { scheme level from to } }`

let world: ReformWorld
let lead: GraphClient
let unit: string
let procedure: string

beforeAll(async () => {
  world = await reformWorld()
  lead = await world.as('36', 'reform.manage_procedures')
  unit = await world.database.unitId('36')
  const [row] = await world.database.peek<{ id: string }>(
    `select id from reform.procedure where code = 'GĐ-0001'`,
  )
  procedure = row?.id ?? ''
})

afterAll(() => world?.close())

const STATED = [
  { scheme: 'LEVELS_2011', level: 'LEVEL_3', procedures: 282 },
  { scheme: 'LEVELS_2011', level: 'LEVEL_4', procedures: 904 },
]

test('1,186 services online are 282 of level 3 and 904 of level 4, and each figure opens its procedures', async () => {
  expect(await lead.data(levels, { within: unit, asOf: '2023-03-31' })).toEqual({
    onlineServices: { comparable: true, levels: STATED, other: null },
  })
  for (const [suffix, value] of [
    ['', 1_186],
    ['.level3', 282],
    ['.level4', 904],
  ] as const) {
    const asked = { key: `reform.online_services${suffix}`, unit, asOf: '2023-03-31' }
    expect(await figureOf(lead, asked)).toBe(value)
    expect((await recordsOf(lead, asked)).totalCount).toBe(value)
  }
})

test('a question over two editions names both or is refused, and no difference is told', async () => {
  const given = { procedure, scheme: 'EXTENT_2022', level: 'FULL', from: '2023-06-10' }
  await lead.data(grade, { input: given, key: key() })
  const days = { within: unit, asOf: '2023-03-31', otherAsOf: '2023-06-14' }
  expect(await lead.refusal(levels, days)).toBe('INPUT_INVALID')
  expect(await lead.refusal(levels, { ...days, scheme: 'LEVELS_2011' })).toBe('INPUT_INVALID')
  const named = { ...days, scheme: 'LEVELS_2011', otherScheme: 'EXTENT_2022' }
  expect(await lead.data(levels, named)).toEqual({
    onlineServices: {
      comparable: false,
      levels: STATED,
      other: [{ scheme: 'EXTENT_2022', level: 'FULL', procedures: 1 }],
    },
  })
})

test.each([
  ['a level that its edition does not know', { scheme: 'LEVELS_2011', level: 'FULL', from: '2023-06-12' }],
  ['an edition before its day', { scheme: 'EXTENT_2026', level: 'PROACTIVE_1', from: '2023-06-12' }],
  [
    'a partial service of 2026 without a reason',
    { scheme: 'EXTENT_2026', level: 'PARTIAL', from: '2026-07-01' },
  ],
  ['a level before the one that holds', { scheme: 'LEVELS_2011', level: 'LEVEL_4', from: '2022-01-01' }],
])('refuses %s', async (_what, given) => {
  expect(await lead.refusal(grade, { input: { procedure, ...given }, key: key() })).toBe('INPUT_INVALID')
})

test('a partial service of 2026 that says why is taken', async () => {
  const given = {
    scheme: 'EXTENT_2026',
    level: 'PARTIAL',
    from: '2026-07-01',
    reason: 'Phải kiểm tra thực địa',
  }
  expect(await lead.data(grade, { input: { procedure, ...given }, key: key() })).toMatchObject({
    gradeOnlineService: { level: 'PARTIAL', to: null },
  })
})
