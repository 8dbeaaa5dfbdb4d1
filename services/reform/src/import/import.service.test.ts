import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const send = `mutation ($input: ImportDossiersInput!, $key: String!) { importDossiers(input: $input, idempotencyKey: $key) {
  rows taken duplicates dryRun badRows problems { line column code } } }`
const HEADER = 'ma_ho_so,ma_thu_tuc,nguoi_nop,hinh_thuc,thoi_diem_nop'

let world: ReformWorld
let clerk: GraphClient
let unit: string

beforeAll(async () => {
  world = await reformWorld()
  clerk = await world.as('13636', 'reform.handle_dossiers')
  unit = await world.database.unitId('13636')
})

afterAll(() => world?.close())

const line = (code: string, procedure = 'GĐ-0001', channel = 'Trực tiếp', at = '14/06/2023 09:30') =>
  `${code},${procedure},Người thử,${channel},${at}`
const sent = async (lines: readonly string[], dryRun = false) =>
  (
    await clerk.data<{ importDossiers: Record<string, unknown> }>(send, {
      input: { unit, csv: [HEADER, ...lines].join('\n'), dryRun },
      key: key(),
    })
  ).importDossiers
const counted = async () =>
  (
    await world.database.peek<{ count: number }>(
      `select count(*)::int as count from reform.dossier where code like 'NK-%'`,
    )
  )[0]?.count

test('three bad rows are told by line and column, come back as a file, and are mended and sent again', async () => {
  const good = Array.from({ length: 7 }, (_, at) => line(`NK-${at}`))
  const bad = [
    line('NK-A', 'GĐ-9999'),
    line('NK-B', 'GĐ-0001', 'fax'),
    line('NK-C', 'GĐ-0001', 'Kiosk', '45092'),
  ]
  const problems = [
    { line: 9, column: 'ma_thu_tuc', code: 'NO_PROCEDURE' },
    { line: 10, column: 'hinh_thuc', code: 'UNKNOWN_CHANNEL' },
    { line: 11, column: 'thoi_diem_nop', code: 'NO_TIME' },
  ]
  const dry = await sent([...good, ...bad], true)
  expect(dry).toMatchObject({ rows: 10, taken: 7, duplicates: 0, dryRun: true, problems })
  expect(await counted()).toBe(0)
  const first = await sent([...good, ...bad])
  expect(first).toMatchObject({ taken: 7, problems, badRows: [HEADER, ...bad].join('\n') })
  expect(await counted()).toBe(7)
  const mended = [line('NK-A'), line('NK-B'), line('NK-C')]
  expect(await sent(mended)).toMatchObject({ taken: 3, problems: [], badRows: null })
  expect(await sent([...good, ...mended])).toMatchObject({ taken: 0, duplicates: 10 })
  expect(await counted()).toBe(10)
})

test('a code twice in the file is told, and the first of them stands', async () => {
  expect(await sent([line('NK-T'), line('NK-T')])).toMatchObject({
    taken: 1,
    problems: [{ line: 3, column: 'ma_ho_so', code: 'TWICE' }],
  })
})

test('what is no such table, is too large or is of another unit is refused whole', async () => {
  const input = { unit, csv: 'ma_ho_so,khac\n1,2', dryRun: false }
  expect(await clerk.refusal(send, { input, key: key() })).toBe('INPUT_INVALID')
  const cut = `${HEADER}\nNK-Q,"GĐ-0001,x`
  expect(await clerk.refusal(send, { input: { ...input, csv: cut }, key: key() })).toBe('INPUT_INVALID')
  const large = `${HEADER}\n${'x'.repeat(2_000_001)}`
  expect(await clerk.refusal(send, { input: { ...input, csv: large }, key: key() })).toBe('INPUT_INVALID')
  const stranger = await world.as('13639', 'reform.handle_dossiers')
  const csv = [HEADER, line('NK-S')].join('\n')
  expect(await stranger.refusal(send, { input: { unit, csv, dryRun: false }, key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
})

test('five thousand rows are stored by one statement', async () => {
  const many = Array.from({ length: 5_000 }, (_, at) => line(`NK-M${at}`))
  expect(await sent(many)).toMatchObject({ rows: 5_000, taken: 5_000, problems: [] })
})
