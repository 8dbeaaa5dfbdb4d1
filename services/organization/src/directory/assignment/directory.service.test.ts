import { randomUUID as key } from 'node:crypto'
import { fixedClock } from '@province/runtime'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app.ts'

const record = `mutation ($input: RecordPersonInput!, $key: String!) {
  recordPerson(input: $input, idempotencyKey: $key) { id name title invented version unit { code } assignments { id } } }`
const assign = `mutation ($input: AssignPositionInput!, $key: String!) {
  assignPosition(input: $input, idempotencyKey: $key) { id version validFrom validTo basis person { name } position { title } } }`
const end = `mutation ($id: ID!, $version: Int!, $on: Date!, $key: String!) {
  endAssignment(id: $id, expectedVersion: $version, endsOn: $on, idempotencyKey: $key) { id version validTo } }`
const office = `query ($code: String!, $asOf: Date!) { unit(code: $code, asOf: $asOf) {
  positions(asOf: $asOf) { id title head duties body { kind } } people { id name invented }
  officeHistory { validFrom validTo person { name } }
  officeHolders(asOf: $asOf) { id version validFrom validTo person { id name } position { id title } } } }`

interface Office {
  unit: {
    positions: { id: string; title: string; duties: string[] }[]
    people: { id: string; name: string }[]
    officeHistory: { validFrom: string; validTo: string | null; person: { name: string } }[]
    officeHolders: { id: string; version: number; person: { id: string }; position: { id: string } }[]
  }
}

let database: TestDatabase
let app: SubgraphApp
let manager: GraphClient

const person = async (actions: string[], code: string) =>
  graphClient(app.execute, personWith(['organization.read', ...actions], await database.unitId(code), key()))
const officeOf = async (code: string, asOf = '2023-06-15', who = manager) =>
  (await who.data<Office>(office, { code, asOf })).unit
const recorded = async (code: string, name = 'Người Được Ghi') => {
  const input = { unit: await database.unitId(code), name }
  return (await manager.data<{ recordPerson: { id: string } }>(record, { input, key: key() })).recordPerson.id
}

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
  manager = await person(['directory.manage'], '36')
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

test('a unit has a head and a deputy in charge of duties, made up and marked so; a unit that ends has none after', async () => {
  const { positions, officeHolders, people } = await officeOf('13639')
  expect(positions).toMatchObject([
    {
      title: 'Chủ tịch UBND',
      head: true,
      duties: ['CITIZEN_RECEPTION'],
      body: { kind: 'PEOPLES_COMMITTEE' },
    },
    { title: 'Phó Chủ tịch UBND', head: false, duties: ['MASS_MOBILISATION', 'ADMIN_REFORM'] },
    { title: 'Chủ tịch HĐND', head: true, duties: [], body: { kind: 'PEOPLES_COUNCIL' } },
  ])
  expect(officeHolders.map(({ position }) => position.id)).toEqual(positions.map(({ id }) => id))
  expect(people).toMatchObject([{ invented: true }, { invented: true }, { invented: true }])
  expect((await officeOf('36-thanhtra')).positions.map(({ title }) => title)).toEqual([
    'Chánh Thanh tra',
    'Phó Chánh Thanh tra',
  ])
  const rows = await database.peek<{ count: string }>(
    `select count(*) from organization.assignment a join organization.unit u on u.id = a.unit_id
     where u.closed_on is not null and a.valid_to is distinct from u.closed_on`,
  )
  expect(rows).toEqual([{ count: '0' }])
})

