import { randomUUID } from 'node:crypto'
import { globSync } from 'node:fs'
import { type GraphClient, graphClient, personWith, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestProvince, type TestProvince } from '../province/test-province.ts'
import { fromRoot } from '../root.ts'
import { GUARDED_NOUNS, NOT_HANDED_OVER, OPEN_NOUNS } from './open-everywhere.ts'

/** After both reorganisations, so that the units at hand are those of 2025. */
const [TODAY, DAY] = ['2025-12-01', '2026-01-01'] as const
const SETTING_UP_MS = 480_000

let database: TestDatabase
let running: TestProvince
let executors: TestProvince['executors']
let province: string
let ending: string
let other: { id: string; code: string; name: string }
let lines: object[]

const READ = ['organization.read', 'complaints.read', 'reorganisation.read']
const OFFICE = [...READ, 'reorganisation.draft', 'reorganisation.execute', 'client.manage']
const as = (subject: string, ...actions: string[]): GraphClient => {
  const ask = executors.organization
  if (!ask) throw new Error('organization does not run')
  return graphClient(ask, { ...personWith(actions, province, subject), name: subject })
}

beforeAll(async () => {
  running = await startTestProvince(TODAY)
  ;({ database, executors } = running)
  province = await database.unitId('37', DAY)
  const communes = await database.peek<{ id: string; code: string; name: string }>(
    // From outside: of those that they were before nothing is open here.
    `select u.id, u.code, u.name from hierarchy.unit u where parent_id = $1 and level = 'COMMUNE' and kind = 'xã'
       and valid_to = 'infinity' and not exists (
         select from hierarchy.lineage l where l.unit_id = u.id and l.origin_id <> u.id) order by code limit 2`,
    [province],
  )
  const [first] = communes
  if (!first || !communes[1]) throw new Error('two communes are needed')
  ending = first.id
  other = communes[1]
  const successor = { code: '99001', name: 'Xã Hợp Nhất', kind: 'xã', parent: '37' }
  lines = communes.map(({ code }) => ({ kind: 'MERGE', level: 'COMMUNE', predecessor: code, successor }))
  const nouns = Object.values(OPEN_NOUNS).flat()
  for (const { put } of nouns) await database.peek(put, [ending])
  for (const { put } of GUARDED_NOUNS) for (const sql of put) await database.peek(sql, [ending])
}, SETTING_UP_MS)

afterAll(async () => {
  await running?.stop()
})

const key = () => randomUUID()
const DRAFT = `mutation ($unit: ID!, $input: ReorganisationInput!, $key: String!) {
  draftReorganisation(unit: $unit, input: $input, idempotencyKey: $key) { id } }`
const PREVIEW = `query ($id: ID!) { reorganisation(id: $id) { preview { registerVersion silentDomains
  openItems { domain kind id label from to } guardedItems { domain kind label count from to } } } }`
const step = (name: string, more = '', args = '') =>
  `mutation ($id: ID!, $version: Int!, $key: String!${more}) { ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${args}) { id } }`
const HAND_OVERS = `query ($id: ID!, $after: String) { handOvers(reorganisation: $id, first: 100, after: $after) {
  edges { node { id version domain kind itemId from { id } to { name } } } pageInfo { hasNextPage endCursor } } }`

interface Item {
  domain: string
  kind: string
  id: string
  label: string
  from: string
  to: string
}
interface Preview {
  registerVersion: number
  silentDomains: string[]
  openItems: Item[]
  guardedItems: { kind: string; label: string; count: number; from: string; to: string }[]
}

interface HandedOver {
  id: string
  version: number
  domain: string
  kind: string
  itemId: string
  from: { id: string }
}

const drafted = async (input: { title: string; effectiveOn: string; lines: object[] }) => {
  const variables = { unit: province, input: { legalBasis: '9/NQ', ...input }, key: key() }
  const answer = as('admin', ...OFFICE).data<{ draftReorganisation: { id: string } }>(DRAFT, variables)
  return (await answer).draftReorganisation.id
}
let planned: Promise<string> | undefined
const plan = () => {
  planned ??= drafted({ title: 'Nhập hai xã', effectiveOn: DAY, lines })
  return planned
}
const previewOf = async (id: string, who: GraphClient) =>
  (await who.data<{ reorganisation: { preview: Preview } }>(PREVIEW, { id })).reorganisation.preview
