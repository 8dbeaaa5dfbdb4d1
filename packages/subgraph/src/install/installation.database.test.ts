import { setTimeout as pause } from 'node:timers/promises'
import type { EntityManager } from '@mikro-orm/postgresql'
import { createTestDatabase, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actAsInstallation } from '../request/act-as.ts'
import { installationOf } from './installation.ts'

const { work } = installationOf({ schema: 'organization', entities: [], migrations: [] })

let database: TestDatabase
let province: string

beforeAll(async () => {
  database = await createTestDatabase('organization')
  province = await database.unitId('36')
})

afterAll(() => database?.drop())

/** Rests in a transaction for longer than the role may, as a slow machine does that makes thousands of rows. */
const resting = (em: EntityManager, begin: (em: EntityManager) => Promise<unknown>) =>
  em.transactional(async (transaction) => {
    await transaction.execute(`set local idle_in_transaction_session_timeout = '100ms'`)
    await begin(transaction)
    await pause(500)
    return transaction.execute<{ one: number }[]>('select 1 as one')
  })

test('an installation may take longer between two statements than a request', async () => {
  const begin = (em: EntityManager) => actAsInstallation(em, province, [], '2023-06-15')
  expect(await work(database.databaseUrl, (em) => resting(em, begin))).toEqual([{ one: 1 }])
})

test('whose connection was ended meanwhile is told so, and does not wait for good', async () => {
  await expect(work(database.databaseUrl, (em) => resting(em, async () => undefined))).rejects.toThrow()
})

test('no place of the pool is lost with a connection that was ended', async () => {
  const one = await work(database.databaseUrl, async (em) => {
    // Ten places are the pool's own; each of these connections ends within its transaction.
    const cut = () => resting(em.fork(), async () => undefined).catch(() => 'cut')
    expect(await Promise.all(Array.from({ length: 12 }, cut))).toEqual(Array(12).fill('cut'))
    return em.execute('select 1 as one')
  })
  expect(one).toEqual([{ one: 1 }])
})