test('a person is recorded, assigned once the office is free, and ended; the history keeps both', async () => {
  const { positions, officeHolders } = await officeOf('13642')
  const [head] = officeHolders
  const input = {
    person: await recorded('13642', '  Nguyễn Thử Một '),
    position: positions[0]?.id,
    validFrom: '2023-07-01',
    basis: '12/QĐ-UBND',
  }
  expect(await manager.refusal(assign, { input, key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(
    await manager.data(end, { id: head?.id, version: head?.version, on: '2023-07-01', key: key() }),
  ).toEqual({ endAssignment: { id: head?.id, version: 2, validTo: '2023-07-01' } })
  const again = key()
  const first = await manager.data(assign, { input, key: again })
  expect(first).toMatchObject({
    assignPosition: {
      version: 1,
      person: { name: 'Nguyễn Thử Một' },
      position: { title: 'Chủ tịch UBND' },
      basis: '12/QĐ-UBND',
    },
  })
  expect(await manager.data(assign, { input, key: again })).toEqual(first)
  expect(await manager.refusal(assign, { input: { ...input, basis: 'khác' }, key: again })).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  )
  const after = await officeOf('13642', '2023-07-01')
  expect(after.officeHolders[0]).toMatchObject({ person: { name: 'Nguyễn Thử Một' } })
  expect(after.officeHistory.map(({ validTo }) => validTo).toSorted()).toEqual([
    '2023-07-01',
    '2024-09-01',
    '2024-09-01',
    '2024-09-01',
  ])
})

test('days, people and ends that cannot be are refused', async () => {
  const { positions, officeHolders } = await officeOf('13645')
  const someone = await recorded('13645')
  const wrong = async (change: object) =>
    (
      await manager(assign, {
        input: { position: positions[1]?.id, person: someone, validFrom: '2023-06-15', ...change },
        key: key(),
      })
    ).errors?.[0]?.extensions
  expect(await wrong({ validTo: '2023-06-15' })).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'input.validTo',
  })
  expect(await wrong({ person: key() })).toMatchObject({ code: 'INPUT_INVALID', field: 'input.person' })
  expect(await wrong({ basis: 'x'.repeat(201) })).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'input.basis',
  })
  expect(await wrong({ position: key() })).toMatchObject({ code: 'FORBIDDEN_OR_MISSING' })
  const [head] = officeHolders
  const ending = (on: string, version = head?.version) =>
    manager.refusal(end, { id: head?.id, version, on, key: key() })
  expect(await ending('2021-07-01')).toBe('INPUT_INVALID')
  expect(await ending('2023-06-15', 7)).toBe('STALE_VERSION')
  for (const name of ['', '   ', 'hai\ndòng', 'x'.repeat(201)])
    expect(
      await manager.refusal(record, { input: { unit: await database.unitId('13645'), name }, key: key() }),
    ).toBe('INPUT_INVALID')
})

test('a unit that ended takes nobody, and its offices end with it', async () => {
  const ended = await database.unitId('358')
  const later = graphClient(
    (await createLater()).execute,
    personWith(['organization.read', 'directory.manage'], await database.unitId('36'), key()),
  )
  expect(await later.refusal(record, { input: { unit: ended, name: 'Ai Đó' }, key: key() })).toBe(
    'STEP_NOT_ALLOWED',
  )
  const { positions, officeHolders } = await officeOf('358')
  const [holder] = officeHolders
  const input = { position: positions[0]?.id, person: holder?.person.id, validFrom: '2024-09-01' }
  expect((await later(assign, { input, key: key() })).errors?.[0]?.extensions).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'input.validFrom',
  })
})

test('only who manages the directory of that unit changes it; who only reads, reads', async () => {
  const { positions, officeHolders } = await officeOf('13639')
  const [head] = officeHolders
  const commune = await person(['directory.manage'], '13636')
  const reader = await person([], '36')
  const input = { position: positions[0]?.id, person: head?.person.id, validFrom: '2023-06-20' }
  for (const who of [commune, reader]) {
    expect(await who.refusal(assign, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
    expect(
      await who.refusal(end, { id: head?.id, version: head?.version, on: '2023-06-20', key: key() }),
    ).toBe('FORBIDDEN_OR_MISSING')
    const unit = await database.unitId('13639')
    expect(await who.refusal(record, { input: { unit, name: 'Ai Đó' }, key: key() })).toBe(
      'FORBIDDEN_OR_MISSING',
    )
  }
  expect((await officeOf('13639', '2023-06-15', reader)).officeHolders).toHaveLength(3)
  expect((await officeOf('13639', '2023-06-15', commune)).officeHolders).toEqual([])
})

test('no name stands in an event or in the audit', async () => {
  const name = 'Tên Không Được Lộ'
  await recorded('13636', name)
  const rows = await database.peek<{ text: string }>(
    'select o::text as text from organization.outbox o union all select a::text from organization.audit_entry a',
  )
  expect(rows.length).toBeGreaterThan(2)
  expect(rows.filter(({ text }) => text.includes(name))).toEqual([])
})

test('each list is one statement, for a hundred units as for one', async () => {
  const sent: string[] = []
  const all = `query { unit(code: "36", asOf: "2023-06-15") { children { officeHolders(asOf: "2023-06-15") {
    person { name } position { title body { name } } } positions(asOf: "2023-06-15") { title }
    people { name } officeHistory { person { name } position { title } } } } }`
  app.onStatement((name) => sent.push(name))
  await manager.data(all)
  app.onStatement(undefined)
  expect(sent.toSorted()).toEqual([
    'office_history',
    'office_holders',
    'person_of_units',
    'position_of_units',
    'unit_by_code',
    'unit_children',
  ])
})

function createLater() {
  return createApp({ ...database, clock: fixedClock('2024-10-01T08:00:00+07:00') })
}
