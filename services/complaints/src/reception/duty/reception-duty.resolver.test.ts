import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ComplaintsWorld, complaintsWorld } from '../../../test/world.ts'

let world: ComplaintsWorld
let leader: GraphClient

beforeAll(async () => {
  world = await complaintsWorld()
  leader = await world.as('36')
})

afterAll(() => world?.close())

const duties = `query ($representations: [_Any!]!, $window: WindowInput!) { _entities(representations: $representations) {
  ... on Unit { receptionDuty(window: $window) { requiredDays provisional
    segments { from to requiredDays rule { code article validFrom validTo evidence endUnchecked days every } } } } } }`

const halfYear = { from: '2023-01-01', to: '2023-07-01' }
const unit = (id: string) => ({ __typename: 'Unit', id })

test('one question tells the duty of every tier, with its law', async () => {
  const ids = await Promise.all(['36', '356', '13636', '36-snv'].map((code) => world.database.unitId(code)))
  const { _entities } = await leader.data<{
    _entities: { receptionDuty: { requiredDays: number; segments: object[] } }[]
  }>(duties, { representations: ids.map(unit), window: halfYear })
  expect(_entities.map(({ receptionDuty }) => receptionDuty.requiredDays)).toEqual([6, 12, 25, 6])
  expect(_entities[1]?.receptionDuty.segments).toEqual([
    {
      from: '2023-01-01',
      to: '2023-07-01',
      requiredDays: 12,
      rule: {
        code: 'reception.head.district',
        article: 'Luật Tiếp công dân 42/2013/QH13, Điều 13 khoản 5',
        validFrom: '2014-07-01',
        validTo: '2025-07-01',
        evidence: 'CODIFIED_TEXT_READ',
        endUnchecked: false,
        days: 2,
        every: 'MONTH',
      },
    },
  ])
})

test('a hundred units take one statement, and one for the decided days', async () => {
  const units = await world.database.peek<{ id: string }>('select distinct id from hierarchy.unit limit 100')
  const representations = units.map(({ id }) => unit(id))
  const sent = await world.statementsOf(() => leader.data(duties, { representations, window: halfYear }))
  expect(sent).toEqual(['unit_lives', 'decided_days'])
})

test('a unit that never was has no duty, and a window must have days, at most ten years of them', async () => {
  const [province, nobody] = [await world.database.unitId('36'), '01890000-0000-7000-8000-00000000dead']
  expect(await leader.data(duties, { representations: [unit(nobody)], window: halfYear })).toEqual({
    _entities: [{ receptionDuty: null }],
  })
  const refusal = (from: string, to: string) =>
    leader.refusal(duties, { representations: [unit(province)], window: { from, to } })
  expect(await refusal('2023-07-01', '2023-01-01')).toBe('DATE_INVALID')
  expect(await refusal('2023-07-01', '2023-07-01')).toBe('DATE_INVALID')
  expect(await refusal('0001-01-01', '9999-01-01')).toBe('INPUT_INVALID')
})

test('a duty tells the days on which offices are closed, and why', async () => {
  const document = `query ($representations: [_Any!]!, $window: WindowInput!) { _entities(representations: $representations) {
    ... on Unit { receptionDuty(window: $window) { daysOff { day kind name provisional } } } } }`
  const representations = [unit(await world.database.unitId('36'))]
  const window = { from: '2023-04-28', to: '2023-05-05' }
  const { _entities } = await leader.data<{ _entities: { receptionDuty: { daysOff: object[] } }[] }>(
    document,
    {
      representations,
      window,
    },
  )
  expect(_entities[0]?.receptionDuty.daysOff).toEqual([
    { day: '2023-04-29', kind: 'HOLIDAY', name: 'Giỗ Tổ Hùng Vương', provisional: false },
    { day: '2023-04-30', kind: 'HOLIDAY', name: 'Ngày Chiến thắng', provisional: false },
    { day: '2023-05-01', kind: 'HOLIDAY', name: 'Quốc tế Lao động', provisional: false },
    { day: '2023-05-02', kind: 'IN_LIEU', name: 'Nghỉ bù Giỗ Tổ, 30/4', provisional: false },
    { day: '2023-05-03', kind: 'IN_LIEU', name: 'Nghỉ bù Giỗ Tổ, 30/4', provisional: false },
  ])
})
