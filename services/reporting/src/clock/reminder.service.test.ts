import { MikroORM } from '@mikro-orm/postgresql'
import { fixedClock } from '@province/runtime'
import { backgroundDesk } from '@province/subgraph/request'
import { tellRungs } from '@province/timekeeping'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'
import { entities } from '../database.ts'
import { REPORTING_CLOCKS } from './reporting-clocks.ts'

let world: ReportingWorld
let orm: MikroORM

beforeAll(async () => {
  world = await reportingWorld()
  const clientUrl = world.database.databaseUrl
  orm = await MikroORM.init({ clientUrl, entities, schema: 'reporting', ensureDatabase: false })
})

afterAll(async () => {
  await orm?.close()
  await world?.close()
})

const sweep = (day: string) =>
  tellRungs(
    REPORTING_CLOCKS,
    backgroundDesk('reporting', () => orm.em.fork() as never, fixedClock(`${day}T08:00:00+07:00`)),
  )

const told = () =>
  world.database.peek<{ rung: string; units: number }>(
    `select payload ->> 'rung' as rung, count(*)::int as units from reporting.outbox
     where name = 'clock.rung_reached' group by 1 order by 1`,
  )

test('who has not submitted is reminded once of each day, who has is not', async () => {
  const [pending] = await world.database.peek<{ count: number }>(
    `select count(*)::int from reporting.submission where submitted_on is null and due_on = '2023-06-19'`,
  )
  await sweep('2023-06-15')
  const before = await told()
  await sweep('2023-06-19')
  await sweep('2023-06-19')
  const due = (await told()).find(({ rung }) => rung === 'DUE')
  expect(pending?.count).toBeGreaterThan(0)
  expect(due?.units).toBe(pending?.count)
  expect(before.find(({ rung }) => rung === 'DUE')).toBeUndefined()
})
