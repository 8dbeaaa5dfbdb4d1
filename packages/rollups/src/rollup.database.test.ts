import { actorSettings, ReadPool, type Statement, sql, statementOf } from '@province/subgraph/read'
import { createTestDatabase, personWith, type TestDatabase } from '@province/testbed'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rebuildRollups, verifyRollups } from './keep.ts'
import { rollup } from './rollup.ts'
import { rolledUp, rolledUpUnder, rolledUpUnderDuring } from './rollup-counts.ts'
import { rollupTables } from './rollup-tables.ts'

const DAMS = rollup({
  schema: 'organization',
  name: 'dam',
  table: 'dam',
  day: 'day',
  where: `state <> 'DROPPED'`,
  dimensions: { state: 'state' },
  amounts: { metres: 'metres' },
  sight: [{ of: `state = 'SECRET'`, units: [`app.units_of('dam.read')`] }, { units: ['app.units()'] }],
})

let database: TestDatabase
let owner: pg.Client
let reads: ReadPool
const units: Record<string, string> = {}

beforeAll(async () => {
  database = await createTestDatabase('organization')
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const table = `create table organization.dam (id int generated always as identity primary key, unit_id uuid, day date not null,
    state text not null, metres int not null)`
  for (const statement of [table, ...rollupTables(DAMS)]) await owner.query(statement)
  reads = new ReadPool(database.databaseUrl)
  for (const code of ['36', '356', '358', '13636', '13753']) units[code] = await database.unitId(code)
})

afterAll(async () => {
  await reads?.stop()
  await owner?.end()
  await database?.drop()
})

beforeEach(async () => {
  await owner.query('delete from organization.dam')
  await fold()
})

const add = (code: string, day: string, state = 'OPEN', metres = 10) =>
  owner.query('insert into organization.dam (unit_id, day, state, metres) values ($1, $2, $3, $4)', [
    units[code],
    day,
    state,
    metres,
  ])

const fold = async () =>
  (await owner.query(`select ${DAMS.cells}_fold(100000) as moved`)).rows[0]?.moved as number

/** What somebody with these actions on a unit is told of it. */
async function told(
  code: string,
  window: [string, string],
  { on = code, actions = [] as string[], drawn = '' } = {},
) {
  const actor = personWith(['organization.read', ...actions], units[on] ?? '')
  const scope = { readAction: 'organization.read', scopedActions: ['dam.read'] }
  const boundaries = { asOf: '2023-06-15', drawnOn: drawn || '2023-06-15', restated: drawn !== '' }
  const source = rolledUp(
    DAMS,
    { within: units[code] ?? '', window: { from: window[0], to: window[1] } },
    boundaries,
  )
  const statement: Statement = statementOf(
    `dams_${drawn}`,
    sql`select * from ${source} c where c.n <> 0 order by c.state`,
  )
  const rows = await reads
    .as(actorSettings(actor, scope, '2023-06-15'))
    .rows<{ state: string; n: number; metres: number; estimate: boolean }>(statement)
  return Object.fromEntries(rows.map(({ state, n, metres }) => [state, [n, metres]]))
}

const wrong = async () =>
  (await verifyRollups(database.ownerUrl, 'organization')).reduce((sum, each) => sum + each.wrong, 0)

test('what is told is what the rows come to, before lines are added to cells and after, over whole months and single days', async () => {
  await add('13636', '2023-01-31')
  await add('13636', '2023-02-01', 'OPEN', 5)
  await add('13753', '2023-03-15', 'DONE')
  await add('36', '2023-04-02')
  const windows: [string, string, object][] = [
    ['2023-01-31', '2023-04-03', { OPEN: [3, 25], DONE: [1, 10] }],
    ['2023-02-01', '2023-04-01', { OPEN: [1, 5], DONE: [1, 10] }],
    ['2023-02-02', '2023-02-20', {}],
    ['2023-03-15', '2023-03-16', { DONE: [1, 10] }],
  ]
  for (const once of ['before', 'after']) {
    for (const [from, to, expected] of windows)
      expect([once, from, await told('36', [from, to])]).toEqual([once, from, expected])
    expect(await told('356', ['2023-01-01', '2024-01-01'])).toEqual({ OPEN: [2, 15] })
    await fold()
  }
  expect(await database.peek(`select from ${DAMS.pending}`)).toEqual([])
})

test('changes move rows from cell to cell, and a change of something else leaves no line', async () => {
  await add('13636', '2023-02-01')
  await fold()
  await owner.query(`update organization.dam set state = 'DONE', metres = 7`)
  expect(await told('36', ['2023-01-01', '2023-03-01'])).toEqual({ DONE: [1, 7] })
  await fold()
  await owner.query(`update organization.dam set metres = 7`)
  expect(await database.peek(`select from ${DAMS.pending}`)).toEqual([])
  await owner.query(`update organization.dam set unit_id = $1`, [units['358']])
  expect(await told('356', ['2023-01-01', '2023-03-01'])).toEqual({})
  await owner.query(`update organization.dam set state = 'DROPPED'`)
  expect(await told('36', ['2023-01-01', '2023-03-01'])).toEqual({})
  await owner.query(`update organization.dam set state = 'OPEN', unit_id = null`)
  expect(await told('36', ['2023-01-01', '2023-03-01'])).toEqual({})
  expect(await wrong()).toBe(0)
})

