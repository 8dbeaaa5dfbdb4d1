import { graphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestProvince, type TestProvince } from './test-province.ts'

/** The half-year of the report, told in its own boundaries and in those of 2025, across both reorganisations. */
const [AS_OF, TO] = ['2023-06-14', '2025-07-01'] as const
const WINDOW = { from: '2022-12-15', to: '2023-06-15' }
const SETTING_UP_MS = 480_000

interface Told {
  key: string
  value: number | null
  boundaryMode: 'AS_REPORTED' | 'RESTATED'
  recounted: boolean | null
  estimate: boolean
  reportedOf: string | null
}

/** Figures that no report states, of every domain that keeps some as reported. */
const BESIDES = [
  'complaints.open_items',
  'directives.documents',
  'directives.tasks.open',
  'directives.open_items',
  'reform.open_items',
  'reporting.submissions.expected',
  'reporting.open_items',
  'supervision.follow_ups.overdue',
  'supervision.open_items',
]

let province: TestProvince
let roots: string[]
let keys: Map<string, string[]>

beforeAll(async () => {
  province = await startTestProvince('2025-12-01')
  const { database } = province
  roots = [await database.unitId('36', AS_OF), await database.unitId('37', TO)]
  const stated = await database.peek<{ measure: string }>(
    'select distinct measure from reporting.stated_figure where measure is not null order by 1',
  )
  keys = Map.groupBy(
    [...new Set([...stated.map(({ measure }) => measure), ...BESIDES])].filter(
      (key) => (key.split('.')[0] ?? '') in province.executors,
    ),
    (key) => key.split('.')[0] ?? '',
  ) as Map<string, string[]>
}, SETTING_UP_MS)

afterAll(() => province?.stop())

/** Every figure that a domain holds, of one unit, by key. */
async function toldOf(
  code: string,
  mode: Told['boundaryMode'],
  asOf: string = AS_OF,
  window: { from: string; to: string } = WINDOW,
): Promise<Map<string, Told>> {
  const unit = await province.database.unitId(code, code === '36' ? AS_OF : TO)
  const found = new Map<string, Told>()
  for (const [domain, asked] of keys) {
    const execute = province.executors[domain]
    if (!execute) continue
    const actor = personWith([`${domain}.read`, 'directive.read', 'report.read'], roots[0] ?? '')
    const grants = roots.map((unitId) => ({
      role: 'leader',
      unitId,
      actions: actor.grants[0]?.actions ?? [],
    }))
    const document = `query ($keys: [String!]!, $unit: ID!, $window: WindowInput!, $mode: BoundaryMode!, $to: Date) {
      told: ${domain}Measures(keys: $keys, unit: $unit, window: $window, asOf: "${asOf}", boundaryMode: $mode, restatedTo: $to) {
        key value boundaryMode recounted estimate reportedOf } }`
    const variables = {
      keys: asked,
      unit,
      window,
      mode,
      to: mode === 'RESTATED' ? (asOf > TO ? asOf : TO) : null,
    }
    const { told } = await graphClient(execute, { ...actor, grants }).data<{ told: Told[] }>(
      document,
      variables,
    )
    for (const one of told) found.set(one.key, one)
  }
  return found
}

test('every figure of records is exact through both reorganisations: all shares are whole', async () => {
  const [reported, restated] = [await toldOf('36', 'AS_REPORTED'), await toldOf('37', 'RESTATED')]
  const ofRecords = [...restated.values()].filter(
    ({ boundaryMode, recounted }) => boundaryMode === 'RESTATED' && !recounted,
  )
  expect(ofRecords.length).toBeGreaterThan(10)
  const differing = ofRecords.filter(({ key, value }) => value !== reported.get(key)?.value)
  expect(differing).toEqual([])
  expect(ofRecords.filter(({ estimate }) => estimate)).toEqual([])
  expect(ofRecords.some(({ value }) => (value ?? 0) > 0)).toBe(true)
})

test('counts of units are counted anew; what is never restated is that of the province it was, and says so', async () => {
  const [reported, restated] = [await toldOf('36', 'AS_REPORTED'), await toldOf('37', 'RESTATED')]
  expect(restated.get('organization.leader_assigned.communes')).toMatchObject({ value: 129, recounted: true })
  expect(restated.get('organization.leader_assigned.districts')).toMatchObject({
    value: null,
    recounted: true,
  })
  expect(restated.get('reform.one_stop.communes')).toMatchObject({ value: 129, recounted: true })
  const kept = [...restated.values()].filter(({ boundaryMode }) => boundaryMode === 'AS_REPORTED')
  expect(kept.length).toBeGreaterThan(40)
  for (const { key, value, reportedOf } of kept)
    expect([key, value, reportedOf]).toEqual([key, reported.get(key)?.value, roots[0]])
  const none = kept.filter(({ value }) => value === null).map(({ key }) => key)
  expect(none.length).toBeLessThan(kept.length / 4)
})

test('asked as of any later day, the half-year stays what it was, at the old province and at the new', async () => {
  const [first, latest] = [await toldOf('36', 'AS_REPORTED'), await toldOf('37', 'RESTATED', '2025-11-30')]
  const [before, after] = [
    await toldOf('36', 'AS_REPORTED', '2025-06-30'),
    await toldOf('36', 'AS_REPORTED', '2025-11-30'),
  ]
  const ofDocuments = [...first.keys()].filter((key) => /^directives\.documents|^land\.|^council\./.test(key))
  expect(ofDocuments.length).toBeGreaterThan(5)
  for (const key of ofDocuments) {
    const was = first.get(key)?.value
    const later = [before, after, latest].map((told) => told.get(key)?.value)
    expect([key, later]).toEqual([key, [was, was, was]])
  }
  // What is open goes over to who follows; everything else stays what it was on the last day.
  const lost = [...before.values()].filter(
    ({ key, value }) => !key.endsWith('.open_items') && value !== null && after.get(key)?.value !== value,
  )
  expect(lost).toEqual([])
})

test('of several that merged nothing is kept as reported; a unit from outside has no figure of months before it came', async () => {
  const merged = await toldOf('13669', 'RESTATED')
  for (const { key, value, boundaryMode } of merged.values())
    if (boundaryMode === 'AS_REPORTED') expect([key, value]).toEqual([key, null])
  for (const mode of ['AS_REPORTED', 'RESTATED'] as const)
    for (const { key, value, recounted } of (await toldOf('13285', mode, TO)).values())
      if (!recounted) expect([key, mode, value]).toEqual([key, mode, null])
})

test('a province that has ended has no restated figure, never a zero', async () => {
  const [reported, restated] = [await toldOf('36', 'AS_REPORTED'), await toldOf('36', 'RESTATED')]
  for (const { key, value, boundaryMode } of restated.values())
    expect([key, value]).toEqual([key, boundaryMode === 'RESTATED' ? null : reported.get(key)?.value])
})

test('a backlog of before stands at who follows, as lists of it do; of the days after its end the old province has none', async () => {
  const after = { from: TO, to: '2026-01-01' }
  const BACKLOG = ['', '.resolved', '.in_progress'].map((part) => `complaints.backlog${part}`)
  const of = async (code: string) => {
    const told = await toldOf(code, 'AS_REPORTED', '2025-11-30', after)
    return BACKLOG.map((key) => told.get(key)?.value)
  }
  expect(await of('37')).toEqual([67, 28, 39])
  expect(await of('36')).toEqual([null, null, null])
})
