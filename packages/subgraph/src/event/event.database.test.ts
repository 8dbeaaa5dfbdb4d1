import { serviceActor } from '@province/actor'
import { createTestDatabase, personWith, type TestDatabase } from '@province/testbed'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorSettings, ReadPool } from '../read/reader.ts'
import type { RequestContext } from '../request/context.ts'
import { type EventRow, eventHead, listEvents } from './event-list.ts'

let database: TestDatabase
let reads: ReadPool
let province: string
let ward: string

beforeAll(async () => {
  database = await createTestDatabase('organization')
  reads = new ReadPool(database.databaseUrl)
  province = await database.unitId('36')
  ward = await database.unitId('13636')
})

afterAll(async () => {
  await reads?.stop()
  await database?.drop()
})

const scope = { readAction: 'organization.read', scopedActions: ['client.manage'] }
const contextOf = (actor: RequestContext['actor']) =>
  ({ actor, reader: reads.as(actorSettings(actor, scope, '2023-06-15')) }) as RequestContext
const seenBy = (unit: string, after: string, ...actions: string[]) =>
  listEvents(contextOf(personWith(['organization.read', ...actions], unit)), 'organization', after, 100)
const head = () => eventHead(contextOf(serviceActor('gateway')), 'organization')
const names = (events: EventRow[]) => events.map(({ name }) => name)

const write = `insert into organization.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at)
  values (gen_random_uuid(), $1, gen_random_uuid(), $2, '{}', now())`
const happen = (name: string, unit: string) => database.peek(write, [name, unit])

test('events come in order to whoever sees their unit, and of what is kept to whoever manages it', async () => {
  const start = (await head()) ?? '0.0'
  await happen('unit.renamed', ward)
  await happen('unit.merged', province)
  await happen('api_client.created', ward)
  expect(names(await seenBy(province, start))).toEqual(['unit.renamed', 'unit.merged'])
  expect(names(await seenBy(ward, start))).toEqual(['unit.renamed'])
  expect(names(await seenBy(ward, start, 'client.manage'))).toEqual(['unit.renamed', 'api_client.created'])
  const all = await seenBy(province, start, 'client.manage')
  expect(all.at(-1)?.position).toBe(await head())
  expect(await seenBy(province, all.at(-1)?.position ?? '', 'client.manage')).toEqual([])
  expect(Object.keys(all[0] ?? {})).toEqual(['position', 'name', 'aggregateId', 'unitId', 'at'])
})

test('a cursor never passes an event of a transaction that is still running', async () => {
  const url = new URL(database.databaseUrl)
  const slow = new pg.Client({ connectionString: url.href })
  await slow.connect()
  const start = (await head()) ?? '0.0'
  try {
    await slow.query('begin')
    await slow.query(`select set_config('app.roots', '{}', true)`)
    await slow.query(write, ['first.written', province])
    await happen('second.committed', province)
    expect([await head(), await seenBy(province, start)]).toEqual([start, []])
    await slow.query('commit')
  } finally {
    await slow.end()
  }
  expect(names(await seenBy(province, start))).toEqual(['first.written', 'second.committed'])
})

test('positions are checked, and only the gateway asks where the outbox ends', async () => {
  await expect(seenBy(province, '1; drop')).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  const person = contextOf(personWith(['organization.read'], province))
  await expect(eventHead(person, 'organization')).rejects.toMatchObject({ code: 'FORBIDDEN_OR_MISSING' })
})