test('cells are told to who has them in sight: of a whole where all of it is, else each unit that is', async () => {
  await add('13636', '2023-02-01', 'SECRET')
  await add('13753', '2023-02-02', 'SECRET')
  await add('13753', '2023-02-02')
  const window: [string, string] = ['2023-01-01', '2023-06-01']
  for (const _ of ['before', 'after']) {
    expect(await told('36', window)).toEqual({ OPEN: [1, 10] })
    expect(await told('36', window, { actions: ['dam.read'] })).toEqual({ OPEN: [1, 10], SECRET: [2, 20] })
    expect(await told('36', window, { on: '13636' })).toEqual({})
    expect(await told('13636', window, { on: '13636', actions: ['dam.read'] })).toEqual({ SECRET: [1, 10] })
    await fold()
  }
})

test('in the boundaries of another day it is the sum of what came together there', async () => {
  const [merged] = await database.peek<{ id: string }>(
    `select descendant_id as id from hierarchy.closure where ancestor_id = $1 and depth = 1`,
    [units['358']],
  )
  units.merged = merged?.id ?? ''
  await add('merged', '2023-02-01')
  await add('13636', '2023-02-01')
  await fold()
  const window: [string, string] = ['2023-01-15', '2023-06-01']
  expect(await told('36', window, { drawn: '2024-09-01' })).toEqual({ OPEN: [2, 20] })
  expect(await told('356', window, { on: '36', drawn: '2024-09-01' })).toEqual({ OPEN: [2, 20] })
  expect(await told('356', window, { on: '36' })).toEqual({ OPEN: [1, 10] })
  expect(await told('356', window, { on: '356', drawn: '2024-09-01' })).toEqual({})
})

test('what lists have under a unit is the sum of the cells of its units, and of the days that are asked for', async () => {
  await add('13753', '2023-02-01')
  await add('13636', '9999-12-31')
  const settings = actorSettings(
    personWith(['organization.read'], units['36'] ?? ''),
    { readAction: 'organization.read' },
    '2023-06-15',
  )
  const sumOf = async (name: string, source: ReturnType<typeof rolledUpUnder>) =>
    (
      await reads
        .as(settings)
        .rows<{ n: number }>(statementOf(name, sql`select coalesce(sum(c.n), 0) as n from ${source} c`))
    )[0]?.n
  const before = { from: '-infinity', to: '2023-06-15' }
  for (const _ of ['before', 'after']) {
    expect(await sumOf('under', rolledUpUnder(DAMS, units['36'] ?? '', '2023-06-15'))).toBe(2)
    expect(await sumOf('under', rolledUpUnder(DAMS, units['13753'] ?? '', '2023-06-15'))).toBe(1)
    expect(await sumOf('during', rolledUpUnderDuring(DAMS, units['36'] ?? '', '2023-06-15', before))).toBe(1)
    await fold()
  }
})

test('cells that are wrong are found, and made right from the rows', async () => {
  for (const day of ['2023-01-05', '2023-01-06', '2023-02-07']) await add('13636', day)
  await fold()
  expect(await wrong()).toBe(0)
  await database.peek(
    `update ${DAMS.cells} set n = n + 3 where grain = 'D' and not whole and bucket = '2023-01-05'`,
  )
  await database.peek(`delete from ${DAMS.cells} where grain = 'M' and whole`)
  expect(await wrong()).toBeGreaterThan(1)
  expect(await rebuildRollups(database.ownerUrl, 'organization')).toEqual(['dam'])
  expect(await wrong()).toBe(0)
  expect(await told('36', ['2023-01-01', '2023-03-01'])).toEqual({ OPEN: [3, 30] })
})

test('who writes meanwhile waits for nobody, and is counted once by whoever rebuilds or adds', async () => {
  const writer = new pg.Client({ connectionString: database.ownerUrl })
  await writer.connect()
  try {
    await writer.query('begin')
    await writer.query(
      `insert into organization.dam (unit_id, day, state, metres) values ($1, '2023-02-01', 'OPEN', 1)`,
      [units['13636']],
    )
    await rebuildRollups(database.ownerUrl, 'organization')
    expect(await told('36', ['2023-01-01', '2023-03-01'])).toEqual({})
    await writer.query('commit')
  } finally {
    await writer.end()
  }
  expect(await told('36', ['2023-01-01', '2023-03-01'])).toEqual({ OPEN: [1, 1] })
  await rebuildRollups(database.ownerUrl, 'organization')
  expect(await told('36', ['2023-01-01', '2023-03-01'])).toEqual({ OPEN: [1, 1] })
  expect(await wrong()).toBe(0)
})

test('after a change of boundaries all sums are made anew', async () => {
  await add('13636', '2023-02-01')
  await fold()
  await database.peek(`update hierarchy.closure set valid_from = '2023-02-02'
    where descendant_id = '${units['13636']}' and ancestor_id = '${units['356']}' and valid_from < '2023-02-01'`)
  await fold()
  expect(await told('356', ['2023-01-01', '2023-03-01'])).toEqual({})
  expect(await told('36', ['2023-01-01', '2023-03-01'])).toEqual({ OPEN: [1, 10] })
  expect(await wrong()).toBe(0)
})

test('the service adds lines to cells of its own accord, and nobody else writes them', async () => {
  await add('13636', '2023-02-01')
  const app = new pg.Client({ connectionString: database.databaseUrl })
  await app.connect()
  try {
    const insert = `insert into ${DAMS.pending} (unit_id, day, state, n, metres) values ($1, '2023-02-01', 'OPEN', 1, 1)`
    await expect(app.query(insert, [units['13636']])).rejects.toThrow(/permission denied/)
    await expect(app.query(`update ${DAMS.cells} set n = 9`)).rejects.toThrow(/permission denied/)
    await expect(app.query(`select ${DAMS.cells}_rebuild()`)).rejects.toThrow(/permission denied/)
    expect((await app.query(`select ${DAMS.cells}_fold(10) as moved`)).rows).toEqual([{ moved: 1 }])
  } finally {
    await app.end()
  }
})
