import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Migration20230223000100 } from '../../../migrations/Migration20230223000100.ts'
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

test.each([
  ['P. Vị Xuyên', 'Phường Vị Xuyên'],
  ['Mĩ Lộc', 'Huyện Mỹ Lộc'],
  ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['sở khđt', 'Sở Kế hoạch và Đầu tư'],
  ['tranhungdao', 'Phường Trần Hưng Đạo'],
  ['Hưng Đạo Trần', 'Phường Trần Hưng Đạo'],
])('%s finds %s', async (search, name) => {
  const asOf = search.startsWith('P.') ? '2024-09-02' : '2023-06-15'
  const document = `query ($search: String!, $asOf: Date!) { units(filter: { search: $search }, asOf: $asOf, first: 5) { edges { node { name } } } }`
  const { units } = await ask.data<{ units: { edges: { node: { name: string } }[] } }>(document, {
    search,
    asOf,
  })
  expect(units.edges.map(({ node }) => node.name)).toContain(name)
})

test('accents count: the name as it was typed comes first', async () => {
  const document = `query ($search: String!) { units(filter: { search: $search }, asOf: "2023-06-15", first: 3) { edges { node { name } } } }`
  const first = async (search: string) =>
    (await ask.data<{ units: { edges: { node: { name: string } }[] } }>(document, { search })).units.edges[0]
      ?.node.name
  expect(await first('Nghĩa Hưng')).toBe('Huyện Nghĩa Hưng')
  expect(await first('Yên Định')).toBe('Thị trấn Yên Định')
})

test.each([
  // A ward that went into another, then that one's successor; through both reorganisations.
  ['Vị Hoàng', '2024-09-01', 'Phường Vị Hoàng', '2024-09-01'],
  ['P. Vị Hoàng', '2025-07-01', 'Phường Vị Hoàng', '2024-09-01'],
  ['Nam Dinh tinh', '2025-07-01', 'Tỉnh Nam Định', '2025-07-01'],
  ['H. Mĩ Lộc', '2024-09-01', 'Huyện Mỹ Lộc', '2024-09-01'],
])(
  'on its former name %s the unit of %s answers, with the name and its last days',
  async (search, asOf, name, until) => {
    const document = `query ($search: String!, $asOf: Date!) { units(filter: { search: $search }, asOf: $asOf, first: 20) {
    edges { node { name foundAs { name until } predecessors { unit { name } } } } } }`
    type Found = {
      units: { edges: { node: { name: string; foundAs: { name: string; until: string } | null } }[] }
    }
    const found = (await ask.data<Found>(document, { search, asOf })).units.edges.map(({ node }) => node)
    const former = found.filter(({ foundAs }) => foundAs !== null)
    expect(former.map(({ foundAs }) => foundAs)).toContainEqual({ name, until })
    expect(former.map((unit) => unit.name)).not.toContain(name)
    // Whoever bears the name on the day comes first and needs no hint.
    const hints = found.map(({ foundAs }) => foundAs !== null)
    expect(hints).toEqual(hints.toSorted((a, b) => Number(a) - Number(b)))
  },
)

const FOUND = `query ($search: String!, $asOf: Date!, $ended: Boolean) {
  units(filter: { search: $search, ended: $ended }, asOf: $asOf, first: 12) { totalCount edges { node { code name validTo asOf foundAs { name } } } } }`
type Hit = {
  code: string
  name: string
  validTo: string | null
  asOf: string
  foundAs: { name: string } | null
}
const hits = async (search: string, asOf: string, ended?: boolean) => {
  type Answer = { units: { totalCount: number; edges: { node: Hit }[] } }
  const { units } = await ask.data<Answer>(FOUND, { search, asOf, ended })
  return { total: units.totalCount, found: units.edges.map(({ node }) => node) }
}

