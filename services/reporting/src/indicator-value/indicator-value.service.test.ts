import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'

const WINDOW = { from: '2023-01-01', to: '2023-07-01' }
const DEFINE = `mutation ($input: DefineIndicatorInput!, $key: String!) {
  defineIndicator(input: $input, idempotencyKey: $key) { id } }`
const EXEMPT = `mutation ($input: ExemptFromIndicatorInput!, $key: String!) {
  exemptFromIndicator(input: $input, idempotencyKey: $key) { id } }`
const ASKED = '$unit: ID!, $window: WindowInput!, $asOf: Date!, $mode: BoundaryMode!, $to: Date'
const GIVEN = 'unit: $unit, window: $window, asOf: $asOf, boundaryMode: $mode, restatedTo: $to'
const SAYS = `outcome value base applicable exempt estimate unit { id } window { from to }
  operands { key domain outcome value unitOfCount }`
const VALUE = `query ($id: ID!, ${ASKED}) { indicator(id: $id) { value(${GIVEN}) { ${SAYS}
  indicator { formula } history { value asOf keptAt operands { key value } } } } }`
const TREND = `query ($id: ID!, $periods: Int, ${ASKED}) { indicator(id: $id) { value(${GIVEN}) {
  trend(periods: $periods) { ${SAYS} indicator { formula } } } } }`
const PEERS = `query ($id: ID!, ${ASKED}) { indicator(id: $id) { value(${GIVEN}) {
  peers { among median places { rank unranked unit { id } } } } } }`
const RANKING = `query ($id: ID!, $level: OwingLevel!, ${ASKED}) { indicator(id: $id) { ranking(level: $level, ${GIVEN}) {
  among median cut places { rank unranked unit { id } value { value outcome base } } } } }`
const KEEP = `mutation ($id: ID!, $key: String!, ${ASKED}) { keepIndicatorValue(indicator: $id, idempotencyKey: $key, ${GIVEN}) {
  id value outcome } }`

interface Said {
  outcome: string
  value: number | null
  base: number | null
  applicable: number
  exempt: number
  operands: { key: string; domain: string; outcome: string }[]
  history: { value: number | null; operands: object[] }[]
  trend: Said[]
  window: { from: string; to: string }
  indicator: { formula: string } | null
  peers: { among: number; places: { rank: number | null; unit: { id: string } }[] } | null
}

let world: ReportingWorld
let editor: GraphClient
let leader: GraphClient
let province: string
let defined = 0

beforeAll(async () => {
  world = await reportingWorld({ 'complaints.visits': 1327, 'complaints.cases.resolved': 0 })
  editor = await world.as('36', 'report.manage_templates', 'report.record_figure')
  leader = await world.as('36')
  province = await world.database.unitId('36')
})
afterAll(() => world?.close())

const define = async (formula: string, change: object = {}) => {
  defined += 1
  const input = {
    unit: province,
    code: `thu.so_${defined}`,
    title: 'Chỉ tiêu thử',
    about: 'Thử',
    unitOfCount: 'percent',
    kind: 'RATIO',
    formula,
    levels: ['COMMUNE'],
    better: 'HIGHER',
    periodKind: 'HALF_YEAR',
    validFrom: '2022-01-01',
    ...change,
  }
  type Defined = { defineIndicator: { id: string } }
  return (await editor.data<Defined>(DEFINE, { input, key: key() })).defineIndicator.id
}

const asked = (id: string, change: object = {}) => ({
  id,
  unit: province,
  window: WINDOW,
  asOf: '2023-06-20',
  mode: 'AS_REPORTED',
  ...change,
})

const said = async (id: string, change: object = {}, who = leader, document = VALUE) =>
  (await who.data<{ indicator: { value: Said } }>(document, asked(id, change))).indicator.value

