import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figureOf, HALF_YEAR, recordsOf } from '../../test/measured.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const FACTS = 'id version state reason allowedSteps findings { item code blocks expected }'
const enter = `mutation ($input: EnterMonthInput!, $key: String!) {
  enterMonth(input: $input, idempotencyKey: $key) { ${FACTS} figures { item value lastMonth } } }`
const save = `mutation ($id: ID!, $version: Int!, $input: SaveMonthInput!, $key: String!) {
  saveMonth(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const step = `mutation ($id: ID!, $version: Int!, $input: StepMonthInput!, $key: String!) {
  stepMonth(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const sheet = `query ($unit: ID!, $form: MonthlyFormName!, $month: Date!) {
  monthlySheet(unit: $unit, form: $form, month: $month) { entry { id } balance { left right }
    figures { item value lastMonth usualFrom usualTo } } }`

interface Answered {
  id: string
  version: number
  state: string
}

let world: ReformWorld
let lead: GraphClient
let province: string
let ward: string
let city: string

beforeAll(async () => {
  world = await reformWorld()
  lead = await world.as('36', 'reform.approve_month', 'reform.verify_month', 'reform.enter_month')
  province = await world.database.unitId('36')
  ward = await world.database.unitId('13636')
  city = await world.database.unitId('356')
})

afterAll(() => world?.close())

const COUNTS = {
  opening: 40,
  receivedOnline: 100,
  receivedDirect: 110,
  returnedEarly: 100,
  returnedOnTime: 99,
  returnedLate: 1,
  refused: 5,
  withdrawn: 5,
  closing: 40,
  closingOverdue: 0,
}
const counted = (change: object = {}) =>
  Object.entries({ ...COUNTS, ...change }).map(([item, value]) => ({ item, value }))
const entered = async (who: GraphClient, unit: string, month: string, change: object = {}) => {
  const input = { unit, form: 'DOSSIERS', month, counts: counted(change) }
  return (await who.data<{ enterMonth: Answered }>(enter, { input, key: key() })).enterMonth
}
const take = async (who: GraphClient, { id, version }: Answered, name: string, reason?: string) =>
  (
    await who.data<{ stepMonth: Answered }>(step, {
      id,
      version,
      input: { step: name, reason },
      key: key(),
    })
  ).stepMonth
const refused = (who: GraphClient, { id, version }: Answered, name: string, reason?: string) =>
  who.refusal(step, { id, version, input: { step: name, reason }, key: key() })

describe('the half-year of the demonstration', () => {
  test.each([
    ['reform.center.transactions', 59_756, 5],
    ['reform.center.received', 39_536, 5],
    ['reform.center.returned', 19_165, 5],
    ['reform.center.outside_catalogue', 120, 5],
    ['reform.center.guidance', 935, 5],
    ['reform.center.overdue', 0, 1],
    ['reform.electronic_documents', 2_315_675, 1_270],
    ['reform.on_time_rate', 99.9, 1_265],
  ])('%s comes to %d and opens its months', async (figure, value, records) => {
    const asked = { key: figure, unit: province, asOf: '2023-05-31' }
    expect(await figureOf(lead, asked)).toBeCloseTo(value, 9)
    const { totalCount, nodes } = await recordsOf(lead, asked)
    expect(totalCount).toBe(records)
    expect(nodes[0]?.label).toContain('giả định')
  })

  test('a month is told once it is over, and each unit has its own part', async () => {
    const asked = { key: 'reform.center.received', unit: province, asOf: '2023-05-30' }
    expect(await figureOf(lead, asked)).toBe(39_536 - 7_908)
    const inCity = { key: 'reform.electronic_documents', unit: city, asOf: '2023-05-31' }
    expect(await figureOf(lead, inCity)).toBeLessThan(2_315_675)
    const restated = {
      ...inCity,
      unit: province,
      boundaryMode: 'RESTATED' as const,
      restatedTo: '2024-12-31',
    }
    expect(await figureOf(lead, restated)).toBe(2_315_675)
  })
})

describe('a month of a commune', () => {
  test('goes from its clerk through its district to the province, counts, and is opened again', async () => {
    const clerk = await world.as('13636', 'reform.enter_month')
    const district = await world.as('356', 'reform.verify_month')
    const month = { from: '2022-11-01', to: '2022-12-01' }
    const rate = { key: 'reform.on_time_rate', unit: ward, asOf: '2023-06-15', window: month }
    const late = { returnedOnTime: 90, returnedLate: 10 }
    const draft = await entered(clerk, ward, '2022-11-01', late)
    expect(draft).toMatchObject({ state: 'DRAFT', findings: [], allowedSteps: ['save', 'submit'] })
    expect(await refused(clerk, draft, 'verify')).toBe('FORBIDDEN_OR_MISSING')
    const submitted = await take(clerk, draft, 'submit')
    const verified = await take(district, submitted, 'verify')
    expect(await refused(district, verified, 'approve')).toBe('FORBIDDEN_OR_MISSING')
    expect(await figureOf(lead, rate)).toBeNull()
    const approved = await take(lead, verified, 'approve')
    expect(await figureOf(lead, rate)).toBe(95)
    const locked = await take(lead, approved, 'lock')
    const { id, version } = locked
    const change = { id, version, input: { counts: counted() }, key: key() }
    expect(await clerk.refusal(save, change)).toBe('STEP_NOT_ALLOWED')
    expect(await refused(lead, locked, 'reopen')).toBe('INPUT_INVALID')
    const open = await take(lead, locked, 'reopen', 'Nhập thiếu hồ sơ bưu chính')
    expect(open).toMatchObject({ state: 'REOPENED', reason: 'Nhập thiếu hồ sơ bưu chính' })
    expect(await figureOf(lead, rate)).toBeNull()
  })

  test('goes back with a reason, and nobody verifies their own', async () => {
    const clerk = await world.as('13636', 'reform.enter_month', 'reform.verify_month')
    const submitted = await take(clerk, await entered(clerk, ward, '2022-10-01'), 'submit')
    expect(await refused(clerk, submitted, 'verify')).toBe('FORBIDDEN_OR_MISSING')
    const back = await take(lead, submitted, 'sendBack', 'Sai kỳ')
    expect(back).toMatchObject({ state: 'RETURNED', allowedSteps: ['save', 'submit'] })
  })

  test('after the districts ended it is the province that verifies', async () => {
    const commune = await world.database.peek<{ id: string }>(
      `select u.id from hierarchy.unit u where u.level = 'COMMUNE' and u.valid_from >= '2025-07-01' limit 1`,
    )
    const above = await world.database.peek<{ level: string }>(
      `select p.level from hierarchy.unit u join hierarchy.unit p on p.id = u.parent_id
        where u.id = $1 and p.valid_to > '2025-07-01' limit 1`,
      [commune[0]?.id],
    )
    expect(above).toEqual(commune.length > 0 ? [{ level: 'PROVINCE' }] : [])
  })
})

describe('bad input', () => {
  test('a stock that does not balance is kept as a draft and not submitted', async () => {
    const clerk = await world.as('13636', 'reform.enter_month')
    const draft = await entered(clerk, ward, '2022-09-01', { closing: 41 })
    expect(draft).toMatchObject({ findings: [{ item: 'closing', code: 'UNBALANCED', expected: 40 }] })
    expect(await refused(clerk, draft, 'submit')).toBe('STEP_NOT_ALLOWED')
  })

  test('a month twice, and two clerks on one month', async () => {
    const clerk = await world.as('13636', 'reform.enter_month')
    const draft = await entered(clerk, ward, '2022-08-01')
    const input = { unit: ward, form: 'DOSSIERS', month: '2022-08-01', counts: counted() }
    expect(await clerk.refusal(enter, { input, key: key() })).toBe('STEP_NOT_ALLOWED')
    const change = { id: draft.id, version: 1, input: { counts: counted() } }
    await clerk.data(save, { ...change, key: key() })
    expect(await clerk.refusal(save, { ...change, key: key() })).toBe('STALE_VERSION')
  })

  test('a unit that ended is told who took over from it', async () => {
    const [gone] = await world.database.peek<{ id: string }>(
      `select id from hierarchy.unit where valid_to < '2026-01-01' and level = 'DISTRICT' limit 1`,
    )
    const input = { unit: gone?.id, form: 'DOSSIERS', month: '2022-08-01', counts: counted() }
    const late = { ...input, month: '2023-06-01' }
    expect(gone).toBeDefined()
    expect(await lead.refusal(enter, { input: { ...late, month: '2023-07-01' }, key: key() })).toBe(
      'INPUT_INVALID',
    )
  })
})

test('a sheet shows the month before and what is usual, entered or not', async () => {
  const clerk = await world.as('13636')
  const asked = { unit: ward, form: 'DOSSIERS', month: '2023-06-01' }
  const answer = await clerk.data<{ monthlySheet: { figures: object[] } }>(sheet, asked)
  expect(answer.monthlySheet).toMatchObject({
    entry: null,
    balance: { left: expect.arrayContaining(['opening']) },
  })
  expect(answer.monthlySheet.figures[0]).toEqual({
    item: 'opening',
    value: null,
    lastMonth: 40,
    usualFrom: 20,
    usualTo: 80,
  })
  expect(HALF_YEAR.from < asked.month).toBe(true)
})
