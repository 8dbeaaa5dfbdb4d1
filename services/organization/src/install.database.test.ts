import { createTestDatabase, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loaders } from './install.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase('organization')
})

afterAll(() => database?.drop())

const HEAD = 'code,level,kind,name_vi,parent_code'
const PROVINCE = '36,province,tỉnh,Tỉnh Nam Định,'
const NEW = '400,district,huyện,Huyện Mới,36'

const load = (lines: readonly string[], dryRun = false) =>
  loaders.units(
    { appUrl: database.databaseUrl, clock: database.clock, secret: database.secret },
    [HEAD, ...lines].join('\n'),
    { dryRun },
  )

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
])('%s is refused by line and column, and nothing is stored', async (_, lines, [line, column]) => {
  const before = await countOf()
  const refused = await load(lines).catch((cause: unknown) => cause)
  expect(refused).toBeInstanceOf(Error)
  expect((refused as Error).message).toMatch(new RegExp(`${line}[^\\n]*${column}`))
  expect(await countOf()).toBe(before)
})
