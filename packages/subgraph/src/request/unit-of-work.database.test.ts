import 'reflect-metadata'
import { Refusal } from '@province/runtime/refusal'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSubgraph, type SubgraphApp } from '../graph/app.ts'
import { scopedByUnit } from '../install/foundation.ts'
import type { RequestContext } from './context.ts'

@ObjectType('Note')
class Note {
  @Field(() => String)
  id!: string

  @Field(() => Int)
  n!: number
}

@Resolver(() => Note)
class NoteResolver {
  @FieldResolver(() => Int)
  all(@Ctx() { remember, reader }: RequestContext) {
    const count = { name: 'note_count', text: 'select count(*) as n from organization.note' }
    return remember('notes', 'all', async () => (await reader.rows<{ n: number }>(count))[0]?.n)
  }

  @Query(() => Int)
  noteCount(@Ctx() { reader }: RequestContext) {
    const count = { name: 'note_count', text: 'select count(*) as n from organization.note' }
    return reader.rows<{ n: number }>(count).then(([row]) => row?.n)
  }

  @Mutation(() => Note, { nullable: true })
  async addNote(
    @Arg('n', () => Int) n: number,
    @Arg('unit', () => String) unitId: string,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { em, record, keepWhenRefused }: RequestContext,
  ) {
    if (n < -100)
      keepWhenRefused(() => record({ name: 'note.looked_at', aggregateId: v7(), unitId, payload: { n } }))
    const id = v7()
    await em.execute('insert into organization.note values (?, ?, ?)', [id, unitId, n])
    record({ name: 'note.added', aggregateId: id, unitId, payload: { n } })
    if (n < 0) throw new Refusal('NOTE_NEGATIVE', { vi: 'không', en: 'no' }, { field: 'n' })
    return { id, n }
  }
}

@Resolver()
class NumberResolver {
  @Mutation(() => Int, { nullable: true })
  async takeNumber(
    @Arg('n', () => Int) n: number,
    @Arg('unit', () => String) unitId: string,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { em, record }: RequestContext,
  ) {
    const found = await em.execute('select from organization.taken where n = ?', [n])
    if (found.length > 0) throw new Refusal('NUMBER_TAKEN', { vi: 'có rồi', en: 'taken' }, { field: 'n' })
    await em.execute('select pg_sleep(0.05)')
    await em.execute('insert into organization.taken values (?, ?)', [unitId, n])
    record({ name: 'number.taken', aggregateId: v7(), unitId, payload: { n } })
    return n
  }

  /** Takes two things in the order that is asked, and waits between: two that ask in opposite orders wait for each other. */
  @Mutation(() => Int, { nullable: true })
  async takeBoth(
    @Arg('first', () => Int) first: number,
    @Arg('second', () => Int) second: number,
    @Arg('unit', () => String) unitId: string,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { em, record }: RequestContext,
  ) {
    await em.execute("select set_config('lock_timeout', '5s', true), pg_advisory_xact_lock(?)", [first])
    await em.execute('select pg_sleep(0.3)')
    await em.execute('select pg_advisory_xact_lock(?)', [second])
    record({ name: 'both.taken', aggregateId: v7(), unitId, payload: { n: first } })
    return first
  }
}

const add =
  'mutation ($n: Int!, $unit: String!, $key: String!) { addNote(n: $n, unit: $unit, idempotencyKey: $key) { id n } }'

let database: TestDatabase
let app: SubgraphApp
let ask: GraphClient
let unit: string
let elsewhere: string

