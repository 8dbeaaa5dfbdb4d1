import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SupervisionWorld, supervisionWorld } from '../../test/world.ts'

const FIELDS = `id code title owner ownerName kind coversFrom coversTo statedSubjects subjectKind state version
  unit { id } delegations { document decidedOn lead }`
const list = `query ($unit: ID, $first: Int, $after: String) { themes(unit: $unit, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} } } } }`
const decide = `mutation ($id: ID!, $version: Int!, $input: DecideThemeInput!, $key: String!) {
  decideTheme(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FIELDS} } }`
const ofUnits = `query ($representations: [_Any!]!, $window: WindowInput!) { _entities(representations: $representations) {
  ... on Unit { supervisionThemes(window: $window) { ${FIELDS} } } } }`

interface Theme {
  id: string
  code: string
  state: string
}

interface Listed {
  themes: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: Theme }[]
  }
}

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const input = { document: '15/QĐ-TTHĐND', decidedOn: '2023-03-01', lead: 'Phó Chủ tịch HĐND tỉnh' }
const halfYear = { from: '2023-01-01', to: '2023-07-01' }
const key = () => randomUUID()

let world: SupervisionWorld
let leader: GraphClient
let lead: GraphClient
let province: string

beforeAll(async () => {
  world = await supervisionWorld()
  leader = await world.as('36')
  lead = await world.as('36', 'supervision.decide_theme')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

const all = async (client = leader) =>
  (await client.data<Listed>(list, {})).themes.edges.map(({ node }) => node)

const themeOf = async (code: string) => {
  const theme = (await all()).find((each) => each.code === code)
  if (!theme) throw new Error(`no theme ${code}`)
  return theme
}

test('three themes are on record with what was stated of them; no subject is named, no decision known', async () => {
  const common = { kind: 'THEMATIC', state: 'PROPOSED', version: 1, unit: { id: province }, delegations: [] }
  const standing = { ...common, owner: 'STANDING', ownerName: 'Thường trực HĐND tỉnh', subjectKind: 'UNITS' }
  expect(await all()).toEqual([
    expect.objectContaining({ ...standing, statedSubjects: 40, coversFrom: '2016-01-01', coversTo: null }),
    expect.objectContaining({ ...standing, statedSubjects: 5, coversFrom: null, coversTo: null }),
    expect.objectContaining({
      ...common,
      owner: 'BOARDS',
      statedSubjects: 9,
      subjectKind: 'EXTERNAL_ORGANISATIONS',
      coversFrom: '2020-01-01',
      coversTo: '2023-01-01',
    }),
  ])
})

test('the list goes page by page; a cursor of another list is refused', async () => {
  const first = await leader.data<Listed>(list, { first: 2 })
  expect(first.themes).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
  const after = first.themes.pageInfo.endCursor
  const second = await leader.data<Listed>(list, { first: 2, after })
  expect(second.themes.edges.map(({ node }) => node.code)).toEqual(['banking'])
  expect(await leader.refusal(list, { first: 2, after, unit: province })).toBe('CURSOR_INVALID')
  expect((await leader.data<Listed>(list, { unit: 'nobody' })).themes.totalCount).toBe(0)
})

test('whoever is elsewhere sees none, not even by id', async () => {
  const clerk = await world.as('13636', 'supervision.decide_theme')
  const { id } = await themeOf('banking')
  expect(await all(clerk)).toEqual([])
  const one = 'query ($id: ID!) { theme(id: $id) { title } }'
  expect(await clerk.refusal(one, { id })).toBe(FORBIDDEN)
  expect(await leader.refusal(one, { id: 'nobody' })).toBe(FORBIDDEN)
  expect(await leader.data(one, { id })).toMatchObject({
    theme: { title: expect.stringContaining('ngân hàng') },
  })
  expect(await clerk.refusal(decide, { id, version: 1, input, key: key() })).toBe(FORBIDDEN)
})

test('a decision opens a delegation and leaves its event; deciding again is refused', async () => {
  const { id } = await themeOf('land_use')
  expect(await leader.refusal(decide, { id, version: 1, input, key: key() })).toBe(FORBIDDEN)
  expect(await lead.refusal(decide, { id, version: 2, input, key: key() })).toBe('STALE_VERSION')
  const asked = { id, version: 1, input, key: key() }
  const decided = await lead.data(decide, asked)
  expect(decided).toMatchObject({ decideTheme: { id, state: 'DECIDED', version: 2, delegations: [input] } })
  expect(await lead.data(decide, asked)).toEqual(decided)
  expect(await lead.refusal(decide, { ...asked, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  const events = await world.database.peek('select name, aggregate_id, payload from supervision.outbox')
  expect(events).toMatchObject([
    { name: 'theme.decided', aggregate_id: id, payload: { code: 'land_use', state: 'DECIDED', version: 2 } },
  ])
  expect(JSON.stringify(events)).not.toContain(input.lead)
  expect(await world.database.peek('select from supervision.delegation')).toHaveLength(1)
})

test('a decision that is incomplete or of tomorrow is refused and nothing is stored', async () => {
  const { id } = await themeOf('banking')
  const refusal = (change: object) =>
    lead.refusal(decide, { id, version: 1, input: { ...input, ...change }, key: key() })
  expect(await refusal({ document: '  ' })).toBe('INPUT_INVALID')
  expect(await refusal({ decidedOn: '2023-06-16' })).toBe('INPUT_INVALID')
  expect(await refusal({ decidedOn: '2023-02-30' })).toBe('DATE_INVALID')
  expect(await themeOf('banking')).toMatchObject({ state: 'PROPOSED' })
})

test('a list of units takes one statement for themes and one for delegations', async () => {
  const units = await world.database.peek<{ id: string }>('select distinct id from hierarchy.unit limit 50')
  const representations = [province, ...units.map(({ id }) => id)].map((id) => ({ __typename: 'Unit', id }))
  const sent = await world.statementsOf(() => leader.data(ofUnits, { representations, window: halfYear }))
  expect(sent).toEqual(['themes_of_units', 'delegations_of_themes'])
})

test('themes of a unit are those that run in the window', async () => {
  const representations = [{ __typename: 'Unit', id: province }]
  const count = async (window: object) => {
    const answer = await leader.data<{ _entities: { supervisionThemes: unknown[] }[] }>(ofUnits, {
      representations,
      window,
    })
    return answer._entities[0]?.supervisionThemes.length
  }
  expect(await count(halfYear)).toBe(3)
  expect(await count({ from: '2023-07-01', to: '2024-01-01' })).toBe(0)
  expect(
    await leader.refusal(ofUnits, { representations, window: { from: '2023-07-01', to: '2023-07-01' } }),
  ).toBe('DATE_INVALID')
})
