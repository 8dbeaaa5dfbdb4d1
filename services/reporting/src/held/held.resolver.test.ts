import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

let world: ReportingWorld
let leader: GraphClient

beforeAll(async () => {
  world = await reportingWorld()
  leader = await world.as('36')
})

afterAll(() => world?.close())

const document = `query ($id: ID!, $mode: BoundaryMode!, $to: Date) { report(id: $id) { figures { key
  held(boundaryMode: $mode, restatedTo: $to) { value asOf boundaryMode restatedTo estimate } } } }`

interface Held {
  value: number
  estimate: boolean
  boundaryMode: string
}

const heldOf = async (mode: string, to?: string) => {
  type Answer = { report: { figures: { key: string; held: Held | null }[] } }
  const { report } = await leader.data<Answer>(document, { id: REPORT, mode, to })
  return new Map(report.figures.flatMap(({ key, held }) => (held ? [[key, held] as const] : [])))
}

test('what is held is told in the boundaries of another day, and a part is an estimate', async () => {
  const reported = await heldOf('AS_REPORTED')
  expect(reported.get('reform.one_stop.agencies')).toMatchObject({
    value: 16,
    boundaryMode: 'AS_REPORTED',
    restatedTo: null,
    estimate: false,
  })
  world.others.heard.reform.length = 0
  const restated = await heldOf('RESTATED', '2024-09-01')
  expect(restated.get('reform.one_stop.agencies')).toMatchObject({
    value: 4,
    boundaryMode: 'RESTATED',
    restatedTo: '2024-09-01',
    estimate: true,
  })
  // What its domain never restates comes back as reported, and says so.
  expect(restated.get('reform.par_index.rank')).toMatchObject({
    value: 34,
    boundaryMode: 'AS_REPORTED',
    estimate: false,
  })
  expect(world.others.heard.reform).toHaveLength(1)
  expect(world.others.heard.reform[0]?.variables).toMatchObject({ b0: 'RESTATED', r0: '2024-09-01' })
})

test('without a day the boundaries are those of today, which the domain knows', async () => {
  world.others.heard.reform.length = 0
  await heldOf('RESTATED')
  expect(world.others.heard.reform[0]?.variables).toMatchObject({ b0: 'RESTATED', r0: null })
})

test('boundaries from before the figure’s day are refused, which does not look like a domain that is away', async () => {
  world.others.heard.reform.length = 0
  const { errors } = await leader(document, { id: REPORT, mode: 'RESTATED', to: '2020-01-01' })
  expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['DATE_INVALID']))
  expect(world.others.heard.reform).toEqual([])
})
