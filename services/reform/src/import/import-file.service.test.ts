import { randomUUID as key } from 'node:crypto'
import { csvOf, xlsxOf } from '@province/sheet'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { APPEND, BEGIN, importing, STEP, sumOf } from '../../test/imports.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const HEADER = ['ma_ho_so', 'ma_thu_tuc', 'nguoi_nop', 'hinh_thuc', 'thoi_diem_nop']

let world: ReformWorld
let clerk: GraphClient
let files: Awaited<ReturnType<typeof importing>>
let unit: string

beforeAll(async () => {
  world = await reformWorld()
  clerk = await world.as('13636', 'reform.handle_dossiers')
  unit = await world.database.unitId('13636')
  files = await importing(world.database, clerk)
})

afterAll(async () => {
  await files?.close()
  await world?.close()
})

const row = (code: string, procedure = 'GĐ-0001', channel = 'Trực tiếp', at = '14/06/2023 09:30') => [
  code,
  procedure,
  'Người thử, "A"',
  channel,
  at,
]
const csv = (rows: string[][]) => csvOf([HEADER, ...rows])
const xlsx = (rows: string[][]) => xlsxOf('Hồ sơ', [HEADER, ...rows])
const counted = async (like: string) =>
  (
    await world.database.peek<{ count: number }>(
      `select count(*)::int as count from reform.dossier where code like $1`,
      [like],
    )
  )[0]?.count

test.each([
  ['CSV', csv],
  ['XLSX', xlsx],
] as const)(
  'three bad rows of a %s are told by line and column, come back as a file, and are mended and sent again',
  async (format, written) => {
    const mark = `NK-${format}`
    const good = Array.from({ length: 7 }, (_, at) => row(`${mark}-${at}`))
    const bad = [
      row(`${mark}-A`, 'GĐ-9999'),
      row(`${mark}-B`, 'GĐ-0001', 'fax'),
      row(`${mark}-C`, 'GĐ-0001', 'Kiosk', '45092'),
    ]
    const problems = [
      { line: 9, column: 'ma_thu_tuc', code: 'NO_PROCEDURE', detail: null },
      { line: 10, column: 'hinh_thuc', code: 'UNKNOWN_CHANNEL', detail: null },
      { line: 11, column: 'thoi_diem_nop', code: 'NO_TIME', detail: null },
    ]
    const dry = await files.dry(unit, 'DOSSIERS', await written([...good, ...bad]))
    expect(dry).toMatchObject({
      state: 'CHECKED',
      stored: 0,
      outcome: { format, rows: 10, wouldTake: 7, duplicates: 0, badRows: 3, problems, warnings: [] },
    })
    expect(dry.outcome?.preview).toContainEqual({ line: 2, cells: good[0] })
    expect(await counted(`${mark}-%`)).toBe(0)
    await files.step(dry, 'store')
    await files.work()
    const first = await files.seen(dry.id)
    expect(first).toMatchObject({ state: 'STORED', stored: 7, doneRows: 10 })
    expect(Buffer.from(first.csv ?? '', 'base64')).toEqual(Buffer.from(csv(bad)))
    const again = await files.dry(unit, 'DOSSIERS', Buffer.from(first.xlsx ?? '', 'base64'))
    expect(again.outcome).toMatchObject({ rows: 3, badRows: 3 })
    const mended = [row(`${mark}-A`), row(`${mark}-B`), row(`${mark}-C`)]
    expect(await files.sent(unit, 'DOSSIERS', await written(mended))).toMatchObject({ stored: 3, csv: null })
    const all = await files.sent(unit, 'DOSSIERS', await written([...good, ...mended]))
    expect(all).toMatchObject({ stored: 0, outcome: { duplicates: 10, wouldTake: 0 } })
    expect(await counted(`${mark}-%`)).toBe(10)
  },
)

test.each([
  [2, ' ', 'MISSING'],
  [0, 'x'.repeat(201), 'TOO_LONG'],
  [2, '=HYPERLINK("x")', 'FORMULA'],
  [2, '@x', 'FORMULA'],
  [3, 'fax', 'UNKNOWN_CHANNEL'],
  [4, '31/02/2023', 'NO_TIME'],
  [4, '16/06/2023', 'IN_FUTURE'],
])('column %i with %j is %s, told by line and column', async (at, cell, code) => {
  const cells = row('NK-X')
  cells[at] = cell
  const { outcome } = await files.dry(unit, 'DOSSIERS', csv([row('NK-Y'), cells]))
  expect(outcome).toMatchObject({
    wouldTake: 1,
    problems: [{ line: 3, column: HEADER[at], code, detail: null }],
  })
})

