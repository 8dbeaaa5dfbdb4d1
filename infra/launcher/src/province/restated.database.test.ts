import { graphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestProvince, type TestProvince } from '../test-province.ts'

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
}

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
    stated.map(({ measure }) => measure).filter((key) => (key.split('.')[0] ?? '') in province.executors),
    (key) => key.split('.')[0] ?? '',
  ) as Map<string, string[]>
}, SETTING_UP_MS)

afterAll(() => province?.stop())

/** Every stated figure that a domain holds, of one unit, by key. */
async function toldOf(code: string, mode: Told['boundaryMode']): Promise<Map<string, Told>> {
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
      told: ${domain}Measures(keys: $keys, unit: $unit, window: $window, asOf: "${AS_OF}", boundaryMode: $mode, restatedTo: $to) {
        key value boundaryMode recounted estimate } }`
    const variables = { keys: asked, unit, window: WINDOW, mode, to: mode === 'RESTATED' ? TO : null }
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

test('counts of units are counted anew, and what is never restated is not told of a unit that had not begun', async () => {
  const restated = await toldOf('37', 'RESTATED')
  expect(restated.get('organization.leader_assigned.communes')).toMatchObject({ value: 129, recounted: true })
  expect(restated.get('organization.leader_assigned.districts')).toMatchObject({
    value: null,
    recounted: true,
  })
  expect(restated.get('reform.one_stop.communes')).toMatchObject({ value: 129, recounted: true })
  const asReported = [...restated.values()].filter(({ boundaryMode }) => boundaryMode === 'AS_REPORTED')
  expect(asReported.filter(({ value }) => value !== null)).toEqual([])
})

test('a province that has ended has no restated figure, never a zero', async () => {
  const [reported, restated] = [await toldOf('36', 'AS_REPORTED'), await toldOf('36', 'RESTATED')]
  for (const { key, value, boundaryMode } of restated.values())
    expect([key, value]).toEqual([key, boundaryMode === 'RESTATED' ? null : reported.get(key)?.value])
})
