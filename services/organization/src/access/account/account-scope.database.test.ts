import { type Actor, STRANGER, serviceActor } from '@province/actor'
import { actorSettings, ReadPool } from '@province/subgraph/read'
import { createTestDatabase, personWith, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessionsOf } from '../../../test/signed-in.ts'
import { createApp } from '../../app.ts'
import { renewPasswords } from '../../install.ts'

const SCOPE = {
  readAction: 'organization.read',
  scopedActions: ['account.manage', 'grant.manage', 'grant.confirm'],
}
const TABLES = ['account', 'account_grant', 'session', 'second_factor', 'recovery_code', 'identity']

let database: TestDatabase
let pool: ReadPool
let own: Actor

beforeAll(async () => {
  database = await createTestDatabase('organization')
  const app = await createApp(database)
  const { enrol, signIn } = sessionsOf(app)
  await enrol('admin')
  await enrol('clerk.356')
  own = (await signIn('leader')).actor
  const insert = `insert into organization.identity (id, account_id, issuer, subject, linked_by)
    select gen_random_uuid(), id, 'https://id.example', username, '' from organization.account`
  await database.peek(insert)
  await app.stop()
  pool = new ReadPool(database.databaseUrl)
})

afterAll(async () => {
  await pool?.stop()
  await database?.drop()
})

/** How many rows of each table the database itself shows to an actor, without any filter of ours. */
async function seenBy(actor: Actor) {
  const reader = pool.as(actorSettings(actor, SCOPE, database.clock.today()))
  const counts = await Promise.all(
    TABLES.map(async (table) => {
      const text = `select count(*) as n from organization.${table}`
      const [row] = await reader.rows<{ n: number }>({ name: `scope_${table}`, text })
      return [table, row?.n] as const
    }),
  )
  return Object.fromEntries(counts)
}

const nothing = Object.fromEntries(TABLES.map((table) => [table, 0]))

test('the database shows nothing to a stranger, a service or a mere reader', async () => {
  expect(await seenBy(STRANGER)).toEqual(nothing)
  expect(await seenBy(serviceActor('gateway'))).toEqual(nothing)
  expect(await seenBy(personWith(['organization.read'], await database.unitId('36')))).toEqual(nothing)
})

test('a person has their own rows and no other', async () => {
  expect(await seenBy(own)).toEqual({ ...nothing, account: 11, account_grant: 12, session: 1, identity: 1 })
  const bare = { ...own, grants: [] }
  expect(await seenBy(bare)).toEqual({ ...nothing, account: 1, account_grant: 2, session: 1, identity: 1 })
})

test('a manager has the rows below their unit', async () => {
  const manages = async (code: string) => seenBy(personWith(['account.manage'], await database.unitId(code)))
  expect(await manages('36')).toEqual({
    account: 11,
    account_grant: 12,
    session: 5,
    second_factor: 2,
    recovery_code: 0,
    identity: 11,
  })
  expect(await manages('356')).toMatchObject({
    account: 2,
    account_grant: 2,
    session: 2,
    second_factor: 1,
    identity: 2,
  })
  expect(await manages('358')).toEqual(nothing)
})

test('tries to sign in are out of reach of the application itself', async () => {
  const reader = pool.as(actorSettings(own, SCOPE, database.clock.today()))
  await expect(
    reader.rows({ name: 'scope_attempt', text: 'select from organization.attempt' }),
  ).rejects.toThrow(/permission denied/)
})

test('who holds the machine gets in again: a new demonstration password takes the second factors away', async () => {
  const factors = () =>
    database.peek(
      'select from organization.second_factor where removed_at is null and confirmed_at is not null',
    )
  await renewPasswords(database.databaseUrl, 'a-password-of-the-tests')
  expect(await factors()).toHaveLength(2)
  await renewPasswords(database.databaseUrl, 'another-password-of-the-tests')
  expect(await factors()).toHaveLength(0)
  const app = await createApp(database)
  const { actor } = await sessionsOf(app).enrol('admin', 'another-password-of-the-tests')
  expect(actor.withheld).toEqual([])
  await app.stop()
})
