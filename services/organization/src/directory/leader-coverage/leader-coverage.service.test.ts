import { randomUUID as key } from 'node:crypto'
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

const end = `mutation ($id: ID!, $version: Int!, $on: Date!, $key: String!) {
  endAssignment(id: $id, expectedVersion: $version, endsOn: $on, idempotencyKey: $key) { validTo } }`
const delegate = `mutation ($input: DelegateDutyInput!, $key: String!) {
  delegateDuty(input: $input, idempotencyKey: $key) { id version duty holder { id } acting { id } } }`
const endDelegation = `mutation ($id: ID!, $version: Int!, $on: Date!, $key: String!) {
  endDutyDelegation(id: $id, expectedVersion: $version, endsOn: $on, idempotencyKey: $key) { version validTo } }`

interface Tier {
  level: string
  applicable: number
  covered: number
  exempt: number
  missing: { code: string }[]
}
interface Holder {
  id: string
  version: number
  person: { id: string }
}

let database: TestDatabase
let app: SubgraphApp
let manager: GraphClient

const person = async (actions: string[], code: string) =>
  graphClient(app.execute, personWith(['organization.read', ...actions], await database.unitId(code), key()))
const coverage = async (asOf: string, code = '36', who = manager, duty = 'MASS_MOBILISATION') => {
  const document = `query ($code: String!, $asOf: Date!, $duty: Duty!) { unit(code: $code, asOf: $asOf) {
    leaderCoverage(duty: $duty, asOf: $asOf) { level applicable covered exempt missing { code } } } }`
  const found = await who.data<{ unit: { leaderCoverage: Tier[] } }>(document, { code, asOf, duty })
  return found.unit.leaderCoverage
}
const counts = async (asOf: string, code?: string) =>
  (await coverage(asOf, code)).map(({ covered, applicable }) => `${covered}/${applicable}`)