const previewFor = async (who: GraphClient) => previewOf(await plan(), who)

async function handOversOf(id: string): Promise<HandedOver[]> {
  type Page = {
    handOvers: { edges: { node: HandedOver }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  }
  const handed: HandedOver[] = []
  let after: string | null = null
  do {
    const { handOvers }: Page = await as('admin', ...OFFICE).data<Page>(HAND_OVERS, { id, after })
    handed.push(...handOvers.edges.map(({ node }) => node))
    after = handOvers.pageInfo.hasNextPage ? handOvers.pageInfo.endCursor : null
  } while (after)
  return handed
}
const told = (items: readonly { domain: string; kind: string; id: string }[]) =>
  items.map(({ domain, kind, id }) => `${domain} ${kind} ${id}`).sort()

const tally = (items: readonly { domain: string; kind: string }[]) =>
  Object.fromEntries(
    [...Map.groupBy(items, ({ domain, kind }) => `${domain} ${kind}`)].map(([name, all]) => [
      name,
      all.length,
    ]),
  )

test('every noun of every domain that has something open at a unit that ends stands in the preview', async () => {
  const { openItems, silentDomains } = await previewFor(as('admin', ...OFFICE))
  expect(silentDomains).toEqual([])
  const expected = Object.entries(OPEN_NOUNS).flatMap(([domain, nouns]) =>
    nouns.map(({ kind, items }) => [`${domain} ${kind}`, items] as const),
  )
  // Both units hand their records over; everything else was put at one of them.
  expect(tally(openItems)).toEqual({ ...Object.fromEntries(expected), 'organization unit_records': 2 })
  for (const { label, to } of openItems) expect([label.length > 3, to]).toEqual([true, 'Xã Hợp Nhất'])
  expect(openItems.find(({ kind }) => kind === 'visits')?.label).toMatch(/^4 lượt tiếp công dân/)
})

test('what only some may know of is a number, for those alone, and nothing beside it tells of it', async () => {
  const told = async (...actions: string[]) =>
    Object.fromEntries(
      (await previewFor(as('admin', ...OFFICE, ...actions))).guardedItems.map(({ kind, count }) => [
        kind,
        count,
      ]),
    )
  const of = (...actions: string[]) =>
    Object.fromEntries(
      GUARDED_NOUNS.filter(({ action }) => actions.includes(action)).map(({ kind, count }) => [kind, count]),
    )
  expect(await told()).toEqual({})
  expect(await told('petition.handle')).toEqual(of('petition.handle'))
  expect(await told('denunciation.read')).toEqual(of('denunciation.read'))
  const both = ['petition.handle', 'denunciation.read'] as const
  expect(await told(...both)).toEqual(of(...both))
  const { guardedItems, openItems } = await previewFor(as('admin', ...OFFICE, ...both))
  expect(guardedItems.find(({ kind }) => kind === 'denunciations')).toMatchObject({
    label: '3 đơn tố cáo chưa giải quyết xong',
    to: 'Xã Hợp Nhất',
  })
  const hidden = await database.peek<{ code: string }>(
    `select code from complaints.petition where unit_id = $1 and (kind is null or kind = 'DENUNCIATION')`,
    [ending],
  )
  expect(hidden).toHaveLength(5)
  for (const { code } of hidden) expect(JSON.stringify(openItems)).not.toContain(code)
})

test('the preview is the same for who may not know, whether there is a denunciation or none', async () => {
  const plain = as('admin', ...OFFICE)
  const before = await previewFor(plain)
  const away = `update complaints.petition set unit_id = $2 where unit_id = $1 and kind = 'DENUNCIATION' returning id`
  const moved = await database.peek(away, [ending, province])
  expect(moved.length).toBe(3)
  expect(await previewFor(plain)).toEqual(before)
  await database.peek(`update complaints.petition set unit_id = $1 where id = any($2)`, [
    ending,
    moved.map((row) => (row as { id: string }).id),
  ])
})

test('what the preview showed is what is handed over, item by item', async () => {
  const id = await plan()
  const office = as('admin', ...OFFICE)
  const { openItems, registerVersion } = await previewFor(office)
  await office.data(step('submitReorganisation'), { id, version: 1, key: key() })
  const leader = as('leader', ...READ, 'reorganisation.approve')
  const approve = step('approveReorganisation', ', $register: Int!', ', registerVersion: $register')
  await leader.data(approve, { id, version: 2, register: registerVersion, key: key() })
  await office.data(step('executeReorganisation'), { id, version: 3, key: key() })
  const handed = await handOversOf(id)
  // What waits for a unit that ends is shown and stays the one hand-over that it is: on the day it goes on.
  const begun = openItems.filter(({ kind }) => kind !== 'hand_over')
  expect(openItems.length).toBeGreaterThan(begun.length)
  expect(told(handed.map((each) => ({ ...each, id: each.itemId })))).toEqual(told(begun))
  expect(handed.filter(({ from }) => from.id === other.id)).toHaveLength(1)
})

test('what a unit took over and has not finished is handed on with it, from whoever has it now', async () => {
  const taken = await handOversOf(await plan())
  const [third] = await database.peek<{ code: string }>(
    `select u.code from hierarchy.unit u where parent_id = $1 and level = 'COMMUNE' and kind = 'xã'
       and valid_to = 'infinity' and code <> '99001' and not exists (
         select from hierarchy.lineage l where l.unit_id = u.id and l.origin_id <> u.id) order by code limit 1`,
    [province],
  )
  const successor = { code: '99002', name: 'Xã Hợp Nhất Nữa', kind: 'xã', parent: '37' }
  const merged = ['99001', third?.code].map((predecessor) => ({
    kind: 'MERGE',
    level: 'COMMUNE',
    predecessor,
    successor,
  }))
  const next = await drafted({ title: 'Nhập nữa', effectiveOn: '2026-02-01', lines: merged })
  const guarded = as('admin', ...OFFICE, 'petition.handle', 'denunciation.read')
  // Nobody has taken anything over yet: what is told as a number stands in the preview all the same.
  const waiting = await previewOf(next, guarded)
  expect(waiting.guardedItems.find(({ kind }) => kind === 'denunciations')).toMatchObject({ count: 3 })
  const pending = waiting.openItems.filter(
    ({ kind, label }) => kind === 'hand_over' && / · .+\(\d{5}\)$/.test(label),
  )
  // And the one that waited for the first of the two already.
  expect(pending.length).toBe(taken.length + 1)
  const taker = as('taker', ...READ, 'handover.accept')
  for (const { id, version } of taken) await taker.data(step('acceptHandOver'), { id, version, key: key() })
  const { openItems, guardedItems, silentDomains } = await previewOf(next, guarded)
  expect(silentDomains).toEqual([])
  // Records and bodies of the units that ended are over with their hand-over; everything else goes on.
  const over = new Set(['unit_records', 'body'])
  const still = taken.filter(({ kind }) => !over.has(kind)).map((each) => ({ ...each, id: each.itemId }))
  const begun = openItems.filter(({ kind }) => !over.has(kind) && kind !== 'hand_over')
  expect(told(begun)).toEqual(told(still))
  expect(new Set(begun.map(({ from, to }) => `${from} → ${to}`))).toEqual(
    new Set(['Xã Hợp Nhất → Xã Hợp Nhất Nữa']),
  )
  expect(guardedItems.find(({ kind }) => kind === 'denunciations')).toMatchObject({ count: 3 })
})

test('a noun that goes through states is told of here, or it is said why not', () => {
  const lifecycles = globSync('services/*/src/**/*-lifecycle.ts', { cwd: fromRoot('.') })
  expect(lifecycles.length).toBeGreaterThan(15)
  const nouns = lifecycles.map((path) => {
    const [, domain = ''] = path.split('/')
    return [domain, (path.split('/').at(-1) ?? '').replace('-lifecycle.ts', '')] as const
  })
  const named: Readonly<Record<string, string>> = { monthly: 'monthly_entry' }
  const missing = nouns.filter(([domain, noun]) => {
    const kind = named[noun] ?? noun.replaceAll('-', '_')
    const told = OPEN_NOUNS[domain]?.some((each) => each.kind === kind) ?? false
    return !told && !Object.hasOwn(NOT_HANDED_OVER, `${domain} ${noun}`)
  })
  expect(missing.map(([domain, noun]) => `${domain} ${noun}`)).toEqual([])
})
