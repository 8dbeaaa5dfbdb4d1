import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const grant = `mutation ($input: GrantExemptionInput!, $key: String!) {
  grantExemption(input: $input, idempotencyKey: $key) { id version validFrom validTo document unit { id } } }`
const end = `mutation ($id: ID!, $version: Int!, $on: Date!, $key: String!) {
  endExemption(id: $id, expectedVersion: $version, input: { endsOn: $on }, idempotencyKey: $key) { id version validTo } }`

let world: ReformWorld
let lead: GraphClient
let agency: string

const key = () => randomUUID()

beforeAll(async () => {
  world = await reformWorld()
  lead = await world.as('36', 'reform.grant_exemption')
  agency = await world.database.unitId('36-snv')
})

afterAll(() => world?.close())

const inputFor = (unit: string, change: object = {}) => ({
  unit,
  reason: 'Không có thủ tục hành chính',
  document: '12/QĐ-UBND',
  validFrom: '2023-06-01',
  ...change,
})

const agencies = async (asOf: string) => {
  const within = await world.database.unitId('36')
  const document = `query ($within: ID!, $asOf: Date!) { oneStopCoverage(within: $within, asOf: $asOf) { applicable covered exempt } }`
  const answer = await lead.data<{ oneStopCoverage: object[] }>(document, { within, asOf })
  return answer.oneStopCoverage[0]
}

interface Granted {
  grantExemption: { id: string; version: number }
}

test('granting moves coverage from its first day on, ending moves it back, and both leave their event', async () => {
  const { grantExemption } = await lead.data<Granted>(grant, { input: inputFor(agency), key: key() })
  expect(grantExemption).toMatchObject({ version: 1, document: '12/QĐ-UBND', unit: { id: agency } })
  expect(await agencies('2023-05-31')).toEqual({ applicable: 16, covered: 16, exempt: 1 })
  expect(await agencies('2023-06-01')).toEqual({ applicable: 15, covered: 15, exempt: 2 })

  const { id } = grantExemption
  const ending = { id, version: 1, on: '2023-06-15', key: key() }
  expect(await lead.data(end, ending)).toEqual({ endExemption: { id, version: 2, validTo: '2023-06-15' } })
  expect(await agencies('2023-06-14')).toMatchObject({ exempt: 2 })
  expect(await agencies('2023-06-15')).toEqual({ applicable: 16, covered: 16, exempt: 1 })

  const events = await world.database.peek(
    'select name, aggregate_id, unit_id, payload from reform.outbox order by position',
  )
  expect(events).toMatchObject([
    {
      name: 'exemption.granted',
      aggregate_id: id,
      unit_id: agency,
      payload: { rule: 'ONE_STOP', version: 1 },
    },
    { name: 'exemption.ended', aggregate_id: id, unit_id: agency, payload: { validTo: '2023-06-15' } },
  ])
  const audit = await world.database.peek<{ field: string; subject: string }>(
    'select field, subject from reform.audit_entry',
  )
  expect(audit.map(({ field }) => field).sort()).toEqual(['endExemption', 'grantExemption'])
})

test('the same key and input answer the same; the key is no good for another input', async () => {
  const unit = await world.database.unitId('36-stc')
  const again = key()
  const first = await lead.data<Granted>(grant, { input: inputFor(unit), key: again })
  expect(await lead.data<Granted>(grant, { input: inputFor(unit), key: again })).toEqual(first)
  expect(await lead.refusal(grant, { input: inputFor(unit, { reason: 'Khác' }), key: again })).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  )
  const stored = await world.database.peek('select from reform.exemption where unit_id = $1', [unit])
  expect(stored).toHaveLength(1)
})

test('a unit already exempt in those days, one to which no rule speaks, and empty words are refused', async () => {
  const unit = await world.database.unitId('36-sct')
  await lead.data(grant, { input: inputFor(unit, { validTo: '2023-07-01' }), key: key() })
  const refusal = (change: object, of = unit) =>
    lead.refusal(grant, { input: inputFor(of, change), key: key() })
  expect(await refusal({ validFrom: '2023-06-30' })).toBe('STEP_NOT_ALLOWED')
  expect(await refusal({ validFrom: '2023-05-01', validTo: '2023-06-02' })).toBe('STEP_NOT_ALLOWED')
  expect(await refusal({ validFrom: '2023-07-01', validTo: '2023-07-01' })).toBe('INPUT_INVALID')
  expect(await refusal({ validFrom: '2023-07-01', reason: '  ' })).toBe('INPUT_INVALID')
  expect(await refusal({ validFrom: '2023-07-01', document: 'x'.repeat(501) })).toBe('INPUT_INVALID')
  expect(await refusal({}, await world.database.unitId('36'))).toBe('INPUT_INVALID')
  const gone = await world.database.unitId('13639')
  expect(await refusal({ validFrom: '2024-09-01' }, gone)).toBe('INPUT_INVALID')
  await lead.data(grant, { input: inputFor(unit, { validFrom: '2023-07-01' }), key: key() })
})

test('only whoever may grant on that unit grants or ends there', async () => {
  const commune = await world.database.unitId('13636')
  const refused = 'FORBIDDEN_OR_MISSING'
  const reader = await world.as('36')
  const clerk = await world.as('13639', 'reform.grant_exemption')
  const input = inputFor(commune)
  expect(await reader.refusal(grant, { input, key: key() })).toBe(refused)
  expect(await clerk.refusal(grant, { input, key: key() })).toBe(refused)
  expect(await lead.refusal(grant, { input: inputFor('nobody'), key: key() })).toBe(refused)
  const { grantExemption } = await lead.data<Granted>(grant, { input, key: key() })
  const ending = { id: grantExemption.id, version: 1, on: '2023-06-20' }
  expect(await clerk.refusal(end, { ...ending, key: key() })).toBe(refused)
  expect(await reader.refusal(end, { ...ending, key: key() })).toBe(refused)
  expect(await lead.refusal(end, { ...ending, id: 'nobody', key: key() })).toBe(refused)
})

test('a stale version and an end that cannot be are refused, and nothing is stored', async () => {
  const unit = await world.database.unitId('36-sxd')
  const { grantExemption } = await lead.data<Granted>(grant, { input: inputFor(unit), key: key() })
  const ending = { id: grantExemption.id, version: 1, on: '2023-06-15' }
  expect(await lead.refusal(end, { ...ending, version: 7, key: key() })).toBe('STALE_VERSION')
  expect(await lead.refusal(end, { ...ending, on: '2023-06-01', key: key() })).toBe('INPUT_INVALID')
  const before = await world.database.peek('select valid_to from reform.exemption where unit_id = $1', [unit])
  expect(before).toEqual([{ valid_to: null }])
  await lead.data(end, { ...ending, key: key() })
  expect(await lead.refusal(end, { ...ending, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
})