const holders = async (code: string) => {
  const document = `query ($code: String!) { unit(code: $code, asOf: "2023-06-15") {
    officeHolders(asOf: "2023-06-15") { id version person { id } } } }`
  return (await manager.data<{ unit: { officeHolders: Holder[] } }>(document, { code })).unit.officeHolders
}
const measured = async (code: string, asOf: string, drawn = '') => {
  const document = `query ($unit: ID!, $asOf: Date!, $keys: [String!]!) { organizationMeasures(keys: $keys, unit: $unit,
    window: { from: "2023-01-01", to: "2023-07-01" }, asOf: $asOf, boundaryMode: ${drawn === '' ? 'AS_REPORTED' : `RESTATED, restatedTo: "${drawn}"`}) { key value } }`
  const keys = ['agencies', 'districts', 'communes'].map((tier) => `organization.leader_assigned.${tier}`)
  type Values = { organizationMeasures: { value: number | null }[] }
  const { organizationMeasures } = await manager.data<Values>(document, {
    unit: await database.unitId(code),
    asOf,
    keys,
  })
  return organizationMeasures.map(({ value }) => value)
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

test('17/17 agencies, 10/10 districts and 226/226 communes have a leader in charge, as was stated', async () => {
  expect(await counts('2023-06-30')).toEqual(['17/17', '10/10', '226/226'])
  expect(await measured('36', '2023-06-14')).toEqual([17, 10, 226])
  expect(await counts('2024-09-01')).toEqual(['17/17', '9/9', '175/175'])
  // Who has the whole cell in sight has it as the province that it was and as the one that it becomes.
  const whole = personWith(['organization.read'], await database.unitId('36'))
  const becomes = { ...whole.grants[0], unitId: await database.unitId('37', '2025-07-01') }
  const grants = [...whole.grants, becomes as (typeof whole.grants)[number]]
  const present = graphClient(app.execute, { ...whole, grants })
  const now = await coverage('2025-07-01', '37', present)
  expect(now.map(({ level, covered }) => [level, covered])).toEqual([
    ['AGENCY', 17],
    ['COMMUNE', 129],
  ])
  expect(await counts('2023-06-30', '356')).toEqual(['1/1', '25/25'])
  expect(await measured('356', '2023-06-14', '2024-09-01')).toEqual([null, 1, 21])
  const sent: string[] = []
  app.onStatement((name) => sent.push(name))
  await coverage('2023-06-30')
  app.onStatement(undefined)
  expect(sent).toEqual(['unit_by_code', 'leader_coverage'])
})

test('who sees one unit alone is told of that one, never of a part as the whole', async () => {
  const clerk = await person([], '13639')
  expect(await coverage('2023-06-30', '36', clerk)).toEqual([])
  expect((await coverage('2023-06-30', '13639', clerk)).map(({ covered }) => covered)).toEqual([1])
})

test('one assignment ended makes it 16/17; a delegation before that counts until it ends', async () => {
  const [head, deputy] = await holders('36-thanhtra')
  const input = {
    unit: await database.unitId('36-thanhtra'),
    duty: 'MASS_MOBILISATION',
    holder: deputy?.person.id,
    acting: head?.person.id,
    document: '7/QĐ-TTr',
    validFrom: '2023-06-15',
  }
  const wrong = async (change: object) =>
    (await manager(delegate, { input: { ...input, ...change }, key: key() })).errors?.[0]?.extensions
  expect(await wrong({ holder: head?.person.id, acting: deputy?.person.id })).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'input.holder',
  })
  expect(await wrong({ acting: deputy?.person.id })).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'input.acting',
  })
  expect(await wrong({ acting: key() })).toMatchObject({ code: 'INPUT_INVALID', field: 'input.acting' })
  expect(await wrong({ document: ' ' })).toMatchObject({ code: 'INPUT_INVALID', field: 'input.document' })
  expect(await wrong({ validTo: '2023-06-01' })).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'input.validTo',
  })
  const again = key()
  type Delegated = { delegateDuty: { id: string; version: number } }
  const first = await manager.data<Delegated>(delegate, { input, key: again })
  expect(await manager.data(delegate, { input, key: again })).toEqual(first)
  expect(await wrong({ validFrom: '2023-06-20' })).toMatchObject({
    code: 'STEP_NOT_ALLOWED',
    field: 'input.duty',
  })

  await manager.data(end, { id: deputy?.id, version: deputy?.version, on: '2023-06-20', key: key() })
  expect(await counts('2023-06-30')).toEqual(['17/17', '10/10', '226/226'])
  const { id, version } = first.delegateDuty
  const ending = { id, version, on: '2023-06-25', key: key() }
  expect(await manager.refusal(endDelegation, { ...ending, version: 9 })).toBe('STALE_VERSION')
  expect(await manager.refusal(endDelegation, { ...ending, on: '2023-06-15', key: key() })).toBe(
    'INPUT_INVALID',
  )
  const clerk = await person(['directory.manage'], '356')
  expect(await clerk.refusal(endDelegation, { ...ending, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(delegate, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await manager.data(endDelegation, { ...ending, key: key() })).toEqual({
    endDutyDelegation: { version: 2, validTo: '2023-06-25' },
  })
  expect(await counts('2023-06-24')).toEqual(['17/17', '10/10', '226/226'])
  expect(await counts('2023-06-30')).toEqual(['16/17', '10/10', '226/226'])
  expect((await coverage('2023-06-30'))[0]?.missing).toEqual([{ code: '36-thanhtra' }])
  expect(await measured('36', '2023-06-30')).toEqual([16, 10, 226])
})

test('an exemption takes a unit out of the denominator; the records behind a figure are the units', async () => {
  await database.peek(
    `insert into organization.duty_exemption (id, unit_id, duty, reason, valid_from)
     values (gen_random_uuid(), $1, 'MASS_MOBILISATION', 'thử', '2023-06-26')`,
    [await database.unitId('36-thanhtra')],
  )
  expect((await coverage('2023-06-30'))[0]).toMatchObject({ applicable: 16, covered: 16, exempt: 1 })
  const document = `query ($unit: ID!) { organizationMeasureRecords(key: "organization.leader_assigned.agencies", unit: $unit,
    window: { from: "2023-01-01", to: "2023-07-01" }, asOf: "2023-06-30", boundaryMode: AS_REPORTED, first: 10) {
    totalCount edges { node { label value } } pageInfo { hasNextPage } } }`
  expect(await manager.data(document, { unit: await database.unitId('36') })).toMatchObject({
    organizationMeasureRecords: { totalCount: 16, pageInfo: { hasNextPage: true } },
  })
})