describe('a value', () => {
  it('is out of the units that it applies to, less the exempt ones, and says from what', async () => {
    const id = await define('{complaints.visits} / applicable')
    const before = await said(id)
    expect(before).toMatchObject({ outcome: 'HELD', applicable: 226, exempt: 0, base: 226 })
    expect(before.value).toBeCloseTo(1327 / 226, 5)
    expect(before.operands).toEqual([
      { key: 'complaints.visits', domain: 'complaints', outcome: 'HELD', value: 1327, unitOfCount: 'visits' },
    ])
    const commune = await world.database.unitId('13636')
    const input = { indicator: id, unit: commune, reason: 'Thử', document: '1/QĐ', validFrom: '2023-03-01' }
    await editor.data(EXEMPT, { input, key: key() })
    expect(await said(id)).toMatchObject({ applicable: 225, exempt: 1, base: 225 })
    expect(await said(id, { asOf: '2023-02-20' })).toMatchObject({ applicable: 226, exempt: 0 })
    expect(await said(id, { unit: commune })).toMatchObject({ outcome: 'EXEMPT', value: null, operands: [] })
  })

  it('of a tier that has ended is out of the units of its last days', async () => {
    const id = await define('{complaints.visits} / applicable', { levels: ['DISTRICT'] })
    expect(await said(id)).toMatchObject({ applicable: 10 })
    const after = { window: { from: '2024-09-01', to: '2025-01-01' }, asOf: '2024-10-01' }
    expect(await said(id, after)).toMatchObject({ applicable: 9 })
    const merged = await world.database.unitId('358')
    expect(await said(id, { unit: merged, asOf: '2024-10-01' })).toMatchObject({ applicable: 1 })
    const agencies = await define('{complaints.visits}', { levels: ['AGENCY'] })
    expect(await said(agencies, { unit: merged })).toMatchObject({ outcome: 'NOT_APPLICABLE', value: null })
  })

  it('that is divided by zero, is not recorded or cannot be asked is none, and never a zero', async () => {
    const zero = await define('{complaints.visits} / {complaints.cases.resolved} * 100')
    expect(await said(zero)).toMatchObject({ outcome: 'DIVIDED_BY_ZERO', value: null, base: 0 })
    const entered = await define('{socio.poor_households} / {socio.households} * 100')
    expect(
      await said(entered, { window: { from: '2019-01-01', to: '2019-07-01' }, asOf: '2019-06-30' }),
    ).toMatchObject({
      outcome: 'NOT_IN_FORCE',
    })
    const visits = await define('{complaints.visits} / applicable')
    world.others.away.complaints = 'fails'
    expect(await said(visits)).toMatchObject({ outcome: 'AWAY', value: null })
    world.others.away.complaints = undefined
  })

  it('of what people entered is read where it was approved', async () => {
    const id = await define('{socio.poor_households} / {socio.households} * 100', {
      levels: ['DISTRICT', 'COMMUNE'],
    })
    const window = { from: '2022-12-01', to: '2022-12-31' }
    const value = await said(id, { window, asOf: '2022-12-31' })
    expect(value).toMatchObject({
      outcome: 'HELD',
      operands: [{ domain: 'reporting' }, { domain: 'reporting' }],
    })
    expect(value.value).toBeGreaterThan(0)
    expect(value.value).toBeLessThan(100)
  })

  it('counts with other indicators by the edition in force on the day', async () => {
    const inner = await define('{complaints.visits}', { code: 'trong' })
    const outer = await define('{@trong} / applicable')
    await define('{complaints.visits} * 10', { code: 'trong', validFrom: '2023-06-01' })
    const [june, may] = await Promise.all([said(outer), said(outer, { asOf: '2023-05-31' })])
    expect(june.value).toBeCloseTo(13270 / 226, 5)
    expect(may.value).toBeCloseTo(1327 / 226, 5)
    expect((await said(inner)).indicator?.formula).toBe('{complaints.visits} * 10')
  })

  it('is of a unit in sight alone, although domains are asked as a service', async () => {
    const id = await define('{complaints.visits}')
    const clerk = await world.as('13636')
    expect(await clerk.refusal(VALUE, asked(id))).toBe('FORBIDDEN_OR_MISSING')
    expect(await clerk.refusal(RANKING, { ...asked(id), level: 'COMMUNE' })).toBe('FORBIDDEN_OR_MISSING')
    const own = await world.database.unitId('13636')
    expect(await said(id, { unit: own }, clerk)).toMatchObject({ outcome: 'HELD' })
    expect((await said(id, { unit: own }, clerk, PEERS)).peers).toBeNull()
    expect(await leader.refusal(VALUE, asked(id, { unit: 'nobody' }))).toBe('FORBIDDEN_OR_MISSING')
    expect(await leader.refusal(VALUE, asked(id, { window: { from: '2023-07-01', to: '2023-01-01' } }))).toBe(
      'DATE_INVALID',
    )
  })

  it('has a trend over the windows right before, each by its own edition', async () => {
    const id = await define('{complaints.visits}', { validFrom: '2022-07-01' })
    const { trend } = await said(id, { periods: 2 }, leader, TREND)
    expect(trend.map(({ window, outcome }) => [window.from, outcome])).toEqual([
      ['2022-01-01', 'NOT_IN_FORCE'],
      ['2022-07-01', 'HELD'],
      ['2023-01-01', 'HELD'],
    ])
    expect(await leader.refusal(TREND, { ...asked(id), periods: 13 })).toBe('INPUT_INVALID')
  })
})