test('a sound row is stored in the hours of the province, however its day is written, with its first step', async () => {
  const rows = [
    row('NK-H1'),
    row('NK-H2', 'GĐ-0001', 'KIOSK', '2023-06-14 09:30'),
    row('NK-H3', 'GĐ-0001', 'bưu chính', '14/6/2023'),
  ]
  await files.sent(unit, 'DOSSIERS', csv(rows))
  const stored = await world.database.peek(
    `select code, channel, to_json(submitted_at at time zone 'UTC') as at, s.step, s.happened_on::text as on, d.recorded_by
     from reform.dossier d join reform.dossier_step s on s.dossier_id = d.id where code like 'NK-H%' order by code`,
  )
  const as = { step: 'submit', on: '2023-06-14', recorded_by: 'subject-of-13636' }
  expect(stored).toEqual([
    { code: 'NK-H1', channel: 'COUNTER', at: '2023-06-14T02:30:00', ...as },
    { code: 'NK-H2', channel: 'KIOSK', at: '2023-06-14T02:30:00', ...as },
    { code: 'NK-H3', channel: 'POST', at: '2023-06-13T17:00:00', ...as },
  ])
})

test('a code twice in the file is told, and the first of them stands', async () => {
  expect(await files.sent(unit, 'DOSSIERS', csv([row('NK-T'), row('NK-T')]))).toMatchObject({
    stored: 1,
    outcome: { problems: [{ line: 3, column: 'ma_ho_so', code: 'TWICE' }] },
  })
})

test('what is no such table is refused whole, with its line, and nothing of it is stored', async () => {
  const refused = async (bytes: Uint8Array) => {
    const file = await files.dry(unit, 'DOSSIERS', bytes)
    expect(file).toMatchObject({ state: 'BROKEN', outcome: null, stored: 0 })
    return file.refusal
  }
  const text = (csv: string) => new TextEncoder().encode(csv)
  const columns = HEADER.slice(1)
  expect(await refused(text('ma_ho_so,khac\n1,2\n'))).toEqual({ code: 'COLUMNS_MISSING', line: 1, columns })
  expect(await refused(text(`${HEADER}\nNK-Q,"GĐ-0001,x`))).toMatchObject({ code: 'CSV_BROKEN', line: 2 })
  expect(await refused((await xlsx([row('NK-Q')])).subarray(0, 900))).toMatchObject({ code: 'FILE_BROKEN' })
  expect(await counted('NK-Q%')).toBe(0)
})

test('an upload that was cut off goes on where it was, under the same sum; nothing is stored before it is whole', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => row(`NK-U${at}`))
  const bytes = csv(rows)
  const begun = await files.begin(unit, 'DOSSIERS', bytes)
  const half = await files.append(begun, bytes, 1_000)
  expect(half.savedBytes).toBe(1_000)
  expect(await clerk.refusal(STEP, { id: half.id, version: half.version, key: key(), step: 'finish' })).toBe(
    'STEP_NOT_ALLOWED',
  )
  // The page was loaded again: the same file is chosen, and is there as far as it came.
  const again = await files.begin(unit, 'DOSSIERS', bytes)
  expect(again).toMatchObject({ id: half.id, savedBytes: 1_000 })
  const sent = async (at: number, part: Uint8Array, sum = sumOf(part)) => {
    const content = Buffer.from(part).toString('base64')
    return clerk(APPEND, { id: again.id, version: again.version, key: key(), at, content, sha256: sum })
  }
  const problem = async (...part: Parameters<typeof sent>) => (await sent(...part)).errors?.[0]?.extensions
  expect(await problem(2_000, bytes.subarray(2_000, 2_100))).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'at',
  })
  expect(await problem(1_000, bytes.subarray(1_000, 1_100), sumOf(bytes))).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'content',
  })
  // A part whose answer was lost is sent a second time, in vain.
  expect((await sent(0, bytes.subarray(0, 1_000))).data).toMatchObject({
    appendToImport: { savedBytes: 1_000 },
  })
  let file = again
  while (file.savedBytes < bytes.length) file = await files.append(file, bytes, 1_000)
  await files.step(file, 'finish')
  await files.work()
  expect((await files.seen(file.id)).outcome).toMatchObject({ rows: 40, wouldTake: 40 })
  expect(await counted('NK-U%')).toBe(0)
})

test('what came is compared with what was said to come', async () => {
  const bytes = csv([row('NK-S')])
  const other = csv([row('NK-Z')])
  const begun = await files.begin(unit, 'DOSSIERS', bytes)
  const file = await files.append(begun, other)
  await files.step(file, 'finish')
  await files.work()
  expect(await files.seen(file.id)).toMatchObject({ state: 'BROKEN', refusal: { code: 'SUM_DIFFERS' } })
})

