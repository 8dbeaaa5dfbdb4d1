import { clockOf } from '@province/runtime'
import { type GraphClient, graphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'
import { createApp } from '../app.ts'
import { FORMS } from './form-book.ts'

let world: ComplaintsWorld
let lead: GraphClient
let reader: GraphClient
let province: string

const halfYear = { from: '2022-12-15', to: '2023-06-15' }
const KNOWS = 'denunciation.read'

beforeAll(async () => {
  world = await complaintsWorld({ demonstration: true })
  lead = await world.as('36', 'petition.handle', KNOWS)
  reader = await world.as('36')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

interface Cell {
  column: number
  value: number | null
  estimate: boolean
  state: string
}
interface Row {
  unit: { id: string }
  own: boolean
  cells: Cell[]
}
interface Filled {
  inForce: boolean
  rows: Row[]
  total: Row
  checks: { column: number; rule: string; holds: boolean | null; doubt: string | null }[]
}

const cells = 'cells { column value estimate state }'
const query = `query ($symbol: String!, $unit: ID!, $window: WindowInput!, $asOf: Date!, $mode: BoundaryMode!, $to: Date) {
  statutoryForm(symbol: $symbol, unit: $unit, window: $window, asOf: $asOf, boundaryMode: $mode, restatedTo: $to) {
    inForce rows { unit { id } own ${cells} } total { unit { id } own ${cells} } checks { column rule holds doubt } } }`

const asked = (symbol: string, more: object = {}) => ({
  symbol,
  unit: province,
  window: halfYear,
  asOf: '2023-06-14',
  mode: 'AS_REPORTED',
  ...more,
})
const fill = async (symbol: string, more: object = {}, client = lead) =>
  (await client.data<{ statutoryForm: Filled | null }>(query, asked(symbol, more))).statutoryForm

const filled = async (symbol: string, more: object = {}, client = lead) => {
  const form = await fill(symbol, more, client)
  if (!form) throw new Error(`${symbol} is not there`)
  return form
}
const valueIn = ({ cells }: Row, no: number) => cells.find(({ column }) => column === no)?.value

const SYMBOLS = FORMS.map(({ symbol }) => symbol)

test('every form has its columns numbered from the left, and knows what each counts', async () => {
  type Listed = {
    statutoryForms: { symbol: string; columns: { no: number; path: string[]; measure: string | null }[] }[]
  }
  const { statutoryForms } = await reader.data<Listed>(
    '{ statutoryForms { symbol columns { no path measure } } }',
  )
  expect(statutoryForms.map(({ symbol, columns }) => `${symbol} ${columns.length}`)).toEqual([
    '01/TCD 29',
    '02/TCD 17',
    '01/XLĐ 26',
    '02/XLĐ 30',
    '03/XLĐ 33',
    '04/XLĐ 24',
    '01/KQGQ 26',
    '02/KQGQ 19',
    '03/KQGQ 31',
    '04/KQGQ 24',
  ])
  for (const { columns } of statutoryForms)
    expect(columns.map(({ no }) => no)).toEqual(columns.map((_, at) => at + 1))
})

test.each(SYMBOLS)('%s keeps its own rules, and its rows are its whole', async (symbol) => {
  const { rows, total, checks, inForce } = await filled(symbol)
  expect(inForce).toBe(true)
  expect(checks.filter(({ holds, doubt }) => holds === false && doubt === null)).toEqual([])
  expect(rows[0]).toMatchObject({ own: true, unit: { id: province } })
  expect(rows).toHaveLength(28)
  for (const { column, value, state } of total.cells)
    if (state === 'COUNTED')
      expect(rows.reduce((sum, row) => sum + (valueIn(row, column) ?? 0), 0)).toBeCloseTo(value ?? -1)
})

test('what the forms count is what the figures of the half-year say', async () => {
  const tcd = (await filled('01/TCD')).total
  expect(valueIn(tcd, 1)).toBe(1327)
  expect([8, 17, 26].reduce((sum, no) => sum + (valueIn(tcd, no) ?? 0), 0)).toBe(12)
  const xld = (await filled('01/XLĐ')).total
  expect([5, 6, 7].reduce((sum, no) => sum + (valueIn(xld, no) ?? 0), 0)).toBe(1468)
  expect(valueIn((await filled('01/KQGQ')).total, 5)).toBe(30)
})

const records = `query ($key: String!, $unit: ID!, $window: WindowInput!, $asOf: Date!, $mode: BoundaryMode!, $to: Date) {
  complaintsMeasureRecords(key: $key, unit: $unit, window: $window, asOf: $asOf, boundaryMode: $mode, restatedTo: $to, first: 100) {
    totalCount edges { node { id label value kind } } } }`
interface Opened {
  totalCount: number
  edges: { node: { label: string; value: number } }[]
}
const opened = async (key: string, more: object = {}, client = lead) =>
  (
    await client.data<{ complaintsMeasureRecords: Opened }>(records, {
      key,
      unit: province,
      window: halfYear,
      asOf: '2023-06-14',
      mode: 'AS_REPORTED',
      ...more,
    })
  ).complaintsMeasureRecords

test.each(SYMBOLS)('each cell of %s opens the records that it counts', async (symbol) => {
  const unit = await world.database.unitId('356')
  const { total } = await filled(symbol, { unit })
  for (const { column, value, state } of total.cells) {
    const { totalCount, edges } = await opened(`complaints.form.${symbol}.${column}`, { unit })
    if (state !== 'COUNTED') expect(totalCount).toBe(0)
    else if (totalCount <= 100)
      expect([column, edges.reduce((sum, { node }) => sum + node.value, 0)]).toEqual([column, value])
  }
})

test('who may not know of denunciations is told of no column that counts them, and opens none', async () => {
  const { total, rows, checks } = await filled('01/XLĐ', {}, reader)
  expect(total.cells.filter(({ state }) => state === 'COUNTED').map(({ column }) => column)).toEqual([
    11, 13, 19, 21,
  ])
  expect(
    rows.flatMap(({ cells }) => cells).filter(({ state, value }) => state === 'WITHHELD' && value !== null),
  ).toEqual([])
  expect(checks.every(({ holds }) => holds === null)).toBe(true)
  expect((await opened('complaints.form.01/XLĐ.1', {}, reader)).totalCount).toBe(0)
  const open = await filled('02/XLĐ', {}, reader)
  expect(open.total).toEqual((await filled('02/XLĐ')).total)
})

const restated = async (code: string, to: string, units: number, client = lead) => {
  const unit = await world.database.unitId(code, to)
  for (const symbol of ['01/TCD', '01/XLĐ', '01/KQGQ']) {
    const before = (await filled(symbol)).total.cells
    const { total, rows } = await filled(symbol, { unit, mode: 'RESTATED', to }, client)
    expect(total.cells).toEqual(before)
    expect(rows).toHaveLength(units)
    for (const { column, value, state } of total.cells)
      if (state === 'COUNTED')
        expect(rows.reduce((sum, row) => sum + (valueIn(row, column) ?? 0), 0)).toBeCloseTo(value ?? -1)
    const key = `complaints.form.${symbol}.1`
    const { totalCount } = await opened(key, { unit, mode: 'RESTATED', to }, client)
    expect(totalCount).toBe((await opened(key)).totalCount)
  }
}

test('restated to 2024-09-01 the whole stays, under the units of that day', () =>
  restated('36', '2024-09-01', 27))

test('restated to 2025-07-01 it stands whole under the communes of the province that it went into', async () => {
  const app = await createApp({ ...world.database, clock: clockOf('2025-08-04T08:00:00+07:00') })
  const on = await world.database.unitId('37', '2025-07-01')
  const actions = ['complaints.read', 'petition.handle', KNOWS]
  await restated('37', '2025-07-01', 147, graphClient(app.execute, personWith(actions, on)))
  await app.stop()
})

test('a commune has no rows below it, another’s unit no form, and another day’s edition is said', async () => {
  const commune = await world.database.unitId('13636')
  expect(await fill('01/TCD', { unit: commune })).toMatchObject({
    rows: [],
    total: { unit: { id: commune } },
  })
  const elsewhere = await world.as('359', KNOWS)
  expect(await fill('01/TCD', {}, elsewhere)).toBeNull()
  expect(await fill('01/TCD', { unit: 'no id' })).toBeNull()
  const later = { window: { from: '2022-12-15', to: '2026-12-15' } }
  expect(await fill('01/TCD', later)).toMatchObject({ inForce: false })
})

test('a form that is not there, and days that are none, are refused', async () => {
  expect(await lead.refusal(query, asked('05/TCD'))).toBe('INPUT_INVALID')
  expect(
    await lead.refusal(query, asked('01/TCD', { window: { from: '2023-06-15', to: '2022-12-15' } })),
  ).toBe('DATE_INVALID')
  expect(await lead.refusal(query, asked('01/TCD', { mode: 'RESTATED', to: '2022-01-01' }))).toBe(
    'DATE_INVALID',
  )
})
