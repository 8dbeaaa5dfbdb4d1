import { fixedClock } from '@province/runtime'
import { createTestDatabase, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { undo2025 } from '../test/before-2025.ts'
import { loaders } from './install.ts'

// As it was before anybody had decided that there are no districts, and as it is since.
let database: TestDatabase
let present: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase('organization')
  await undo2025(database)
  present = await createTestDatabase('organization')
})

afterAll(() => Promise.all([database?.drop(), present?.drop()]))

const HEAD = 'code,level,kind,name_vi,parent_code'
const PROVINCE = '36,province,tỉnh,Tỉnh Nam Định,'
const NEW = '400,district,huyện,Huyện Mới,36'

const loadInto = (
  { databaseUrl: appUrl, clock, secret }: Omit<TestDatabase, 'drop'>,
  csv: readonly string[],
  dryRun = false,
) => loaders.units({ appUrl, clock, secret }, csv.join('\n'), { dryRun })
const intoPresent = (csv: readonly string[], dryRun = false) =>
  loadInto({ ...present, clock: fixedClock('2025-08-15T08:00:00+07:00') }, csv, dryRun)
const load = (lines: readonly string[], dryRun = false) => loadInto(database, [HEAD, ...lines], dryRun)

const countOf = async () => {
  const [row] = await database.peek<{ count: number }>('select count(*)::int as count from organization.unit')
  return row?.count
}

test('a dry run says what would change and stores nothing; the load does it, once', async () => {
  const before = (await countOf()) ?? 0
  const file = [PROVINCE, NEW, '40001,commune,xã,Xã Mới,400']
  expect(await load(file, true)).toEqual({
    added: 2,
    unchanged: 1,
    changes: ['+ 400 Huyện Mới (huyện) < 36', '+ 40001 Xã Mới (xã) < 400'],
  })
  expect(await countOf()).toBe(before)
  expect(await load(file)).toEqual({ added: 2, unchanged: 1 })
  expect(await load(file)).toEqual({ added: 0, unchanged: 3 })
  expect(await countOf()).toBe(before + 2)
})

test.each([
  ['a standing code twice', [PROVINCE, PROVINCE], ['3', 'code']],
  ['a standing code of another level', ['36,district,tỉnh,Tỉnh Nam Định,'], ['2', 'level']],
  ['a second province under nothing that is', ['38,province,tỉnh,Tỉnh Khác,99'], ['2', 'parent_code']],
  [
    'a hard space after a code',
    ['401,district,huyện,Huyện Ba,36', '402\u00a0,district,huyện,Huyện Tư,36'],
    ['3', 'code'],
  ],
  ['a hard space before a name', ['401,district,huyện,\u00a0Huyện Ba,36'], ['2', 'name_vi']],
  ['a commune under the province', ['40002,commune,xã,Xã Hai,36'], ['2', 'parent_code']],
])('%s is refused by line and column, and nothing is stored', async (_, lines, [line, column]) => {
  const before = await countOf()
  const refused = await load(lines).catch((cause: unknown) => cause)
  expect(refused).toBeInstanceOf(Error)
  expect((refused as Error).message).toMatch(new RegExp(`${line}[^\\n]*${column}`))
  expect(await countOf()).toBe(before)
})

const DATED = `${HEAD},valid_from`

test('with its first day a unit of the present may be loaded, without it not', async () => {
  const zone = '99013,commune,đặc khu,Đặc khu Thử,37'
  await expect(intoPresent([HEAD, zone])).rejects.toThrow(/Dòng 2, cột parent_code: .*01\/07\/2025/)
  await expect(intoPresent([DATED, `${zone},`])).rejects.toThrow('Dòng 2, cột kind')
  const file = [DATED, `${zone},2025-07-01`]
  expect(await intoPresent(file, true)).toMatchObject({
    changes: ['+ 99013 Đặc khu Thử (đặc khu) < 37 @ 2025-07-01'],
  })
  expect(await intoPresent(file)).toEqual({ added: 1, unchanged: 0 })
  expect(await intoPresent(file)).toEqual({ added: 0, unchanged: 1 })
  const days = `select valid_from::text as "from", valid_to::text as "to", opened_on::text as opened, origin
    from hierarchy.unit where code = '99013'`
  expect(await present.peek(days)).toEqual([
    { from: '2025-07-01', to: 'infinity', opened: '2025-07-01', origin: 'OUTSIDE' },
  ])
})

test.each([
  ['a district', '399,district,huyện,Huyện Thử,36,', /Dòng 2, cột level: .*01\/07\/2025.*203\/2025\/QH15/],
  ['a code of 2023', '13636,commune,phường,Phường Thử,356,', /Dòng 2, cột code: .*01\/09\/2024/],
  ['no day', '99014,commune,xã,Xã Thử,37,2025-99-99', /Dòng 2, cột valid_from: không phải là một ngày/],
  ['a day that is not written strictly', '99014,commune,xã,Xã Thử,37,2025-7-1', /Dòng 2, cột valid_from/],
])('%s is refused where the decrees of 2024 and 2025 are on record', async (_, line, message) => {
  await expect(intoPresent([DATED, line])).rejects.toThrow(message)
})

test('a column that is none is named', async () => {
  const file = [`${HEAD},validfrom,note`, '99014,commune,xã,Xã Thử,37,2025-07-01,x']
  await expect(intoPresent(file)).rejects.toThrow(/Dòng 1, cột validfrom: .*valid_from.*\nDòng 1, cột note/)
})
