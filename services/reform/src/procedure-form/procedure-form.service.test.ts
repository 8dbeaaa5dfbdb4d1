import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const FORM = `query ($form: ProcedureFormName!, $within: ID!, $window: WindowInput!) {
  procedureForm(form: $form, within: $within, window: $window) { code columns { no path } rows { level field unit { id }
    broken figures { no value dossiers procedures level } } } }`
const DOSSIERS = `query ($within: ID!, $counted: CountedDossiersInput!) { dossiers(within: $within, counted: $counted, first: 1) { totalCount } }`
const PROCEDURES = `query ($within: ID, $level: CompetentLevel, $counted: CountedProceduresInput!) {
  procedures(within: $within, level: $level, counted: $counted, first: 1) { totalCount } }`
const ARRANGE = `mutation ($id: ID!, $version: Int!, $key: String!, $input: ArrangeProcedureInput!) {
  arrangeProcedure(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { version oneStopOn processDecision processOn } }`
const WINDOW = { from: '2023-04-01', to: '2023-06-16' }

interface Figure {
  no: number
  value: number
  dossiers: string | null
  procedures: string | null
  level: string | null
}
interface Row {
  level: string | null
  field: string | null
  unit: { id: string } | null
  broken: string[]
  figures: Figure[]
}

let world: ReformWorld
let lead: GraphClient
let province: string

beforeAll(async () => {
  world = await reformWorld()
  lead = await world.as('36', 'reform.manage_procedures')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

const rowsOf = async (form: string, within = province, window = WINDOW) =>
  (await lead.data<{ procedureForm: { rows: Row[] } }>(FORM, { form, within, window })).procedureForm.rows
const at = ({ figures }: Row | undefined = { figures: [] } as never, no: number) =>
  figures.find((figure) => figure.no === no)?.value

test('each dossier stands once in what came and once in what became of it, and sums stand before their parts', async () => {
  const rows = await rowsOf('II_06A')
  const [all] = rows
  expect(all).toMatchObject({ level: null, field: null })
  for (const no of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect([no, at(all, no)]).toEqual([no, expect.any(Number)])
  expect([4, 5, 7, 8, 10, 12, 13].filter((no) => !at(all, no))).toEqual([])
  expect(rows.flatMap(({ broken }) => broken)).toEqual([])
  for (const no of [3, 7, 11]) {
    const parts = rows.filter(({ level, field }) => level !== null && field === null)
    expect(parts.reduce((sum, row) => sum + (at(row, no) ?? 0), 0)).toBe(at(all, no))
  }
})

test('every cell of the form of dossiers opens as many dossiers as it says', async () => {
  for (const { level, field, figures } of await rowsOf('II_06A'))
    for (const { dossiers: cell, value } of figures) {
      const counted = { cell, window: WINDOW, level, field }
      const { dossiers } = await lead.data<{ dossiers: { totalCount: number } }>(DOSSIERS, {
        within: province,
        counted,
      })
      expect([level, field, cell, dossiers.totalCount]).toEqual([level, field, cell, value])
    }
})

test('what is open at the end of one report is carried over into the next', async () => {
  const before = await rowsOf('II_06A', province, { from: '2023-04-01', to: '2023-05-20' })
  const after = await rowsOf('II_06A', province, { from: '2023-05-20', to: '2023-06-16' })
  expect(at(before[0], 11)).toBeGreaterThan(0)
  expect(at(after[0], 6)).toBe(at(before[0], 11))
})

test('procedures are counted by level as decisions had them on the day, and every cell opens them', async () => {
  const [all] = await rowsOf('II_07B')
  expect(all?.broken).toEqual([])
  // 1,300 of the catalogue less 48 abolished and more 167 issued.
  expect(at(all, 3)).toBe(1_419)
  const [before] = await rowsOf('II_07B', province, { from: '2022-01-01', to: '2022-12-01' })
  expect(at(before, 3)).toBe(1_300)
  expect(at(all, 7)).toBeLessThan(at(all, 3) ?? 0)
  expect(at(all, 11)).toBeGreaterThan(0)
  for (const { procedures: cell, level, value } of all?.figures ?? []) {
    const counted = { cell, on: '2023-06-15' }
    const { procedures } = await lead.data<{ procedures: { totalCount: number } }>(PROCEDURES, {
      within: province,
      level,
      counted,
    })
    expect([cell, level, procedures.totalCount]).toEqual([cell, level, value])
  }
})

test('how a procedure is handled is said by who manages it, and moves the form', async () => {
  const [procedure] = await world.database.peek<{ id: string; version: number }>(
    `select id, version from reform.procedure where state = 'IN_FORCE' and one_stop_on is null and process_on is null limit 1`,
  )
  const [before] = await rowsOf('II_07B')
  const seen = { id: procedure?.id, version: procedure?.version, key: key() }
  const input = { oneStopOn: '2023-06-01', processDecision: '12/QĐ-UBND', processOn: '2023-06-02' }
  const half = { ...seen, input: { processDecision: '12/QĐ-UBND' } }
  expect(await lead.refusal(ARRANGE, half)).toBe('INPUT_INVALID')
  expect(await lead.refusal(ARRANGE, { ...seen, input: { ...input, processOn: '2023-06-16' } })).toBe(
    'INPUT_INVALID',
  )
  expect(await lead.refusal(ARRANGE, { ...seen, input: { ...input, processDecision: ' ' } })).toBe(
    'INPUT_INVALID',
  )
  expect(await (await world.as('36')).refusal(ARRANGE, { ...seen, input })).toBe('FORBIDDEN_OR_MISSING')
  expect(await lead.refusal(ARRANGE, { ...seen, version: 99, input })).toBe('STALE_VERSION')
  expect(await lead.data(ARRANGE, { ...seen, input })).toMatchObject({ arrangeProcedure: input })
  const [after] = await rowsOf('II_07B')
  expect([at(after, 7), at(after, 11)]).toEqual([(at(before, 7) ?? 0) + 1, (at(before, 11) ?? 0) + 1])
  const [abolished] = await world.database.peek<{ id: string; version: number }>(
    `select id, version from reform.procedure where state = 'ABOLISHED' limit 1`,
  )
  expect(await lead.refusal(ARRANGE, { ...abolished, key: key(), input })).toBe('STEP_NOT_ALLOWED')
})

test('a window that is turned round is refused, and who sees nothing of the unit is told nothing', async () => {
  const window = { from: WINDOW.to, to: WINDOW.from }
  expect(await lead.refusal(FORM, { form: 'II_06A', within: province, window })).toBe('DATE_INVALID')
  const ward = await world.as('13636')
  const form = await ward.data(FORM, {
    form: 'II_06A',
    within: await world.database.unitId('366'),
    window: WINDOW,
  })
  expect(form).toEqual({ procedureForm: null })
})
