import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import { fixedClock } from '@province/runtime'
import { backgroundDesk } from '@province/subgraph/request'
import { createTestDatabase, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entities } from '../../database.ts'
import type { OpenItem } from '../open-item/open-item.ts'
import { domainSilent } from '../open-item/open-items-refusals.ts'
import { handOversCompleted } from './hand-over-completion.service.ts'

let database: TestDatabase
let orm: MikroORM
let ended: string
let going: string
let away = false

beforeAll(async () => {
  database = await createTestDatabase('organization')
  ended = await database.unitId('13639')
  going = await database.unitId('13669', '2025-07-01')
  orm = await MikroORM.init({
    clientUrl: database.databaseUrl,
    entities: [...entities],
    schema: 'organization',
  })
})

afterAll(async () => {
  await orm?.close()
  await database?.drop()
})

const item = (unitId: string): OpenItem => ({
  domain: 'complaints',
  kind: 'petition',
  id: unitId,
  label: 'Đơn vào sổ sau khi thực hiện',
  unitId,
})

/** A domain that has one thing open at a unit that ends and one at a unit that goes on. */
const items = {
  under: async () => {
    if (away) throw domainSilent('complaints')
    return [item(ended), item(going)]
  },
}

async function runOn(day: string): Promise<boolean[]> {
  const desk = backgroundDesk(
    'organization',
    () => orm.em.fork() as EntityManager,
    fixedClock(`${day}T08:00:00+07:00`),
  )
  const told: boolean[] = []
  do told.push(await handOversCompleted(items).run(desk))
  while (told.at(-1))
  return told
}

const handedOver = () =>
  database.peek<{ day: string; label: string }>(
    `select effective_on::text as day, label from organization.hand_over where domain = 'complaints' order by 1`,
  )

test('before its day nothing is asked; while a domain is silent nothing is completed', async () => {
  expect(await runOn('2024-08-31')).toEqual([false])
  away = true
  expect(await runOn('2024-09-01')).toEqual([false])
  away = false
  expect(await handedOver()).toEqual([])
})

test('on its day what came in since is handed over too, once, to the successor of the unit that ended', async () => {
  expect(await runOn('2024-09-01')).toEqual([true, false])
  expect(await runOn('2024-09-02')).toEqual([false])
  expect(await handedOver()).toEqual([{ day: '2024-09-01', label: 'Đơn vào sổ sau khi thực hiện' }])
  const [to] = await database.peek<{ unit: string }>(
    `select unit_id as unit from organization.hand_over where domain = 'complaints'`,
  )
  expect(to?.unit).toBe(await database.unitId('13636', '2024-09-01'))
})

test('two reorganisations that are due are completed one after the other; what waited goes on, and stays one', async () => {
  const waiting = () =>
    database.peek<{ id: string; unit: string; from: string; state: string }>(
      `select id, unit_id as unit, from_unit_id as "from", state from organization.hand_over
       where from_unit_id = $1 or item_id = $1::text or kind = 'hand_over' order by id`,
      [ended],
    )
  const before = await waiting()
  const middle = await database.unitId('13636', '2024-09-01')
  expect(new Set(before.map(({ unit }) => unit))).toEqual(new Set([middle]))
  expect(await runOn('2025-07-01')).toEqual([true, false])
  const last = await database.unitId('13669', '2025-07-01')
  expect(await waiting()).toEqual(before.map((each) => ({ ...each, unit: last })))
  const left = await database.peek(
    `select from organization.hand_over h join hierarchy.unit u on u.id = h.unit_id
     where h.state = 'PENDING' and u.closed_on <= '2025-07-01'`,
  )
  expect(left).toEqual([])
})
