import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CLERK, classify, key, openIntake, register, type SeenPetition } from '../../test/petition-world.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'

let world: ComplaintsWorld
let province: string
let leader: GraphClient
let domain: GraphClient

beforeAll(async () => {
  world = await complaintsWorld({ demonstration: true })
  province = await world.database.unitId('36')
  leader = await world.as('36')
  domain = await world.as('36', ...CLERK, 'denunciation.read')
})

afterAll(() => world?.close())

const HALF_YEAR = { from: '2022-12-15', to: '2023-06-15' }
const measures = `query ($unit: ID!, $window: WindowInput!) { complaintsMeasures(keys: ["complaints.petitions"], unit: $unit, window: $window,
  asOf: "2023-06-14", boundaryMode: AS_REPORTED) { value } }`
const records = `query ($unit: ID!, $window: WindowInput!) { complaintsMeasureRecords(key: "complaints.petitions", unit: $unit, window: $window,
  asOf: "2023-06-14", boundaryMode: AS_REPORTED, first: 100) { totalCount } }`
const list = `query ($within: ID!, $kinds: [PetitionKind!]) { petitions(within: $within, filter: { receivedFrom: "2022-12-15", receivedTo: "2023-06-15", kinds: $kinds }) { totalCount } }`

/** Every number of the period that somebody outside can read. */
async function numbers(client: GraphClient) {
  const variables = { unit: province, window: HALF_YEAR }
  const ward = await world.database.unitId('13636')
  const asked = [
    await client.data(measures, variables),
    await client.data(records, variables),
    await client.data(measures, { ...variables, unit: ward }),
    await client.data(measures, { ...variables, window: { from: '2023-06-01', to: '2023-06-15' } }),
    await client.data(list, { within: province }),
    await client.data(list, { within: ward, kinds: ['DENUNCIATION'] }),
  ]
  return JSON.stringify(asked)
}

const totalOf = async (client: GraphClient) => {
  type Told = { complaintsMeasures: { value: number }[] }
  return (
    (await client.data<Told>(measures, { unit: province, window: HALF_YEAR })).complaintsMeasures[0]?.value ??
    0
  )
}

async function backdated(receivedOn: string): Promise<SeenPetition> {
  const input = {
    unit: await world.database.unitId('13636'),
    summary: 'Đơn nhận trước đó',
    receivedOn,
    sealed: { senderName: 'Người Gửi' },
  }
  type Opened = { openIntake: { id: string; version: number } }
  const { openIntake: intake } = await domain.data<Opened>(openIntake, { input, key: key() })
  return (await domain.data<{ registerPetition: SeenPetition }>(register, { ...intake, key: key() }))
    .registerPetition
}

test('registering, dating back and reclassifying what stays hidden moves no number that can be read outside', async () => {
  const before = await numbers(leader)
  const [official, own] = [await totalOf(leader), await totalOf(domain)]
  expect(official).toBe(own)
  const petition = await backdated('2023-06-10')
  expect(await numbers(leader)).toBe(before)
  const input = { kind: 'DENUNCIATION', jurisdiction: 'OWN', conditionsMet: true }
  await domain.data(classify, { id: petition.id, version: petition.version, input, key: key() })
  expect(await numbers(leader)).toBe(before)
  // Whoever reads denunciations counts what there is today.
  expect(await totalOf(domain)).toBe(own + 1)
  expect(await totalOf(leader)).toBe(official)
})

test('a half-year is told when it is over, and never anew', async () => {
  const frozen = () =>
    world.database.peek<{ to: string; petitions: string }>(
      `select to_char(to_day, 'YYYY-MM-DD') as to, petitions from complaints.counted_period where unit_id = $1 order by to_day`,
      [province],
    )
  const before = await frozen()
  expect(before.map(({ to }) => to)).not.toContain('2023-12-15')
  await backdated('2023-06-14')
  await world.database.peek(`select complaints.close_periods('2023-12-14')`)
  expect(await frozen()).toEqual(before)
  await world.database.peek(`select complaints.close_periods('2023-12-15')`)
  expect((await frozen()).slice(0, before.length)).toEqual(before)
})

test('where fewer than five would be hidden behind it, no total is told: neither of a quiet year nor of a part', async () => {
  const told = await world.database.peek<{ hidden: string; told: boolean }>(
    `select t.told, (select coalesce(sum(n), 0) from complaints.rollup_petition_received_whole(t.unit_id, t.from_day, t.to_day) where kind = 'DENUNCIATION') as hidden
     from complaints.counted_period t`,
  )
  for (const { hidden, told: is } of told) expect(is).toBe(Number(hidden) >= 5)
})