describe('a ranking', () => {
  it('has every unit of the level once, in one request to each domain', async () => {
    const id = await define('{complaints.visits}', { kind: 'FLOW', unitOfCount: 'visits' })
    world.others.heard.complaints.length = 0
    const { indicator } = await leader.data<{
      indicator: { ranking: { among: number; places: { rank: number; unit: { id: string } }[] } }
    }>(RANKING, { ...asked(id), level: 'DISTRICT' })
    const { among, places } = indicator.ranking
    expect(among).toBe(10)
    expect(new Set(places.map(({ unit }) => unit.id)).size).toBe(10)
    expect(world.others.heard.complaints).toHaveLength(1)
  })

  it('leaves out of the order who is out of too little', async () => {
    const id = await define('{complaints.visits} / applicable * 100', { leastBase: 25 })
    const { indicator } = await leader.data<{
      indicator: { ranking: { places: { unranked: string | null; value: { base: number } }[] } }
    }>(RANKING, { ...asked(id), level: 'DISTRICT' })
    for (const { unranked, value } of indicator.ranking.places)
      expect(unranked).toBe(value.base < 25 ? 'SMALL_BASE' : null)
    expect(indicator.ranking.places.some(({ unranked }) => unranked === 'SMALL_BASE')).toBe(true)
  })

  it('beside a district are the other districts', async () => {
    const id = await define('{complaints.visits}')
    const { peers } = await said(id, { unit: await world.database.unitId('356') }, leader, PEERS)
    expect(peers?.places).toHaveLength(10)
  })
})

describe('keeping a value', () => {
  it('adds to its history what was said with what it was counted from, which nothing changes', async () => {
    const id = await define('{complaints.visits} / applicable')
    expect((await said(id)).history).toEqual([])
    await editor.data(KEEP, { ...asked(id), key: key() })
    await editor.data(KEEP, { ...asked(id, { asOf: '2023-06-19' }), key: key() })
    const { history } = await said(id)
    expect(history).toMatchObject([
      { asOf: '2023-06-19', operands: [{ key: 'complaints.visits', value: 1327 }] },
      { asOf: '2023-06-20' },
    ])
    expect(
      (await said(id, { window: { from: '2022-01-01', to: '2022-07-01' }, asOf: '2022-06-30' })).history,
    ).toEqual([])
    await expect(world.database.peek('update reporting.indicator_reading set value = 1')).rejects.toThrow()
    expect(await leader.refusal(KEEP, { ...asked(id), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  })
})
