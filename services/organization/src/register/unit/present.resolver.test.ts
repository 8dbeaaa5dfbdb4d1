import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import decree2024 from '../../../seed/decree-1104.json' with { type: 'json' }
import decree2025 from '../../../seed/decree-2025.json' with { type: 'json' }
import { createApp } from '../../app.ts'
import type { Decree, PlannedEffect } from '../decree/decree.ts'

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

interface Seen {
  code: string
  name: string
  kind: string
  level: string
  origin: string
  validTo: string | null
  parent: { code: string } | null
  predecessors: Succession[]
  successors: Succession[]
  abolition: Succession | null
}
interface Succession {
  share: number
  legalBasis: string
  unit: { code: string; name: string }
  event: { effectiveOn: string; legalBasis: string }
}
interface Page {
  units: { edges: { node: Seen }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

const SUCCESSION = 'share legalBasis unit { code name } event { effectiveOn legalBasis }'
const UNITS = `query ($asOf: Date!, $after: String) { units(asOf: $asOf, first: 50, after: $after) {
  edges { node { code name kind level origin validTo parent { code }
    predecessors { ${SUCCESSION} } successors { ${SUCCESSION} } abolition { ${SUCCESSION} } } }
  pageInfo { hasNextPage endCursor } } }`

async function unitsOn(asOf: string): Promise<Seen[]> {
  const all: Seen[] = []
  let after: string | null = null
  do {
    const { units }: Page = await ask.data<Page>(UNITS, { asOf, after })
    all.push(...units.edges.map(({ node }) => node))
    after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : null
  } while (after)
  return all
}

const tally = (units: readonly Seen[], by: (unit: Seen) => string) =>
  Object.fromEntries([...Map.groupBy(units, by)].map(([key, group]) => [key, group.length]))

const NO_DISTRICTS = { PROVINCE: 1, COMMUNE: 129, AGENCY: 17 }

test('four dates: units by level and by kind', async () => {
  const [first, second, third, fourth] = await Promise.all(
    ['2023-06-30', '2024-09-01', '2025-06-30', '2025-07-01'].map(unitsOn),
  )
  const byLevel = (units: readonly Seen[] = []) => tally(units, ({ level }) => level)
  const byKind = (units: readonly Seen[] = []) =>
    tally(
      units.filter(({ level }) => level !== 'AGENCY'),
      ({ level, kind }) => `${level} ${kind}`,
    )
  expect(byLevel(first)).toEqual({ PROVINCE: 1, DISTRICT: 10, COMMUNE: 226, AGENCY: 17 })
  expect(byLevel(second)).toEqual({ PROVINCE: 1, DISTRICT: 9, COMMUNE: 175, AGENCY: 17 })
  expect(byLevel(third)).toEqual(byLevel(second))
  expect(byLevel(fourth)).toEqual(NO_DISTRICTS)
  expect(byKind(first)).toEqual({
    'PROVINCE tỉnh': 1,
    'DISTRICT thành phố': 1,
    'DISTRICT huyện': 9,
    'COMMUNE phường': 22,
    'COMMUNE thị trấn': 16,
    'COMMUNE xã': 188,
  })
  expect(byKind(third)).toEqual(byKind(second))
  const now = fourth ?? []
  expect(byKind(now.filter(({ origin }) => origin === 'REGISTER'))).toEqual({
    'COMMUNE phường': 8,
    'COMMUNE xã': 49,
  })
  expect(byLevel(now.filter(({ origin }) => origin === 'OUTSIDE'))).toEqual({ COMMUNE: 72 })
  expect(now.find(({ level }) => level === 'PROVINCE')).toMatchObject({
    code: '37',
    name: 'Tỉnh Ninh Bình',
    origin: 'PARTLY_OUTSIDE',
    predecessors: [{ share: 1, unit: { code: '36' } }],
  })
  const rest = now.filter(({ level }) => level !== 'PROVINCE')
  expect(tally(rest, ({ parent }) => parent?.code ?? '')).toEqual({ '37': 146 })
})

const mergersOf = ({ effects }: Decree) =>
  effects.filter(({ kind, continues }) => kind === 'MERGE' && !continues) as (PlannedEffect & {
    successor: { code: string; name: string }
  })[]

const lineOf = (level: string, code: string) => `${level} ${code}`

test.each([
  ['2024-08-31', '2024-09-01', decree2024 as Decree, 78],
  ['2025-06-30', '2025-07-01', decree2025 as Decree, 176],
])('every line of the merger after %s is there in both directions', async (before, day, decree, lines) => {
  const [old, fresh] = await Promise.all([unitsOn(before), unitsOn(day)])
  const mergers = mergersOf(decree)
  expect(mergers).toHaveLength(lines)
  const goes = mergers.map(({ level, predecessor, successor }) => [
    lineOf(level, predecessor),
    lineOf(level, successor.code),
  ])
  const toldByOld = old.flatMap(({ level, code, successors }) =>
    successors
      .filter(({ event }) => event.effectiveOn === day)
      .map(({ unit, share }) => {
        expect(share).toBe(1)
        return [lineOf(level, code), lineOf(level, unit.code)]
      }),
  )
  const toldByNew = fresh.flatMap(({ level, code, predecessors }) =>
    predecessors
      .filter(({ event }) => event.effectiveOn === day)
      .map(({ unit }) => [lineOf(level, unit.code), lineOf(level, code)]),
  )
  expect(toldByOld.sort()).toEqual(goes.sort())
  expect(toldByNew.sort()).toEqual(goes)
  const ended = old.filter(({ validTo }) => validTo === day)
  expect(ended.filter(({ successors, abolition }) => successors.length === 0 && !abolition)).toEqual([])
})

test('the seventeen agencies stay as they stood and are marked as not followed further', async () => {
  const document = `query ($asOf: Date!, $level: UnitLevel!) { units(filter: { level: $level }, asOf: $asOf, first: 50) {
    edges { node { code notFollowedFrom } } } }`
  type Marked = { units: { edges: { node: { code: string; notFollowedFrom: string | null } }[] } }
  const marks = async (level: string, asOf: string) =>
    (await ask.data<Marked>(document, { level, asOf })).units.edges.map(({ node }) => node.notFollowedFrom)
  expect(await marks('AGENCY', '2025-07-01')).toEqual(Array(17).fill('2025-07-01'))
  expect(await marks('AGENCY', '2023-06-15')).toEqual(Array(17).fill('2025-07-01'))
  expect(new Set(await marks('COMMUNE', '2025-07-01'))).toEqual(new Set([null]))
  expect(await marks('PROVINCE', '2025-07-01')).toEqual([null])
})

test('nine districts are abolished by the law that says so, and the province has their records', async () => {
  const abolished = (await unitsOn('2025-06-30')).filter(({ abolition }) => abolition)
  expect(abolished.map(({ level }) => level)).toEqual(Array(9).fill('DISTRICT'))
  expect(new Set(abolished.map(({ abolition }) => abolition?.unit.code))).toEqual(new Set(['37']))
  const document = `{ reorganisations(first: 1) { edges { node { effects { kind legalBasis } } } } }`
  type Events = {
    reorganisations: { edges: { node: { effects: { kind: string; legalBasis: string }[] } }[] }
  }
  const [event] = (await ask.data<Events>(document)).reorganisations.edges
  const bases = Map.groupBy(event?.node.effects ?? [], ({ kind }) => kind)
  const basesOf = (kind: string) => new Set(bases.get(kind)?.map(({ legalBasis }) => legalBasis))
  expect(basesOf('ABOLISH_LEVEL')).toEqual(new Set(['203/2025/QH15']))
  expect(basesOf('MERGE')).toEqual(new Set(['202/2025/QH15', '1674/NQ-UBTVQH15']))
  // Seen from a unit it is the document of its own line, not all that the reorganisation rests on.
  expect(new Set(abolished.map(({ abolition }) => abolition?.legalBasis))).toEqual(new Set(['203/2025/QH15']))
  const became = (await unitsOn('2025-06-30')).filter(({ level }) => level === 'COMMUNE')
  const documents = became.flatMap(({ successors }) => successors.map(({ legalBasis }) => legalBasis))
  expect(new Set(documents)).toEqual(new Set(['1674/NQ-UBTVQH15']))
  const tiers = `{ before: unitTiers(asOf: "2025-06-30") { level } now: unitTiers(asOf: "2025-07-01") { level kinds { kind } }
    all: unitTiers { level to endedBy } }`
  expect(await ask.data(tiers)).toMatchObject({
    before: [{ level: 'PROVINCE' }, { level: 'DISTRICT' }, { level: 'COMMUNE' }, { level: 'AGENCY' }],
    now: [{ level: 'PROVINCE' }, { level: 'COMMUNE' }, { level: 'AGENCY' }],
    all: [{}, { level: 'DISTRICT', to: '2025-07-01', endedBy: '203/2025/QH15' }, { to: null }, { to: null }],
  })
})

test('a code is followed to another day where its bearer went whole, and back where it was one', async () => {
  const across = async (code: string, asOf: string) => {
    const document = 'query ($code: String!, $asOf: Date!) { unitAcross(code: $code, asOf: $asOf) { code } }'
    return (await ask.data<{ unitAcross: { code: string } | null }>(document, { code, asOf })).unitAcross
      ?.code
  }
  expect(await across('36', '2025-07-01')).toBe('37')
  expect(await across('37', '2023-06-15')).toBe('36')
  expect(await across('358', '2024-09-01')).toBe('356')
  expect(await across('359', '2025-07-01')).toBe('37')
  expect(await across('13639', '2025-07-01')).toBe('13669')
  expect(await across('13285', '2023-06-15')).toBeUndefined()
  expect(await across('36', '2023-06-15')).toBe('36')
})

test('whoever bears a code on some day is told, with what it became; a code never given is nobody’s', async () => {
  const document = `query ($code: String!, $asOf: Date!) { unitsOfCode(code: $code, asOf: $asOf) {
    name asOf validTo successors { unit { code } } abolition { unit { code } } } }`
  const bearers = (code: string, asOf: string) => ask.data(document, { code, asOf })
  const ended = { successors: [{ unit: { code: '13669' } }], abolition: null }
  expect(await bearers('13636', '2025-07-01')).toMatchObject({
    unitsOfCode: [
      { name: 'Phường Trần Tế Xương', asOf: '2024-08-31', validTo: '2024-09-01' },
      { name: 'Phường Vị Xuyên', asOf: '2025-06-30', validTo: '2025-07-01', ...ended },
    ],
  })
  expect(await bearers('37', '2023-06-15')).toMatchObject({
    unitsOfCode: [{ name: 'Tỉnh Ninh Bình', asOf: '2025-07-01', validTo: null }],
  })
  expect(await bearers('359', '2025-08-01')).toMatchObject({
    unitsOfCode: [{ asOf: '2025-06-30', abolition: { unit: { code: '37' } } }],
  })
  expect(await bearers('99999', '2025-08-01')).toEqual({ unitsOfCode: [] })
})

test('a chain of two reorganisations resolves: four communes straddle two former districts', async () => {
  const chain = `{ unit(code: "13639", asOf: "2023-06-15") { name successors { unit { code successors { unit { code name
    predecessors { unit { parent { code } predecessors { unit { code } } } } } } } } } }`
  expect(await ask.data(chain)).toMatchObject({
    unit: {
      name: 'Phường Vị Hoàng',
      successors: [
        { unit: { code: '13636', successors: [{ unit: { code: '13669', name: 'Phường Nam Định' } }] } },
      ],
    },
  })
  const parents = `query ($after: String) { units(filter: { level: COMMUNE }, asOf: "2025-07-01", first: 50, after: $after) {
    edges { node { name predecessors { unit { parent { code } } } } } pageInfo { hasNextPage endCursor } } }`
  type Parents = {
    units: {
      edges: { node: { name: string; predecessors: { unit: { parent: { code: string } } }[] } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
  }
  const straddling: string[] = []
  let after: string | null = null
  do {
    const { units }: Parents = await ask.data<Parents>(parents, { after })
    for (const { node } of units.edges)
      if (new Set(node.predecessors.map(({ unit }) => unit.parent.code)).size > 1) straddling.push(node.name)
    after = units.pageInfo.hasNextPage ? units.pageInfo.endCursor : null
  } while (after)
  expect(straddling.sort()).toEqual(
    ['Phường Hồng Quang', 'Phường Thành Nam', 'Phường Trường Thi', 'Phường Vị Khê'].sort(),
  )
})

test('what was known in 2023 is restated to 2025 through both reorganisations by whole shares, and nothing is lost', async () => {
  const restated = (within: string) =>
    database.peek<{ level: string; count: number; whole: boolean }>(
      `select u.level, count(*)::int as count, bool_and(r.share = 1) as whole
       from hierarchy.restated($1, '2023-06-30', '2025-07-01') r join hierarchy.unit u on u.id = r.origin_id
         and u.valid_from <= '2023-06-30' and u.valid_to > '2023-06-30' group by u.level order by u.level`,
      [within],
    )
  const all = { COMMUNE: 226, DISTRICT: 10, PROVINCE: 1, AGENCY: 17 }
  const found = await restated(await database.unitId('37', '2025-07-01'))
  expect(Object.fromEntries(found.map(({ level, count }) => [level, count]))).toEqual(all)
  expect(found.every(({ whole }) => whole)).toBe(true)
  const parts = await Promise.all(
    (await unitsOn('2025-07-01'))
      .filter(({ level, origin }) => level === 'COMMUNE' && origin === 'REGISTER')
      .map(async ({ code }) => restated(await database.unitId(code, '2025-07-01'))),
  )
  expect(parts.flat().reduce((sum, { count }) => sum + count, 0)).toBe(226)
})
