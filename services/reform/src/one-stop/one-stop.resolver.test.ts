import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

interface Tier {
  level: string
  applicable: number
  covered: number
  exempt: number
  total: number
}

let world: ReformWorld
let leader: GraphClient
let province: string

beforeAll(async () => {
  world = await reformWorld()
  leader = await world.as('36')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

const counts = 'level applicable covered exempt total'

const coverageOn = async (asOf: string, within = province, client = leader) => {
  const document = `query ($within: ID!, $asOf: Date!) { oneStopCoverage(within: $within, asOf: $asOf) { ${counts} } }`
  return (await client.data<{ oneStopCoverage: Tier[] | null }>(document, { within, asOf })).oneStopCoverage
}

const tier = (level: string, total: number, exempt = 0) => ({
  level,
  total,
  exempt,
  applicable: total - exempt,
  covered: total - exempt,
})

test('16 of 17 agencies with the Inspectorate exempt, 10 districts and 226 communes run a one-stop centre', async () => {
  expect(await coverageOn('2023-06-30')).toEqual([
    tier('AGENCY', 17, 1),
    tier('DISTRICT', 10),
    tier('COMMUNE', 226),
  ])
})

test('from the reorganisation of 2024 on there are 9 and 175, from that of 2025 on no district and 129', async () => {
  expect(await coverageOn('2024-09-01')).toEqual([
    tier('AGENCY', 17, 1),
    tier('DISTRICT', 9),
    tier('COMMUNE', 175),
  ])
  const present = await world.database.unitId('37', '2025-07-01')
  const whole = { role: 'test', actions: ['reform.read'] }
  const both = world.ask({
    ...personWith([], province),
    grants: [province, present].map((unitId) => ({ ...whole, unitId })),
  })
  expect(await coverageOn('2025-07-01', present, both)).toEqual([tier('AGENCY', 17, 1), tier('COMMUNE', 129)])
})

test('the exemption names its unit and says why', async () => {
  const document = `query ($within: ID!) { oneStopCoverage(within: $within, asOf: "2023-06-30") {
    level basis exemptions { rule reason document unit { id } } missing { id } } }`
  const { oneStopCoverage } = await leader.data<{
    oneStopCoverage: { exemptions: unknown[]; missing: unknown[] }[]
  }>(document, { within: province })
  const id = await world.database.unitId('36-thanhtra')
  expect(oneStopCoverage[0]?.exemptions).toEqual([
    { rule: 'ONE_STOP', reason: expect.stringContaining('Thanh tra tỉnh'), document: null, unit: { id } },
  ])
  expect(oneStopCoverage.map(({ missing }) => missing.length)).toEqual([0, 0, 0])
})

test('a district tells its own tier and its communes; whoever is elsewhere sees nothing of it', async () => {
  const city = await world.database.unitId('356')
  expect(await coverageOn('2023-06-30', city)).toEqual([tier('DISTRICT', 1), tier('COMMUNE', 25)])
  const clerk = await world.as('13639')
  expect(await coverageOn('2023-06-30', city, clerk)).toBeNull()
  expect(await coverageOn('2023-06-30', province, clerk)).toBeNull()
  expect(await coverageOn('2023-06-30', await world.database.unitId('13639'), clerk)).toEqual([
    tier('COMMUNE', 1),
  ])
  expect(await coverageOn('2023-06-30', 'nobody')).toBeNull()
})

test('a centre that is moved away uncovers its unit from that day on, and no day before', async () => {
  const centre = `select body_id from hierarchy.one_stop where unit_id = $1`
  const unit = await world.database.unitId('13639')
  const [{ body_id } = { body_id: '' }] = await world.database.peek<{ body_id: string }>(centre, [unit])
  const sits = (seat: string | null, former: object[]) =>
    world.database.peek('update organization.body set sits_on = $2, former_seats = $3 where id = $1', [
      body_id,
      seat,
      JSON.stringify(former),
    ])
  await sits(null, [{ until: '2024-03-01', was: unit }])
  expect(await coverageOn('2023-06-15')).toContainEqual(tier('COMMUNE', 226))
  expect(await coverageOn('2024-02-29')).toContainEqual(tier('COMMUNE', 226))
  expect(await coverageOn('2024-03-01')).toContainEqual({ ...tier('COMMUNE', 226), covered: 225 })
  await sits(unit, [])
  expect(await coverageOn('2024-03-01')).toContainEqual(tier('COMMUNE', 226))
})

test('a hundred units take one statement', async () => {
  const units = await world.database.peek<{ id: string }>(
    `select id from hierarchy.unit where level = 'COMMUNE' order by code limit 100`,
  )
  const representations = units.map(({ id }) => ({ __typename: 'Unit', id }))
  const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Unit { oneStopCoverage(asOf: "2023-06-30") { ${counts} } } } }`
  const sent = await world.statementsOf(() => leader.data(document, { representations }))
  expect(sent).toEqual(['one_stop_coverage'])
})

test('a reference that is no unit answers nothing', async () => {
  const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Unit { oneStopCoverage(asOf: "2023-06-30") { level } indexResults(asOf: "2023-06-30") { rank } } } }`
  const representations = [
    { __typename: 'Unit', id: "'; drop table reform.exemption --" },
    { __typename: 'Unit', id: '01890000-0000-7000-8000-00000000dead' },
  ]
  expect(await leader.data(document, { representations })).toEqual({
    _entities: [null, { oneStopCoverage: null, indexResults: [] }],
  })
})
