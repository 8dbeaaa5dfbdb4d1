import type { SubgraphApp } from '@province/subgraph/graph'
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

test('before its reorganisation a name needs no hint', async () => {
  const document = `{ units(filter: { search: "Vị Hoàng" }, asOf: "2023-06-15", first: 5) { edges { node { name foundAs { name } } } } }`
  expect(await ask.data(document)).toEqual({
    units: { edges: [{ node: { name: 'Phường Vị Hoàng', foundAs: null } }] },
  })
})