test.each([
  ['Hải Lí', 'Xã Hải Lý'],
  ['hai li', 'Xã Hải Lý'],
  ['X. Hải Lý', 'Xã Hải Lý'],
  ['UBND xã Hải Lý', 'Xã Hải Lý'],
  ['Y Yên', 'Huyện Ý Yên'],
  ['y yen', 'Huyện Ý Yên'],
  ['Í Yên', 'Huyện Ý Yên'],
  ['Huyện Í Yên', 'Huyện Ý Yên'],
  ['Sở YT', 'Sở Y tế'],
  ['Thanh tra', 'Thanh tra tỉnh'],
  ['Văn phòng UBND', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['Văn phòng UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['VP UBND', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['VPUBND', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['SNN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['SKHĐT', 'Sở Kế hoạch và Đầu tư'],
  ['T.T. Quất Lâm', 'Thị trấn Quất Lâm'],
  ['TTr tỉnh', 'Thanh tra tỉnh'],
  ['vixuyen', 'Phường Vị Xuyên'],
  ['36', 'Tỉnh Nam Định'],
])('the first that %s finds is %s', async (search, name) => {
  const { found, total } = await hits(search, '2023-06-15')
  expect(found[0]?.name).toBe(name)
  expect(total).toBeLessThan(40)
})

test.each(['Y Yên', 'y yen', 'Í Yên', 'Huyện Í Yên'])('%s brings one unit alone', async (search) => {
  expect((await hits(search, '2023-06-15')).total).toBe(1)
})

test('the whole of a former name comes before a part of a name of the day', async () => {
  const { found } = await hits('Hạ Long', '2024-09-01')
  expect(found[0]).toMatchObject({ name: 'Phường Quang Trung', foundAs: { name: 'Phường Hạ Long' } })
  const at = (name: string) => found.findIndex((unit) => unit.name === name)
  expect(at('Xã Hải Long')).toBeGreaterThan(0)
})

test.each([
  ['Huyện Vụ Bản', 'Huyện Vụ Bản', '359'],
  ['H. Vụ Bản', 'Huyện Vụ Bản', '359'],
  ['TP Nam Định', 'Thành phố Nam Định', '356'],
  ['Huyện Mỹ Lộc', 'Huyện Mỹ Lộc', '358'],
  ['356', 'Thành phố Nam Định', '356'],
  ['36', 'Tỉnh Nam Định', '36'],
  ['13636', 'Phường Vị Xuyên', '13636'],
])('%s finds among what has ended by 2025-07-01 %s', async (search, name, code) => {
  const { found } = await hits(search, '2025-07-01', true)
  expect(found.filter((unit) => unit.name === name)).toMatchObject([{ code }])
  for (const unit of found) {
    // As on its last day, which is read with the code it bore then.
    expect(new Date(unit.validTo ?? '').getTime() - new Date(unit.asOf).getTime()).toBe(86_400_000)
    expect(unit.validTo?.localeCompare('2025-07-01')).toBeLessThanOrEqual(0)
  }
})

test('what has ended says what it became or by what it was abolished, and is not of the day', async () => {
  const { units } = await ask.data<{ units: { totalCount: number } }>(
    `{ units(filter: { ended: true, level: DISTRICT }, asOf: "2025-07-01", first: 20) { totalCount } }`,
  )
  expect(units.totalCount).toBe(10)
  expect((await hits('Vụ Bản', '2025-06-30', true)).found).toEqual([])
  const became = `{ units(filter: { ended: true, search: "Vị Hoàng" }, asOf: "2024-09-01", first: 3) {
    edges { node { name asOf successors { unit { name } } } } } }`
  expect(await ask.data(became)).toEqual({
    units: {
      edges: [
        {
          node: {
            name: 'Phường Vị Hoàng',
            asOf: '2024-08-31',
            successors: [{ unit: { name: 'Phường Vị Xuyên' } }],
          },
        },
      ],
    },
  })
})

test('rows that were projected before are found as those projected since', async () => {
  const texts = async () =>
    await database.peek<{ t: string }>(`select search_text as t from hierarchy.unit order by id, valid_from`)
  const projected = await texts()
  const migration = new Migration20230223000100({} as never, {} as never)
  migration.up()
  for (const statement of migration.getQueries()) await database.peek(String(statement))
  expect(await texts()).toEqual(projected)
})

test.each([
  'Xã Hải Lý, huyện Hải Hậu',
  'X. Hải Lí - H. Hải Hậu',
  'hải lý (hai hau)',
  'UBND xã Hải Lý huyện Hải Hậu',
  'UBND xã Hải Lý, UBND huyện Hải Hậu',
  'Hải Lý thuộc huyện Hải Hậu, tỉnh Nam Định',
])('%s finds the commune, while it stood and as what it became', async (search) => {
  expect((await hits(search, '2023-06-15')).found.map(({ name }) => name)).toEqual(['Xã Hải Lý'])
  const [successor] = (await hits(search, '2024-09-01')).found
  expect(successor).toMatchObject({ foundAs: { name: 'Xã Hải Lý' } })
})

test('a name with its place is that unit alone, and not others that begin like it', async () => {
  for (const [search, name] of [
    ['Xã Hải An, Hải Hậu', 'Xã Hải An'],
    ['Xã Yên Phú, huyện Ý Yên', 'Xã Yên Phú'],
    ['Xã Nam Hải huyện Nam Trực', 'Xã Nam Hải'],
  ] as const)
    expect((await hits(search, '2023-06-15')).found.map((unit) => unit.name)).toEqual([name])
})

test('a name is not found in a place where it never was', async () => {
  expect((await hits('Xã Hải Lý, huyện Ý Yên', '2023-06-15')).found).toEqual([])
  expect((await hits('Sở Văn hóa, Thể thao và Du lịch', '2023-06-15')).found).toHaveLength(1)
})

test('before its reorganisation a name needs no hint', async () => {
  const document = `{ units(filter: { search: "Vị Hoàng" }, asOf: "2023-06-15", first: 5) { edges { node { name foundAs { name } } } } }`
  expect(await ask.data(document)).toEqual({
    units: { edges: [{ node: { name: 'Phường Vị Hoàng', foundAs: null } }] },
  })
})
