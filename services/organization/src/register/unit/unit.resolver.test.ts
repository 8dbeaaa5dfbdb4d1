import { STRANGER } from '@province/actor'
import { type SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app.ts'

let database: TestDatabase
let app: SubgraphApp
let ask: GraphClient

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
  ask = graphClient(app.execute, personWith(['organization.read'], await database.unitId('36')))
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const countsOn = async (asOf: string) => {
  const levels = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY']
  const fields = levels.map(
    (level) => `${level}: units(filter: { level: ${level} }, asOf: $asOf, first: 1) { totalCount }`,
  )
  const counts = await ask.data<Record<string, { totalCount: number }>>(
    `query ($asOf: Date!) { ${fields.join(' ')} }`,
    { asOf },
  )
  return levels.map((level) => counts[level]?.totalCount)
}

test('the province has 1, 10, 226 and 17 units until the reorganisation, and 1, 9, 175 and 17 from its day on', async () => {
  expect(await countsOn('2023-06-30')).toEqual([1, 10, 226, 17])
  expect(await countsOn('2024-08-31')).toEqual([1, 10, 226, 17])
  expect(await countsOn('2024-09-01')).toEqual([1, 9, 175, 17])
  expect(await countsOn('2025-06-30')).toEqual([1, 9, 175, 17])
  expect(await countsOn('2025-07-01')).toEqual([1, 0, 129, 17])
})

test('a code is read on a day: the successor that carries it is another unit', async () => {
  const document = 'query ($asOf: Date!) { unit(code: "13636", asOf: $asOf) { id name validFrom validTo } }'
  const before = await ask.data<{ unit: { id: string } }>(document, { asOf: '2024-08-31' })
  const after = await ask.data<{ unit: { id: string } }>(document, { asOf: '2024-09-01' })
  expect(before.unit).toMatchObject({ name: 'Phường Trần Tế Xương', validFrom: null, validTo: '2024-09-01' })
  expect(after.unit).toMatchObject({
    name: 'Phường Vị Xuyên',
    validFrom: '2024-09-01',
    validTo: '2025-07-01',
  })
  expect(after.unit.id).not.toBe(before.unit.id)
})

test('a unit tells what it was made from and what it became', async () => {
  const document = `query ($asOf: Date!) { unit(code: "13636", asOf: $asOf) {
    predecessors { share unit { name asOf } event { legalBasis effectiveOn } }
    successors { share unit { code name asOf } } } }`
  expect(await ask.data(document, { asOf: '2024-08-31' })).toEqual({
    unit: {
      predecessors: [],
      successors: [{ share: 1, unit: { code: '13636', name: 'Phường Vị Xuyên', asOf: '2024-09-01' } }],
    },
  })
  const { unit } = await ask.data<{ unit: { predecessors: { unit: { name: string } }[] } }>(document, {
    asOf: '2024-09-01',
  })
  expect(unit.predecessors.map((each) => each.unit.name).sort()).toEqual([
    'Phường Trần Tế Xương',
    'Phường Vị Hoàng',
    'Phường Vị Xuyên',
  ])
})

test('the city continues, enlarged by the district that ended', async () => {
  const document =
    'query ($asOf: Date!) { unit(code: "356", asOf: $asOf) { id validTo predecessors { unit { code } } children { id } } }'
  type City = { unit: { id: string; validTo: null; predecessors: unknown[]; children: unknown[] } }
  const before = await ask.data<City>(document, { asOf: '2024-08-31' })
  const after = await ask.data<City>(document, { asOf: '2024-09-01' })
  expect(after.unit.id).toBe(before.unit.id)
  expect(after.unit.predecessors).toEqual([{ unit: { code: '358' } }])
  expect([before.unit.children.length, after.unit.children.length]).toEqual([25, 21])
})

test('parents, children and ancestors are those of the day', async () => {
  const document = `query ($asOf: Date!) { unit(code: "13711", asOf: $asOf) { parent { code } ancestors { code } } }`
  expect(await ask.data(document, { asOf: '2024-08-31' })).toEqual({
    unit: { parent: { code: '358' }, ancestors: [{ code: '36' }, { code: '358' }] },
  })
  expect(await ask.data(document, { asOf: '2024-09-01' })).toEqual({
    unit: { parent: { code: '356' }, ancestors: [{ code: '36' }, { code: '356' }] },
  })
})

test('search needs no accents', async () => {
  const document =
    'query ($search: String) { units(filter: { search: $search }, asOf: "2023-06-30") { edges { node { name } } } }'
  type Found = { units: { edges: { node: { name: string } }[] } }
  const plain = await ask.data<Found>(document, { search: 'truc ninh' })
  const accented = await ask.data<Found>(document, { search: 'Trực  NINH' })
  expect(plain.units.edges.map((edge) => edge.node.name)).toContain('Huyện Trực Ninh')
  expect(accented).toEqual(plain)
  expect((await ask.data<Found>(document, { search: '100%' })).units.edges).toEqual([])
})

test('a list is paged by key to its end, each unit once', async () => {
  const document = `query ($after: String) { units(asOf: "2023-06-30", first: 100, after: $after) {
    edges { node { id } } pageInfo { hasNextPage endCursor } totalCount } }`
  type Listed = {
    units: {
      edges: { node: { id: string } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
      totalCount: number
    }
  }
  const seen = new Set<string>()
  let after: string | undefined
  do {
    const { units } = await ask.data<Listed>(document, { after })
    for (const { node } of units.edges) seen.add(node.id)
    expect(units.totalCount).toBe(254)
    after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : undefined
  } while (after)
  expect(seen.size).toBe(254)
})

test('bad input is refused with the code of the contract', async () => {
  const list =
    'query ($first: Int, $after: String) { units(asOf: "2023-06-30", first: $first, after: $after) { totalCount } }'
  expect(await ask.refusal('{ unit(code: "99999", asOf: "2023-06-30") { id } }')).toBe('UNIT_NOT_FOUND')
  expect(await ask.refusal('{ unit(id: "nobody", asOf: "2023-06-30") { id } }')).toBe('UNIT_NOT_FOUND')
  const within = await ask('{ units(within: "nobody", asOf: "2023-06-30") { totalCount } }')
  expect(within.errors?.[0]?.extensions).toEqual({ code: 'UNIT_NOT_FOUND', field: 'within' })
  expect(await ask.refusal('{ unit(asOf: "2023-06-30") { id } }')).toBe('INPUT_INVALID')
  expect(
    await ask.refusal('query ($day: Date!) { unit(code: "36", asOf: $day) { id } }', { day: '2023-02-30' }),
  ).toBe('DATE_INVALID')
  expect(await ask.refusal('{ unit(code: "36", asOf: "2023-02-30") { id } }')).toBe('DATE_INVALID')
  expect(await ask.refusal(list, { first: 0 })).toBe('PAGE_SIZE_INVALID')
  expect(await ask.refusal(list, { first: 10_000 })).toBe('PAGE_SIZE_INVALID')
  expect(await ask.refusal(list, { first: 5, after: 'bm90IG91cnM' })).toBe('CURSOR_INVALID')
})

test('a cursor of another list is refused', async () => {
  const document =
    'query ($level: UnitLevel, $after: String) { units(filter: { level: $level }, asOf: "2023-06-30", first: 2, after: $after) { pageInfo { endCursor } } }'
  const { units } = await ask.data<{ units: { pageInfo: { endCursor: string } } }>(document, {
    level: 'DISTRICT',
  })
  expect(await ask.refusal(document, { level: 'COMMUNE', after: units.pageInfo.endCursor })).toBe(
    'CURSOR_INVALID',
  )
})

test('a stranger learns nothing', async () => {
  const stranger = graphClient(app.execute, STRANGER)
  expect(await stranger.refusal('{ unit(code: "36", asOf: "2023-06-30") { id } }')).toBe('UNAUTHENTICATED')
})

test('a tree of three levels takes one statement a level', async () => {
  const sent: string[] = []
  app.onStatement((name) => sent.push(name))
  await ask.data(
    '{ unit(code: "36", asOf: "2023-06-30") { children { name parent { name } children { name } } } }',
  )
  app.onStatement(undefined)
  expect(sent).toEqual(['unit_by_code', 'unit_children', 'unit_by_ids', 'unit_children'])
})

test('a unit tells what it was called through time, in one statement for all', async () => {
  type Periods = { unit: { periods: { name: string; validFrom: string | null; validTo: string | null }[] } }
  const document =
    '{ unit(code: "356", asOf: "2023-06-15") { periods { code name kind validFrom validTo } } }'
  const { periods } = (await ask.data<Periods>(document)).unit
  expect(periods.at(0)).toMatchObject({ name: 'Thành phố Nam Định', validTo: '2025-07-01' })
  expect(periods.at(-1)).toMatchObject({ validFrom: null })
})

test('a unit says whether any role of who asks reaches it, all of a page by one statement', async () => {
  const document = `query ($asOf: Date!) { units(asOf: $asOf, first: 100, filter: { level: COMMUNE }) { edges { node { code inSight } } } }`
  const clerk = graphClient(
    app.execute,
    personWith(['organization.read'], await database.unitId('13636', '2024-08-31')),
  )
  const seen = await clerk.data<{ units: { edges: { node: { code: string; inSight: boolean } }[] } }>(
    document,
    {
      asOf: '2024-08-31',
    },
  )
  const own = seen.units.edges.filter(({ node }) => node.inSight).map(({ node }) => node.code)
  expect(own).toEqual(['13636'])
})
