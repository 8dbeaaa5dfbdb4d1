import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'

let world: ComplaintsWorld
let leader: GraphClient

const window = { from: '2023-06-01', to: '2023-07-01' }
const COMMUNES = ['13753', '13660'] as const

beforeAll(async () => {
  world = await complaintsWorld()
  leader = await world.as('36')
  const lead = await world.as('36', 'reception.post_schedule')
  const post = `mutation ($input: PostScheduleInput!, $key: String!) { postSchedule(input: $input, idempotencyKey: $key) { id } }`
  const slots = ['2023-06-07', '2023-06-14', '2023-06-21'].map((date) => ({ date }))
  for (const code of COMMUNES) {
    const unit = await world.database.unitId(code)
    await lead.data(post, { input: { unit, window, slots, channel: 'OFFICE_BOARD' }, key: randomUUID() })
  }
})

afterAll(() => world?.close())

const measures = `query ($keys: [String!]!, $unit: ID!, $asOf: Date!, $mode: BoundaryMode!, $to: Date) { complaintsMeasures(keys: $keys, unit: $unit,
  window: { from: "2023-06-01", to: "2023-07-01" }, asOf: $asOf, boundaryMode: $mode, restatedTo: $to) { key value estimate boundaryMode } }`
const records = `query ($unit: ID!, $asOf: Date!) { complaintsMeasureRecords(key: "complaints.open_items", unit: $unit, asOf: $asOf,
  window: { from: "2023-06-01", to: "2023-07-01" }, boundaryMode: AS_REPORTED, first: 10) { totalCount edges { node { label kind unitId } } } }`

const posted = async (code: string, mode: string, to?: string, client = leader) => {
  const keys = ['complaints.schedule_published.communes']
  const variables = { keys, unit: await world.database.unitId(code), asOf: '2023-06-15', mode, to }
  type Answer = { complaintsMeasures: { value: number | null; estimate: boolean }[] }
  return (await client.data<Answer>(measures, variables)).complaintsMeasures[0]
}

test('who posted is a count of units: as reported, whatever boundaries are asked for, since no unit is a share of another', async () => {
  const reported = { estimate: false, boundaryMode: 'AS_REPORTED' }
  expect(await posted('36', 'RESTATED', '2024-09-01')).toMatchObject({ value: 2, ...reported })
  expect(await posted('356', 'AS_REPORTED')).toMatchObject({ value: 1, ...reported })
  const unit = await world.database.unitId('13753')
  await world.database.peek('delete from hierarchy.lineage where origin_id = $1', [unit])
  await world.database.peek(
    `insert into hierarchy.lineage select $1, '-infinity', 'infinity', id, share, '-infinity', 'infinity'
     from (values ($1::uuid, 0.25), ($2::uuid, 0.75)) as part(id, share)`,
    [unit, await world.database.unitId('13636', '2024-09-01')],
  )
  expect(await posted('356', 'RESTATED', '2024-09-01')).toMatchObject({ value: 1, ...reported })
  const elsewhere = await world.as('359')
  expect(await posted('356', 'RESTATED', '2024-09-01', elsewhere)).toMatchObject({ value: null })
})

test('schedules with days to come, and days gone by without an outcome, are what complaints has open', async () => {
  const unit = await world.database.unitId('359')
  expect(await leader.data(records, { unit, asOf: '2023-06-20' })).toEqual({
    complaintsMeasureRecords: {
      totalCount: 2,
      edges: [
        {
          node: {
            label: '2 ngày tiếp công dân đã niêm yết chưa ghi kết quả, từ 07/06/2023',
            kind: 'reception_days',
            unitId: await world.database.unitId('13753'),
          },
        },
        {
          node: {
            label: 'Lịch tiếp công dân từ 01/06/2023 đến trước 01/07/2023',
            kind: 'reception_schedule',
            unitId: await world.database.unitId('13753'),
          },
        },
      ],
    },
  })
  expect(await leader.data(records, { unit, asOf: '2023-07-01' })).toMatchObject({
    complaintsMeasureRecords: { totalCount: 1, edges: [{ node: { kind: 'reception_days' } }] },
  })
})
