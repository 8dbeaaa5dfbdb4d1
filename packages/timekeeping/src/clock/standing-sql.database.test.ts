import { standingOf } from '@province/clocks'
import { createTestDatabase, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runningStanding } from './standing-sql.ts'

const TODAY = '2023-06-15'
const DAYS = ['2023-06-13', '2023-06-14', TODAY, '2023-06-16', '2023-06-17']

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase('organization')
})

afterAll(() => database?.drop())

test('lists are narrowed by the same standing as one clock shows', async () => {
  for (const dueOn of DAYS)
    for (const warnOn of [...DAYS, null]) {
      const [row] = await database.peek<{ standing: string }>(
        `select ${runningStanding('k', '$3::date')} as standing
         from (values ($1::date, $2::date)) k (due_on, warn_on)`,
        [dueOn, warnOn, TODAY],
      )
      expect(row?.standing).toBe(standingOf({ state: 'RUNNING', dueOn, warnOn }, TODAY))
    }
})
