import { clockOf } from '@province/runtime'
import { type GraphClient, graphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'
import { createApp } from '../app.ts'
import { seed } from '../install.ts'

const halfYear = { from: '2022-12-15', to: '2023-06-15' }
const STATED = {
  'complaints.reception.province_regular': [6, '2023-05-30', 'sessions'],
  'complaints.reception.province_adhoc': [1, '2023-05-30', 'sessions'],
  'complaints.visits': [1327, '2023-06-14', 'visits'],
  'complaints.visits.delegations': [12, '2023-06-14', 'delegations'],
  'complaints.petitions': [1468, '2023-06-14', 'petitions'],
  'complaints.cases': [37, '2023-06-14', 'cases'],
  'complaints.cases.resolved': [30, '2023-06-14', 'cases'],
  'complaints.backlog': [67, '2023-06-14', 'cases'],
  'complaints.backlog.resolved': [28, '2023-06-14', 'cases'],
  'complaints.backlog.in_progress': [39, '2023-06-14', 'cases'],
  'complaints.dialogue.province': [3, '2023-05-30', 'dialogues'],
  'complaints.dialogue.land_clearance': [2, '2023-06-14', 'dialogues'],
  'complaints.dialogue.land_clearance.unattended': [1, '2023-06-14', 'dialogues'],
  'complaints.dialogue.project_rollout': [156, '2023-06-14', 'dialogues'],
  'complaints.dialogue.project_rollout.district': [77, '2023-06-14', 'dialogues'],
  'complaints.dialogue.project_rollout.commune': [79, '2023-06-14', 'dialogues'],
  'complaints.dialogue.grievance': [181, '2023-06-14', 'dialogues'],
  'complaints.dialogue.grievance.district': [46, '2023-06-14', 'dialogues'],
  'complaints.dialogue.grievance.commune': [135, '2023-06-14', 'dialogues'],
  'complaints.schedule_published.districts': [10, '2023-05-30', 'units'],
  'complaints.schedule_published.communes': [226, '2023-05-30', 'units'],
} as const
const KEYS = Object.keys(STATED) as (keyof typeof STATED)[]

let world: ComplaintsWorld
let leader: GraphClient
let province: string

beforeAll(async () => {
  world = await complaintsWorld({ demonstration: true })
  leader = await world.as('36')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

const measures = `query ($keys: [String!]!, $unit: ID!, $asOf: Date!, $mode: BoundaryMode!, $to: Date, $window: WindowInput!) {
  complaintsMeasures(keys: $keys, unit: $unit, window: $window, asOf: $asOf, boundaryMode: $mode, restatedTo: $to) {
    key value unitOfCount estimate } }`
const records = `query ($key: String!, $unit: ID!, $asOf: Date!, $mode: BoundaryMode!, $to: Date, $window: WindowInput!, $after: String, $orderBy: MeasureRecordOrder) {
  complaintsMeasureRecords(key: $key, unit: $unit, window: $window, asOf: $asOf, boundaryMode: $mode, restatedTo: $to,
    first: 100, after: $after, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor } edges { node { id label value kind unitId } } } }`

interface Measured {
  key: string
  value: number | null
  estimate: boolean
}
interface Recorded {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string }
  edges: { node: { id: string; label: string; value: number; kind: string } }[]
}

const valuesOf = async (variables: object, client = leader) => {
  const { complaintsMeasures } = await client.data<{ complaintsMeasures: Measured[] }>(measures, {
    keys: KEYS,
    unit: province,
    asOf: '2023-06-14',
    mode: 'AS_REPORTED',
    window: halfYear,
    ...variables,
  })
  return new Map(complaintsMeasures.map((each) => [each.key, each]))
}

async function allRecords(key: string, asked: object) {
  const found: Recorded['edges'][number]['node'][] = []
  let after: string | undefined
  do {
    const variables = { key, unit: province, window: halfYear, after, ...asked }
    const { complaintsMeasureRecords: page } = await leader.data<{ complaintsMeasureRecords: Recorded }>(
      records,
      variables,
    )
    found.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined
    if (!after) expect(found).toHaveLength(page.totalCount)
  } while (after)
  return found
}

test.each(KEYS)('%s adds up to what the report states, and its records to the figure', async (key) => {
  const [value, asOf, unitOfCount] = STATED[key]
  expect((await valuesOf({ keys: [key], asOf })).get(key)).toMatchObject({ value, unitOfCount })
  const found = await allRecords(key, { asOf, mode: 'AS_REPORTED' })
  expect(found.reduce((sum, record) => sum + record.value, 0)).toBe(value)
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
  if (key !== 'complaints.petitions') expect(found).toHaveLength(value)
  const turned = await allRecords(key, { asOf, mode: 'AS_REPORTED', orderBy: 'REVERSED' })
  expect(turned).toEqual(found.toReversed())
})

test('however many figures of sessions and visits are asked for, one statement tells them', async () => {
  const sent = await world.statementsOf(() => valuesOf({}))
  expect(sent.sort()).toEqual([
    'case_counts',
    'measured_unit',
    'petition_count',
    'reception_counts',
    'reception_posted_tiers',
  ])
})

test('what is not shown is counted in the whole province’s half-year alone, as one record without a name', async () => {
  const key = 'complaints.petitions'
  const found = await allRecords(key, { asOf: '2023-06-14', mode: 'AS_REPORTED' })
  const withheld = found.at(-1)
  expect(withheld?.label).toBe('Đơn tố cáo và đơn chưa phân loại: được đếm, chỉ người có quyền riêng mở được')
  expect(withheld?.value).toBeGreaterThanOrEqual(5)
  expect(found.filter(({ label }) => /tố cáo|chưa phân loại/.test(label))).toHaveLength(1)
  const seen = 1468 - (withheld?.value ?? 0)
  const value = async (asked: object, client = leader) =>
    (await valuesOf({ keys: [key], ...asked }, client)).get(key)?.value
  // Any other window or day would give single ones away by subtraction.
  expect(await value({ window: { from: '2022-12-14', to: '2023-06-15' } })).toBe(seen)
  expect(await value({ window: { from: '2022-12-15', to: '2023-06-16' }, asOf: '2023-06-15' })).toBe(seen)
  const before = (await value({ asOf: '2023-06-13' })) ?? 0
  expect(before).toBeLessThanOrEqual(seen)
  const districts = await world.database.peek<{ id: string }>(
    "select id from hierarchy.unit where parent_id is not null and level <> 'COMMUNE' and valid_from <= '2023-06-14' and valid_to > '2023-06-14'",
  )
  const below = await Promise.all(districts.map(({ id }) => value({ unit: id })))
  const own = found.slice(0, -1).filter(({ label }) => label.endsWith('Tỉnh Nam Định')).length
  expect(below.reduce<number>((sum, each) => sum + (each ?? 0), own)).toBe(seen)
  const domain = await world.as('36', 'petition.handle', 'denunciation.read')
  const { complaintsMeasureRecords: all } = await domain.data<{ complaintsMeasureRecords: Recorded }>(
    records,
    {
      key,
      unit: province,
      asOf: '2023-06-14',
      mode: 'AS_REPORTED',
      window: halfYear,
    },
  )
  expect(all.totalCount).toBe(1468)
  expect(await value({}, domain)).toBe(1468)
})

test('districts and the province’s own add up to the province, and nobody sees more than is theirs', async () => {
  const districts = await world.database.peek<{ id: string }>(
    "select id from hierarchy.unit where level = 'DISTRICT' and valid_from <= '2023-06-14' and valid_to > '2023-06-14'",
  )
  const parts = await Promise.all(districts.map(({ id }) => valuesOf({ unit: id })))
  const below = parts.reduce((sum, part) => sum + (part.get('complaints.visits')?.value ?? 0), 0)
  expect(1327 - below).toBe(118)
  const first = parts[0]
  expect(first?.get('complaints.reception.province_regular')?.value).toBeNull()
  const stranger = await world.as('13636')
  expect((await valuesOf({}, stranger)).get('complaints.visits')?.value).toBeNull()
})

test('restated to the boundaries after the reorganisation the province counts the same', async () => {
  const restated = await valuesOf({ mode: 'RESTATED', to: '2024-09-01' })
  expect(restated.get('complaints.visits')).toMatchObject({ value: 1327, estimate: false })
  expect(restated.get('complaints.visits.delegations')).toMatchObject({ value: 12 })
  const found = await allRecords('complaints.visits.delegations', {
    asOf: '2023-06-14',
    mode: 'RESTATED',
    to: '2024-09-01',
  })
  expect(found).toHaveLength(12)
  const city = await world.database.unitId('356', '2024-09-02')
  const after = await valuesOf({ unit: city, mode: 'RESTATED', to: '2024-09-02' })
  const before = await valuesOf({ unit: city })
  const grown = [after, before].map((each) => each.get('complaints.visits')?.value ?? 0)
  expect(grown[0]).toBeGreaterThan(grown[1] ?? 0)
})

test('what goes by later is not counted before', async () => {
  const early = await valuesOf({ asOf: '2022-12-20' })
  expect(early.get('complaints.reception.province_regular')?.value).toBe(1)
  expect(early.get('complaints.reception.province_adhoc')?.value).toBe(0)
  const nothing = await valuesOf({ window: { from: '2020-01-01', to: '2020-07-01' } })
  expect(nothing.get('complaints.visits')?.value).toBeNull()
})

test('it is spread unevenly, keeps the days as the law and the calendar have them, and is told once', async () => {
  const [spread] = await world.database.peek<Record<string, number>>(`
    select (select count(*)::int from complaints.reception_slot where state = 'MISSED') as missed,
      (select count(*)::int from complaints.reception_slot where state = 'HELD_DELEGATED') as delegated,
      (select count(*)::int from complaints.reception_slot where state = 'HELD_OWN') as own,
      (select count(*)::int from complaints.reception_slot where makes_up_id is not null and state = 'HELD_OWN') as "madeUp",
      (select count(*)::int from complaints.reception_slot where state = 'POSTED' and day < '2023-06-15') as "notTold",
      (select count(*)::int from complaints.reception_slot where state <> 'POSTED' and day > '2023-06-15' and state <> 'RESCHEDULED') as early,
      (select count(*)::int from complaints.reception_session s where no_visitors = exists (select from complaints.visit v where v.session_id = s.id)) as contradictory,
      (select max(n)::int from (select count(*) as n from complaints.visit v join hierarchy.unit u on u.id = v.unit_id and u.level = 'COMMUNE'
        and u.valid_from <= v.day and u.valid_to > v.day group by v.unit_id) of_commune) as busiest`)
  expect(spread).toMatchObject({ early: 0, contradictory: 0 })
  const { own = 0, delegated = 0, madeUp = 0, missed = 0, notTold = 0, busiest = 0 } = spread ?? {}
  expect(own).toBeGreaterThan(delegated)
  expect(delegated).toBeGreaterThan(missed)
  expect(Math.min(missed, madeUp, notTold)).toBeGreaterThan(50)
  expect(busiest).toBeGreaterThan(60)
  const { databaseUrl, clock, secret } = world.database
  expect(await seed(databaseUrl, clock, '', secret)).toEqual({ shownOnce: [] })
})

test('whatever the demonstration made up says so', async () => {
  const document = `query ($within: ID!, $window: WindowInput!) {
    receptionSchedules(within: $within, window: $window, first: 100) { edges { node { invented } } }
    receptionSessions(within: $within, window: $window, first: 100) { edges { node { invented } } }
    receptionCompliance(within: $within, window: $window, level: COMMUNE, first: 100) { edges { node { invented } } }
    dataRequests(within: $within) { edges { node { invented } } } dataBreaches(within: $within) { edges { node { invented } } } }`
  type List = { edges: { node: { invented: boolean } }[] }
  const data = await leader.data<Record<string, List>>(document, { within: province, window: halfYear })
  for (const { edges } of Object.values(data)) expect(edges.every(({ node }) => node.invented)).toBe(true)
  expect([data.dataRequests?.edges.length, data.dataBreaches?.edges.length]).toEqual([3, 1])
})

test('of every unit each posted day ends in one count', async () => {
  const document = `query ($within: ID!, $window: WindowInput!, $after: String) {
    receptionCompliance(within: $within, window: $window, first: 100, after: $after) { pageInfo { hasNextPage endCursor }
      edges { node { postedDays heldOwnDays madeUpDays delegatedDays missedDays notToldDays toComeDays } } } }`
  interface Page {
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: { postedDays: number } & Record<string, number> }[]
  }
  const window = { from: '2023-04-01', to: '2023-07-01' }
  let after: string | undefined
  let units = 0
  do {
    const variables = { within: province, window, after }
    const data = await leader.data<{ receptionCompliance: Page }>(document, variables)
    for (const { node } of data.receptionCompliance.edges) {
      const { postedDays, ...ends } = node
      expect(Object.values(ends).reduce((sum, days) => sum + days, 0)).toBe(postedDays)
      units += 1
    }
    const { hasNextPage, endCursor } = data.receptionCompliance.pageInfo
    after = hasNextPage ? endCursor : undefined
  } while (after)
  expect(units).toBe(254)
})

test('a unit that came from outside has no figure of days before it came, in no boundaries', async () => {
  const app = await createApp({ ...world.database, clock: clockOf('2025-08-04T08:00:00+07:00') })
  const top = await world.database.unitId('37', '2025-07-01')
  const client = graphClient(app.execute, personWith(['complaints.read'], top))
  const value = async (code: string, asOf = '2023-06-14') => {
    const unit = await world.database.unitId(code, '2025-07-01')
    const to = asOf > '2025-07-01' ? asOf : '2025-07-01'
    const values = await valuesOf({ unit, mode: 'RESTATED', asOf, to }, client)
    return values.get('complaints.petitions')?.value
  }
  expect(await value('13285')).toBeNull()
  // One with predecessors here, and the province that the old one went into.
  expect(await value('13669')).toBeGreaterThan(0)
  expect(await value('37')).toBe(1468)
  // Asked later, the total that was told of the half-year is the same.
  for (const asOf of ['2025-06-30', '2025-07-01', '2025-08-04'])
    expect([asOf, await value('37', asOf)]).toEqual([asOf, 1468])
  // A role on the old province reaches no agency any more: of what it sees no longer whole it is told nothing, never 0.
  const former = graphClient(app.execute, personWith(['complaints.read'], province))
  const parts = await valuesOf({ mode: 'RESTATED', to: '2023-06-14' }, former)
  expect(parts.get('complaints.petitions')?.value).toBeNull()
  expect(parts.get('complaints.visits')?.value).toBeNull()
  await app.stop()
})