test('a file that is too large, of another unit or of somebody else is refused', async () => {
  const input = { unit, kind: 'DOSSIERS', name: 'x', bytes: 500 << 20, sha256: sumOf(csv([])) }
  const { errors } = await clerk(BEGIN, { input, key: key() })
  expect(errors?.[0]).toMatchObject({
    message: 'Tệp phải có nội dung và không quá 128 MB: hãy chia thành nhiều tệp.',
    extensions: { code: 'INPUT_INVALID', field: 'input.bytes' },
  })
  const small = { ...input, bytes: 10 }
  expect(await clerk.refusal(BEGIN, { input: { ...small, sha256: 'x' }, key: key() })).toBe('INPUT_INVALID')
  expect(await clerk.refusal(BEGIN, { input: { ...small, name: ' ' }, key: key() })).toBe('INPUT_INVALID')
  const months = { ...small, kind: 'DOSSIER_MONTHS' }
  expect(await clerk.refusal(BEGIN, { input: months, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  const stranger = await world.as('13639', 'reform.handle_dossiers')
  expect(await stranger.refusal(BEGIN, { input: small, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  const { id, version } = await files.begin(unit, 'DOSSIERS', csv([row('NK-O')]))
  const city = await world.as('356', 'reform.handle_dossiers')
  const step = { id, version, key: key(), step: 'abandon' }
  expect(await city.refusal(STEP, step)).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(STEP, { ...step, version: 9 })).toBe('STALE_VERSION')
  expect(await files.step({ id, version } as never, 'abandon')).toMatchObject({ state: 'ABANDONED' })
  const reader = await world.as('13636')
  expect(await reader.data(`query ($id: ID!) { importFile(id: $id) { id } }`, { id })).toEqual({
    importFile: null,
  })
})

test('storing is stopped between two parts, goes on where it was, and stores every row once', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => row(`NK-M${at}`))
  const dry = await files.dry(unit, 'DOSSIERS', csv(rows))
  const storing = await files.step(dry, 'store')
  // Stopped before its next part: the work sees it there and leaves the file.
  expect(await files.step(storing, 'stop')).toMatchObject({ state: 'STOPPED', stored: 0 })
  await files.work(1_000)
  expect(await counted('NK-M%')).toBe(0)
  await files.step(await files.seen(dry.id), 'store')
  // Another process ended after the second thousand: what it stored stands beside how far that was.
  await world.database.peek(
    `update reform.import_file set done_line = 2001, done_rows = 2000, stored = 2000 where id = $1`,
    [dry.id],
  )
  await files.work(1_000)
  expect(await files.seen(dry.id)).toMatchObject({ state: 'STORED', doneRows: 5_000, stored: 5_000 })
  expect(await counted('NK-M%')).toBe(3_000)
  const parts = await world.database.peek<{ left: number }>(
    `select sum(length(bytes))::int as left from reform.import_part where file_id = $1`,
    [dry.id],
  )
  expect(parts[0]?.left).toBe(0)
  const named = await world.database.peek<{ count: number }>(
    `select count(*)::int as count from reform.outbox where name = 'dossier.imported' and aggregate_id = $1`,
    [dry.id],
  )
  expect(named[0]?.count).toBe(3)
})

test.each(['CSV', 'XLSX'])('the template as %s is a file that is taken', async (format) => {
  for (const kind of ['DOSSIERS', 'DOSSIER_MONTHS']) {
    const document = `query ($kind: ImportKind!, $format: ImportFormat!) { importTemplate(kind: $kind, format: $format) }`
    const { importTemplate } = await clerk.data<{ importTemplate: string }>(document, { kind, format })
    expect(importTemplate.length).toBeGreaterThan(100)
    if (kind !== 'DOSSIERS') continue
    const { outcome } = await files.dry(unit, kind, Buffer.from(importTemplate, 'base64'))
    expect(outcome).toMatchObject({ rows: 1 })
  }
})

test('the files of a unit are listed for who may send such in', async () => {
  const document = `query ($unit: ID!) { importFiles(within: $unit, first: 5) { totalCount edges { node { kind state unit { id } } } } }`
  const list = async (ask: GraphClient) =>
    (await ask.data<{ importFiles: { totalCount: number; edges: object[] } }>(document, { unit })).importFiles
  expect((await list(clerk)).edges).toHaveLength(5)
  expect((await list(clerk)).edges[0]).toMatchObject({ node: { kind: 'DOSSIERS', unit: { id: unit } } })
  expect(await list(await world.as('13636'))).toMatchObject({ totalCount: 0 })
})
