import { createTestDatabase, personWith, type TestDatabase } from '@province/testbed'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { scopedByAction, scopedByUnit } from '../install/foundation.ts'
import { ActorQuery } from './actor-query.ts'
import { actorSettings, ReadPool } from './reader.ts'

const TODAY = '2023-06-15'
const SCOPE = { readAction: 'x.read', scopedActions: ['x.manage'] }
const all = { name: 'probe_all', text: 'select n from organization.probe order by n' }

let database: TestDatabase
let pool: ReadPool
let units: Record<'province' | 'city' | 'ward' | 'other', string>

const readerOf = (unitId: string) => pool.as(actorSettings(personWith(['x.read'], unitId), SCOPE, TODAY))

beforeAll(async () => {
  database = await createTestDatabase('organization')
  const [province, city, ward, other] = await Promise.all(
    ['36', '356', '13636', '366'].map((code) => database.unitId(code)),
  )
  units = { province, city, ward, other } as typeof units
  await database.peek('create table organization.probe (unit_id uuid not null, n int not null)')
  await database.peek('grant select on organization.probe to organization_app')
  await database.peek('insert into organization.probe values ($1, 1), ($2, 2), ($3, 3)', [city, ward, other])
  for (const sql of scopedByUnit('organization', 'probe')) await database.peek(sql)
})

beforeEach(() => {
  pool = new ReadPool(database.databaseUrl, 1)
  return () => pool.stop()
})

afterAll(() => database?.drop())

test('an actor reads the rows of the units below theirs, and no others', async () => {
  expect(await readerOf(units.province).rows(all)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
  expect(await readerOf(units.city).rows(all)).toEqual([{ n: 1 }, { n: 2 }])
  expect(await readerOf(units.ward).rows(all)).toEqual([{ n: 2 }])
})

test('without a root nothing is in scope', async () => {
  expect(await pool.as(['{}', TODAY, '', '{}']).rows(all)).toEqual([])
  expect(await pool.as(['', '', '', '']).rows(all)).toEqual([])
})

test('a table scoped by an action shows nothing to who holds another one there', async () => {
  const managed = { name: 'managed_all', text: 'select n from organization.managed order by n' }
  const { city, ward } = units
  await database.peek('create table organization.managed (unit_id uuid not null, n int not null)')
  await database.peek('grant select on organization.managed to organization_app')
  await database.peek('insert into organization.managed values ($1, 1), ($2, 2)', [city, ward])
  for (const sql of scopedByAction('organization', 'managed', 'x.manage')) await database.peek(sql)
  const rowsFor = (actions: string[], unitId: string) =>
    pool.as(actorSettings(personWith(actions, unitId), SCOPE, TODAY)).rows(managed)
  expect(await rowsFor(['x.read'], units.province)).toEqual([])
  expect(await rowsFor(['x.read', 'x.manage'], city)).toEqual([{ n: 1 }, { n: 2 }])
  expect(await rowsFor(['x.manage'], ward)).toEqual([{ n: 2 }])
})

test('200 reads of alternating actors on one connection never mix', async () => {
  const reads = Array.from({ length: 200 }, (_, turn) =>
    readerOf(turn % 2 ? units.ward : units.other).rows(all),
  )
  const answers = await Promise.all(reads)
  expect(answers).toEqual(answers.map((_, turn) => [{ n: turn % 2 ? 2 : 3 }]))
})

test('a read that fails, or cannot be parsed, leaves nothing of its actor behind', async () => {
  const divides = { name: 'probe_divides', text: 'select 1 / (n - n) as n from organization.probe' }
  await expect(readerOf(units.province).rows(divides)).rejects.toThrow(/division by zero/)
  await expect(readerOf(units.province).rows({ name: 'probe_nonsense', text: 'selec' })).rejects.toThrow(
    /syntax/,
  )
  expect(await pool.as(['{}', TODAY, '', '{}']).rows(all)).toEqual([])
})

test('when the actor cannot be set the read does not run', async () => {
  await expect(pool.as(['{not-a-unit}', TODAY, '', '{}']).rows(all)).rejects.toThrow(/uuid/)
  expect(await readerOf(units.ward).rows(all)).toEqual([{ n: 2 }])
})

test('a connection that was not prepared for actors is refused', async () => {
  const client = new pg.Client({ connectionString: database.databaseUrl })
  await client.connect()
  const outcome = new Promise((resolve) => {
    client.query(
      new ActorQuery([`{${units.province}}`, TODAY, '', '{}'], all, (error, result) =>
        resolve(error ?? result),
      ) as never,
    )
  })
  expect(await outcome).toMatchObject({ message: 'connection not prepared for actors' })
  await client.end()
})

test('inside an open transaction the actor would stay set: such a connection is not used', async () => {
  await pool.as(['{}', '', '', '']).rows({ name: 'probe_begin', text: 'select 1' })
  const begins = pool.as([`{${units.province}}`, TODAY, '', '{}'])
  await expect(begins.rows({ name: 'probe_open', text: 'begin' })).resolves.toEqual([])
  await expect(readerOf(units.ward).rows(all)).rejects.toThrow(/inside a transaction/)
  expect(await readerOf(units.ward).rows(all)).toEqual([{ n: 2 }])
})

test('a unit that left a subtree leaves its scope, one that ended stays in sight of those above', async () => {
  const later = '2024-09-02'
  const [moved, ended, district] = await Promise.all(
    ['13711', '13708', '358'].map((code) => database.unitId(code)),
  )
  await database.peek('insert into organization.probe values ($1, 10), ($2, 20)', [moved, ended])
  const of = (unitId: string | undefined, day: string) =>
    pool.as(actorSettings(personWith(['x.read'], unitId ?? ''), SCOPE, day)).rows(all)
  expect(await of(district, TODAY)).toEqual([{ n: 10 }, { n: 20 }])
  expect(await of(district, later)).toEqual([{ n: 20 }])
  expect(await of(units.city, TODAY)).toEqual([{ n: 1 }, { n: 2 }])
  expect(await of(units.city, later)).toEqual([{ n: 1 }, { n: 2 }, { n: 10 }])
})
