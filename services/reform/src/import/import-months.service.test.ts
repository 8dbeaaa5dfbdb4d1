import { csvOf, xlsxOf } from '@province/sheet'
import type { GraphClient } from '@province/testbed'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importing } from '../../test/imports.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'
import { columnsOf } from './import-kind.ts'

const COLUMNS = columnsOf('DOSSIER_MONTHS').map(({ name }) => name)
const COUNTS = [10, 60, 40, 50, 46, 4, 2, 3, 5, 0]

let world: ReformWorld
let clerk: GraphClient
let files: Awaited<ReturnType<typeof importing>>
let city: string

beforeAll(async () => {
  world = await reformWorld()
  clerk = await world.as('356', 'reform.enter_month')
  city = await world.database.unitId('356')
  files = await importing(world.database, clerk)
})

afterAll(async () => {
  await files?.close()
  await world?.close()
})

type Cell = string | number
const row = (unit: string, month: Cell, counts: readonly Cell[] = COUNTS): Cell[] => [unit, month, ...counts]
const csv = (...rows: Cell[][]) => csvOf([COLUMNS, ...rows.map((cells) => cells.map(String))])
const changed = (at: number, value: Cell) => COUNTS.map((count, place) => (place === at ? value : count))
const problemsOf = async (bytes: Uint8Array) =>
  (await files.dry(city, 'DOSSIER_MONTHS', bytes)).outcome?.problems
const stored = (month: string) =>
  world.database.peek(
    `select u.code, e.state, e.version, e.counts->'opening' as opening, e.recorded_by from reform.monthly_entry e
     join hierarchy.unit u on u.id = e.unit_id where form = 'DOSSIERS' and month = $1 order by u.code`,
    [month],
  )

test('months of units below are drafts of who sent them; the same again changes nothing, and other figures change them', async () => {
  const rows = [row('13636', '11/2022'), row('13639', '2022-11'), row('356', '01/11/2022')]
  expect(await files.sent(city, 'DOSSIER_MONTHS', csv(...rows))).toMatchObject({ state: 'STORED', stored: 3 })
  const draft = { state: 'DRAFT', version: 1, opening: 10, recorded_by: 'subject-of-356' }
  expect(await stored('2022-11-01')).toEqual([
    { code: '13636', ...draft },
    { code: '13639', ...draft },
    { code: '356', ...draft },
  ])
  const other = row('13636', '11/2022', [11, 59, ...COUNTS.slice(2)])
  const again = await files.sent(city, 'DOSSIER_MONTHS', csv(other, ...rows.slice(1)))
  expect(again).toMatchObject({ stored: 1, outcome: { duplicates: 2, wouldTake: 1 } })
  expect((await stored('2022-11-01'))[0]).toEqual({ code: '13636', ...draft, version: 2, opening: 11 })
})

test.each([
  ['a stock that does not balance', row('13636', '10/2022', changed(8, 6)), 'ton_cuoi_ky', 'UNBALANCED', '5'],
  [
    'more overdue than left',
    row('13636', '10/2022', changed(9, 9)),
    'ton_cuoi_ky_qua_han',
    'PART_TOO_LARGE',
    '5',
  ],
  [
    'what is no count',
    row('13636', '10/2022', changed(1, '1.000')),
    'tiep_nhan_truc_tuyen',
    'NO_COUNT',
    null,
  ],
  ['a count below zero', row('13636', '10/2022', changed(0, -1)), 'ton_dau_ky', 'NO_COUNT', null],
  ['an empty cell', row('13636', '10/2022', changed(0, '')), 'ton_dau_ky', 'MISSING', null],
  ['a month that is none', row('13636', '13/2022'), 'thang', 'NO_MONTH', null],
  ['a month to come', row('13636', '07/2023'), 'thang', 'IN_FUTURE', null],
  ['a unit that is not there', row('99999', '10/2022'), 'ma_don_vi', 'NO_UNIT', null],
  ['a unit elsewhere', row('366', '10/2022'), 'ma_don_vi', 'UNIT_NOT_BELOW', null],
  ['a locked month', row('13636', '05/2023'), 'thang', 'MONTH_LOCKED', null],
])('%s is told by row and column, and the rest is taken', async (_, bad, column, code, detail) => {
  const { outcome } = await files.dry(city, 'DOSSIER_MONTHS', csv(row('13639', '10/2022'), bad))
  expect(outcome).toMatchObject({ rows: 2, wouldTake: 1, problems: [{ line: 3, column, code, detail }] })
})

