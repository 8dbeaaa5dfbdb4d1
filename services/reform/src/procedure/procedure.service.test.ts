import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figureOf, HALF_YEAR, recordsOf } from '../../test/measured.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const FACTS = 'id version state changedOn statutoryDays allowedSteps changes { kind decision } unit { id }'
const issue = `mutation ($input: IssueProcedureInput!, $key: String!) {
  issueProcedure(input: $input, idempotencyKey: $key) { ${FACTS} } }`
const amend = `mutation ($id: ID!, $version: Int!, $input: AmendProcedureInput!, $key: String!) {
  amendProcedure(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const abolish = `mutation ($id: ID!, $version: Int!, $input: ProcedureDecisionInput!, $key: String!) {
  abolishProcedure(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const list = `query ($within: ID!, $matching: String, $orderBy: ProcedureOrder! = NEWEST) {
  procedures(within: $within, matching: $matching, orderBy: $orderBy, first: 5) {
    totalCount edges { node { code invented } } } }`

let world: ReformWorld
let lead: GraphClient
let unit: string

beforeAll(async () => {
  world = await reformWorld()
  lead = await world.as('36', 'reform.manage_procedures')
  unit = await world.database.unitId('36')
})

afterAll(() => world?.close())

const facts = { name: 'Đăng ký kết hôn', field: 'Hộ tịch', level: 'COMMUNE', statutoryDays: 3 }
const decided = { decision: '12/QĐ-UBND', decidedOn: '2023-06-01' }

test('167 issued, 176 amended, 48 abolished: each counted from its decisions, each opens them', async () => {
  const figures = { issued: 167, amended: 176, abolished: 48 }
  for (const [what, value] of Object.entries(figures)) {
    const asked = { key: `reform.procedures.${what}`, unit, asOf: '2023-06-14' }
    expect([what, await figureOf(lead, asked)]).toEqual([what, value])
    const { totalCount, nodes } = await recordsOf(lead, asked)
    expect(totalCount).toBe(value)
    expect(nodes.every(({ label }) => label.includes('giả định'))).toBe(true)
  }
})

test('decisions outside of the window, or unknown on its day, are not counted', async () => {
  const asked = { key: 'reform.procedures.issued', unit, asOf: '2023-06-14' }
  expect(await figureOf(lead, { ...asked, window: { from: '2023-06-20', to: '2023-07-01' } })).toBe(0)
  expect(await figureOf(lead, { ...asked, asOf: '2022-12-19' })).toBe(0)
  const whole = await figureOf(lead, { ...asked, window: { from: '2021-01-01', to: HALF_YEAR.to } })
  expect(whole).toBe(1_467)
})

describe('a procedure', () => {
  test('is issued, amended and abolished, each by a decision that is kept', async () => {
    const input = { unit, code: '1.000894', ...facts, ...decided }
    const given = { input, key: key() }
    const { issueProcedure } = await lead.data<{ issueProcedure: { id: string } }>(issue, given)
    expect(issueProcedure).toMatchObject({
      version: 1,
      state: 'IN_FORCE',
      allowedSteps: ['amend', 'abolish'],
    })
    expect(await lead.data(issue, given)).toEqual({ issueProcedure })
    expect(await lead.refusal(issue, { input, key: key() })).toBe('INPUT_INVALID')
    const { id } = issueProcedure
    const change = { ...facts, statutoryDays: 1, decision: '13/QĐ-UBND', decidedOn: '2023-06-02' }
    const amended = await lead.data(amend, { id, version: 1, input: change, key: key() })
    expect(amended).toMatchObject({ amendProcedure: { version: 2, statutoryDays: 1 } })
    const end = { decision: '14/QĐ-UBND', decidedOn: '2023-06-03' }
    const ended = await lead.data(abolish, { id, version: 2, input: end, key: key() })
    expect(ended).toMatchObject({
      abolishProcedure: {
        state: 'ABOLISHED',
        allowedSteps: [],
        changes: [
          { kind: 'ABOLISHED', decision: '14/QĐ-UBND' },
          { kind: 'AMENDED', decision: '13/QĐ-UBND' },
          { kind: 'ISSUED', decision: '12/QĐ-UBND' },
        ],
      },
    })
    expect(await lead.refusal(amend, { id, version: 3, input: change, key: key() })).toBe('STEP_NOT_ALLOWED')
    expect(await lead.refusal(amend, { id, version: 1, input: change, key: key() })).toBe('STALE_VERSION')
  })

  test('is found by code or name, in each order', async () => {
    const found = async (variables: object) =>
      (
        await lead.data<{
          procedures: { totalCount: number; edges: { node: { code: string; invented: boolean } }[] }
        }>(list, { within: unit, ...variables })
      ).procedures
    expect(await found({ matching: 'gđ-0012' })).toEqual({
      totalCount: 1,
      edges: [{ node: { code: 'GĐ-0012', invented: true } }],
    })
    expect((await found({ orderBy: 'CODE', matching: 'GĐ' })).edges[0]).toEqual({
      node: { code: 'GĐ-0001', invented: true },
    })
  })

  test('is published for whoever reads reform, and nobody issues without the action', async () => {
    const clerk = await world.as('13636', 'reform.manage_procedures')
    const reader = await world.as('36')
    const input = { unit, code: '9', ...facts, ...decided }
    expect(await clerk.refusal(issue, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
    expect(await reader.refusal(issue, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
    const seen = await clerk.data<{ procedures: { totalCount: number } }>(list, {
      within: unit,
      matching: 'GĐ-',
    })
    expect(seen.procedures.totalCount).toBe(1_467)
  })
})

test('no decision gives a procedure to a level that has ended by its day; one of it may be abolished', async () => {
  const input = { unit, code: '1.000990', ...facts, level: 'DISTRICT', ...decided }
  const { issueProcedure } = await lead.data<{ issueProcedure: { id: string } }>(issue, { input, key: key() })
  await world.database.peek(`update hierarchy.tier set valid_to = '2023-06-02' where level = 'DISTRICT'`)
  const late = { ...input, code: '1.000991', decidedOn: '2023-06-02' }
  expect(await lead.refusal(issue, { input: late, key: key() })).toBe('INPUT_INVALID')
  const { id } = issueProcedure
  const end = { decision: '14/QĐ-UBND', decidedOn: '2023-06-03' }
  const still = { ...facts, level: 'DISTRICT', ...end }
  expect(await lead.refusal(amend, { id, version: 1, input: still, key: key() })).toBe('INPUT_INVALID')
  const given = { input: { ...late, decidedOn: '2023-06-01' }, key: key() }
  expect(await lead.data(issue, given)).toMatchObject({ issueProcedure: { version: 1 } })
  const passed = { ...still, level: 'COMMUNE' }
  expect(await lead.data(amend, { id, version: 1, input: passed, key: key() })).toMatchObject({
    amendProcedure: { version: 2 },
  })
})