beforeAll(async () => {
  database = await createTestDatabase('organization')
  unit = await database.unitId('356')
  elsewhere = await database.unitId('358')
  await database.peek(
    'create table organization.note (id uuid primary key, unit_id uuid not null, n int not null)',
  )
  await database.peek('grant select, insert on organization.note to organization_app')
  await database.peek('create table organization.taken (unit_id uuid not null, n int primary key)')
  await database.peek('grant select, insert on organization.taken to organization_app')
  for (const table of ['note', 'taken'])
    for (const sql of scopedByUnit('organization', table)) await database.peek(sql)
  const parts = {
    name: 'organization',
    readAction: 'x.read',
    resolvers: [NoteResolver, NumberResolver] as const,
    types: [Note],
    references: {},
    entities: [],
  }
  app = await createSubgraph({ ...parts, contextOf: (request) => request }, database)
  ask = graphClient(app.execute, personWith(['x.read'], unit))
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const stored = async (key: string) => {
  const one = async (sql: string) => (await database.peek<{ n: number }>(sql, [key]))[0]?.n
  const audits = 'select id from organization.audit_entry where idempotency_key = $1'
  return {
    keys: await one('select count(*)::int as n from organization.idempotency where key = $1'),
    audits: await one('select count(*)::int as n from organization.audit_entry where idempotency_key = $1'),
    events: await one(`select count(*)::int as n from organization.outbox where mutation_id in (${audits})`),
  }
}

test('change, event, audit row and answered key are stored together', async () => {
  const answer = await ask.data<{ addNote: { n: number } }>(add, { n: 1, unit, key: 'together' })
  expect(answer.addNote.n).toBe(1)
  expect(await stored('together')).toEqual({ keys: 1, audits: 1, events: 1 })
})

test('a refusal stores nothing at all', async () => {
  expect(await ask.refusal(add, { n: -1, unit, key: 'refused' })).toBe('NOTE_NEGATIVE')
  expect(await stored('refused')).toEqual({ keys: 0, audits: 0, events: 0 })
  expect(await database.peek('select from organization.note where n = -1')).toEqual([])
})

test('what a refused change asked to be kept is stored by itself, with the refusal in its audit row', async () => {
  expect(await ask.refusal(add, { n: -101, unit, key: 'kept' })).toBe('NOTE_NEGATIVE')
  expect(await stored('kept')).toEqual({ keys: 0, audits: 0, events: 0 })
  expect(await database.peek('select from organization.note where n = -101')).toEqual([])
  const told = await database.peek(
    `select o.name, a.outcome, a.field from organization.outbox o join organization.audit_entry a on a.id = o.mutation_id
     where o.payload ->> 'n' = '-101'`,
  )
  expect(told).toEqual([{ name: 'note.looked_at', outcome: 'NOTE_NEGATIVE', field: 'addNote' }])
  await ask.data(add, { n: 101, unit, key: 'kept' })
  expect(await stored('kept')).toEqual({ keys: 1, audits: 1, events: 1 })
})

test('a text that the database cannot hold is refused wherever it is given, and nothing is stored', async () => {
  for (const [field, sent] of Object.entries({
    idempotencyKey: { unit, key: 'a\0b' },
    unit: { unit: '\0', key: 'nul' },
  })) {
    const { errors } = await ask(add, { n: 1, ...sent })
    expect(errors?.[0]?.extensions).toEqual({ code: 'INPUT_INVALID', field })
  }
  const literal = `mutation { addNote(n: 1, unit: "${unit}", idempotencyKey: "a\\u0000b") { id } }`
  expect(await ask.refusal(literal)).toBe('INPUT_INVALID')
  expect(await stored('nul')).toEqual({ keys: 0, audits: 0, events: 0 })
})

test('the same key and input give the same answer and one change', async () => {
  const first = await ask.data(add, { n: 2, unit, key: 'again' })
  expect(await ask.data(add, { n: 2, unit, key: 'again' })).toEqual(first)
  expect(await database.peek('select from organization.note where n = 2')).toHaveLength(1)
})

test('the same key at the same moment gives one change', async () => {
  const both = await Promise.all([3, 3].map((n) => ask.data(add, { n, unit, key: 'race' })))
  expect(both[0]).toEqual(both[1])
  expect(await database.peek('select from organization.note where n = 3')).toHaveLength(1)
})

test('of many who store the same at once one does, and each other is told so by the rule, not by the database', async () => {
  const take =
    'mutation ($unit: String!, $key: String!) { takeNumber(n: 1, unit: $unit, idempotencyKey: $key) }'
  const asked = Array.from({ length: 6 }, (_, at) => ask(take, { unit, key: `number ${at}` }))
  const codes = (await Promise.all(asked)).map(({ errors }) => errors?.[0]?.extensions?.code)
  expect(codes.toSorted()).toEqual([...Array(5).fill('NUMBER_TAKEN'), undefined])
  expect(await database.peek(`select from organization.outbox where name = 'number.taken'`)).toHaveLength(1)
})

test('the same key with another input is refused', async () => {
  await ask.data(add, { n: 4, unit, key: 'other' })
  expect(await ask.refusal(add, { n: 5, unit, key: 'other' })).toBe('IDEMPOTENCY_KEY_REUSED')
})

test('two changes in one request each leave their own event, also after one that was refused', async () => {
  const document = `mutation ($unit: String!) {
    refused: addNote(n: -7, unit: $unit, idempotencyKey: "one of three") { n }
    first: addNote(n: 7, unit: $unit, idempotencyKey: "two of three") { n }
    second: addNote(n: 8, unit: $unit, idempotencyKey: "three of three") { n } }`
  await ask(document, { unit })
  expect(await stored('one of three')).toEqual({ keys: 0, audits: 0, events: 0 })
  expect(await stored('two of three')).toEqual({ keys: 1, audits: 1, events: 1 })
  expect(await stored('three of three')).toEqual({ keys: 1, audits: 1, events: 1 })
})

test('what was read before a change in the same request is read again after it', async () => {
  const document = `mutation ($unit: String!) {
    before: addNote(n: 9, unit: $unit, idempotencyKey: "read before") { all }
    after: addNote(n: 10, unit: $unit, idempotencyKey: "read after") { all } }`
  const { before, after } = await ask.data<Record<'before' | 'after', { all: number }>>(document, { unit })
  expect(after.all).toBe(before.all + 1)
})

test('the database alone refuses a row outside the scope', async () => {
  expect(await ask.refusal(add, { n: 6, unit: elsewhere, key: 'elsewhere' })).toBe('FORBIDDEN_OR_MISSING')
  expect(await stored('elsewhere')).toEqual({ keys: 0, audits: 0, events: 0 })
})

test('nobody changes the audit or the outbox afterwards', async () => {
  const rights = await database.peek<{ may: boolean }>(`
    select has_table_privilege('organization_app', 'organization.' || t, right_) as may
    from unnest(array['audit_entry', 'audit_head', 'outbox']) t, unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) right_`)
  expect(rights.map(({ may }) => may)).toEqual(Array(9).fill(false))
})

test('where there is no room left nothing is stored and a sentence says so; the same sent again later is stored once', async () => {
  const key = 'while-the-disk-is-full'
  const stored = () =>
    database.peek(`select (select count(*)::int from organization.note) as notes,
      (select count(*)::int from organization.idempotency) as keys, (select count(*)::int from organization.outbox) as events`)
  await database.peek(`create function organization.no_room() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file "base/1/2": No space left on device' using errcode = 'disk_full'; end $$`)
  // In the middle of a transaction that has stored some of it already.
  await database.peek(
    'create trigger no_room before insert on organization.outbox execute function organization.no_room()',
  )
  const before = await stored()
  expect(await ask.refusal(add, { n: 7, unit, key })).toBe('STORAGE_FULL')
  expect(await stored()).toEqual(before)
  expect(await ask.data('{ noteCount }')).toMatchObject({ noteCount: expect.any(Number) })
  await database.peek('drop trigger no_room on organization.outbox')
  const first = await ask.data(add, { n: 7, unit, key })
  expect(await ask.data(add, { n: 7, unit, key })).toEqual(first)
})

test('two changes that wait for each other both come through: the one that the database gave up runs again', async () => {
  const both = `mutation ($first: Int!, $second: Int!, $unit: String!, $key: String!) {
    takeBoth(first: $first, second: $second, unit: $unit, idempotencyKey: $key) }`
  const answers = await Promise.all([
    ask.data(both, { first: 71, second: 72, unit, key: 'both there' }),
    ask.data(both, { first: 72, second: 71, unit, key: 'both back' }),
  ])
  expect(answers).toEqual([{ takeBoth: 71 }, { takeBoth: 72 }])
  for (const key of ['both there', 'both back'])
    expect(await stored(key)).toEqual({ keys: 1, audits: 1, events: 1 })
})