test('a month twice in the file, and one that somebody else entered or submitted, are told', async () => {
  const month = '09/2022'
  const twice = await files.sent(city, 'DOSSIER_MONTHS', csv(row('13636', month), row('13636', '2022-09')))
  expect(twice).toMatchObject({
    stored: 1,
    outcome: { problems: [{ line: 3, column: 'thang', code: 'TWICE', detail: null }] },
  })
  const other = csv(row('13636', month, [11, 59, ...COUNTS.slice(2)]))
  const set = (change: string) =>
    world.database.peek(`update reform.monthly_entry set ${change} where month = '2022-09-01'`)
  // Two clerks on one month: the figures of the other one are not written over.
  await set(`recorded_by = 'somebody else'`)
  expect(await problemsOf(other)).toMatchObject([{ line: 2, column: 'thang', code: 'ON_RECORD' }])
  await set(`state = 'SUBMITTED'`)
  expect(await problemsOf(other)).toMatchObject([{ line: 2, column: 'thang', code: 'MONTH_SUBMITTED' }])
})

test('a month that moved on between the preview and the storing is left as it is', async () => {
  await files.sent(city, 'DOSSIER_MONTHS', csv(row('13636', '07/2022')))
  const dry = await files.dry(
    city,
    'DOSSIER_MONTHS',
    csv(row('13636', '07/2022', [11, 59, ...COUNTS.slice(2)])),
  )
  expect(dry.outcome).toMatchObject({ wouldTake: 1 })
  await world.database.peek(
    `update reform.monthly_entry set state = 'SUBMITTED', version = 2 where month = '2022-07-01'`,
  )
  await files.step(dry, 'store')
  await files.work()
  expect(await files.seen(dry.id)).toMatchObject({ state: 'STORED', stored: 0 })
  expect(await stored('2022-07-01')).toMatchObject([{ state: 'SUBMITTED', version: 2, opening: 10 }])
})

test('a unit that ended: its row goes to the one that took over, which is named; one that went apart is told', async () => {
  await world.database.peek(
    `insert into hierarchy.unit (id, code, level, level_rank, kind, name, name_folded, valid_from, valid_to)
     select uuidv7(), code, 'COMMUNE', 3, 'XA', name, name, '2000-01-01', '2022-01-01'
     from (values ('00001', 'Xã Đã Nhập'), ('00002', 'Xã Đã Chia')) gone (code, name)`,
  )
  await world.database.peek(
    `insert into hierarchy.lineage (origin_id, known_from, known_to, unit_id, share, valid_from, valid_to)
     select u.id, '2022-01-01', 'infinity', $1, case code when '00001' then 1 else 0.5 end, '2022-01-01', 'infinity'
     from hierarchy.unit u where code in ('00001', '00002')`,
    [await world.database.unitId('13636')],
  )
  const file = await files.sent(city, 'DOSSIER_MONTHS', csv(row('00001', '08/2022'), row('00002', '08/2022')))
  expect(file).toMatchObject({
    stored: 1,
    outcome: {
      problems: [{ line: 3, column: 'ma_don_vi', code: 'UNIT_ENDED' }],
      warnings: [{ line: 2, column: 'ma_don_vi', code: 'SUCCESSOR', detail: expect.stringMatching(/\S/) }],
    },
  })
  expect(await stored('2022-08-01')).toMatchObject([{ code: '13636' }])
})

test('a spreadsheet: months as days, formulas with their value and a warning, merged cells told', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Báo cáo',
        rows: [
          ['BÁO CÁO THÁNG'],
          COLUMNS,
          row('13636', 44713),
          ['13639', new Date(Date.UTC(2022, 5, 1)), ...COUNTS],
          ['', '06/2022', ...COUNTS],
        ],
        cells: new Map([['2,8', { value: 5, formula: 'SUM(E3:H3)', formulaResult: 2 }]]),
        merges: [{ startRow: 3, endRow: 4, startCol: 0, endCol: 0 }],
      },
    ],
  })
  const { outcome } = await files.dry(city, 'DOSSIER_MONTHS', bytes)
  expect(outcome).toMatchObject({
    sheet: 'Báo cáo',
    rows: 3,
    wouldTake: 2,
    problems: [{ line: 5, column: 'ma_don_vi', code: 'MERGED' }],
    warnings: [{ line: 3, column: 'tu_choi', code: 'FORMULA_VALUE' }],
  })
})

test('centres and electronic documents have files of their own', async () => {
  const centre = columnsOf('CENTRE_MONTHS').map(({ name }) => name)
  expect(
    await files.sent(
      city,
      'CENTRE_MONTHS',
      await xlsxOf('x', [centre, ['356', '06/2022', '9', '8', '1', '2', '0']]),
    ),
  ).toMatchObject({ stored: 1 })
  const documents = columnsOf('DOCUMENT_MONTHS').map(({ name }) => name)
  const sent = await files.sent(city, 'DOCUMENT_MONTHS', csvOf([documents, ['356', '06/2022', '77']]))
  expect(sent).toMatchObject({ stored: 1 })
  const entries = await world.database.peek(
    `select form, counts from reform.monthly_entry where month = '2022-06-01' and recorded_by = 'subject-of-356' order by form`,
  )
  expect(entries).toEqual([
    {
      form: 'CENTRE_TRANSACTIONS',
      counts: { received: 9, returned: 8, outsideCatalogue: 1, guidance: 2, overdue: 0 },
    },
    { form: 'ELECTRONIC_DOCUMENTS', counts: { exchanged: 77 } },
  ])
})

test('a month of a centre that had ended before is refused, in a file and by hand; of the month in which it ended it is taken', async () => {
  const unit = await world.database.unitId('13669')
  await world.database.peek('delete from hierarchy.one_stop where unit_id = $1', [unit])
  await world.database.peek(
    `insert into hierarchy.one_stop values (uuidv7(), $1, '2000-01-01', '2022-06-10')`,
    [unit],
  )
  const problems = await problemsOf(csv(row('13669', '06/2022'), row('13669', '07/2022')))
  expect(problems).toEqual([
    expect.objectContaining({ line: 3, column: 'ma_don_vi', code: 'CENTRE_ENDED', detail: '10/06/2022' }),
  ])
  const enter = `mutation ($input: EnterMonthInput!, $key: String!) { enterMonth(input: $input, idempotencyKey: $key) { id } }`
  const entered = async (form: string, month: string, item: string) => {
    const input = { unit, form, month, counts: [{ item, value: 1 }] }
    return (await clerk(enter, { input, key: `${form} ${month}` })).errors ?? []
  }
  for (const [form, item] of [
    ['DOSSIERS', 'opening'],
    ['CENTRE_TRANSACTIONS', 'received'],
  ] as const)
    expect(await entered(form, '2022-07-01', item)).toMatchObject([
      {
        message: expect.stringContaining('10/06/2022'),
        extensions: { code: 'INPUT_INVALID', field: 'input.unit' },
      },
    ])
  // Documents are exchanged by the unit, whether it has a centre or not.
  expect(await entered('ELECTRONIC_DOCUMENTS', '2022-07-01', 'exchanged')).toEqual([])
  expect(await entered('CENTRE_TRANSACTIONS', '2022-06-01', 'received')).toEqual([])
})
