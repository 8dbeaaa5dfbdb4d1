import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureOf, recordsOf } from '../../test/measured.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const FACTS = `id version state visitCount openViolations allowedSteps visits { id place unit { id } }
  findings { id version violation remediedOn }`
const plan = `mutation ($input: PlanInspectionInput!, $key: String!) {
  planInspection(input: $input, idempotencyKey: $key) { ${FACTS} } }`
const change = (
  verb: string,
  input: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${input}!, $key: String!) {
  ${verb}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const visit = change('visitInspection', 'VisitInspectionInput')
const find = change('findInspection', 'FindInspectionInput')
const remedy = change('remedyInspectionFinding', 'RemedyFindingInput')
const conclude = `mutation ($id: ID!, $version: Int!, $key: String!) {
  concludeInspection(id: $id, expectedVersion: $version, idempotencyKey: $key) { ${FACTS} } }`

interface Answered {
  id: string
  visits: { id: string }[]
  findings: { id: string; version: number }[]
}

let world: ReformWorld
let lead: GraphClient
let unit: string

beforeAll(async () => {
  world = await reformWorld()
  lead = await world.as('36', 'reform.inspect')
  unit = await world.database.unitId('36')
})

afterAll(() => world?.close())

test('31 teams visited 102 units in the half-year, and each figure opens them', async () => {
  for (const [what, value] of [
    ['teams', 31],
    ['units', 102],
  ] as const) {
    const asked = { key: `reform.inspection.${what}`, unit, asOf: '2023-06-14' }
    expect([what, await figureOf(lead, asked)]).toEqual([what, value])
    expect((await recordsOf(lead, asked)).totalCount).toBe(value)
  }
})

const asked = async (document: string, variables: object) =>
  Object.values(
    await lead.data<Record<string, Answered>>(document, { ...variables, key: key() }),
  )[0] as Answered

test('a team visits, finds a violation, sees it put right, and concludes', async () => {
  const input = {
    unit,
    team: 'Đoàn thử',
    plan: '9/KH',
    mode: 'SURPRISE',
    from: '2023-06-12',
    to: '2023-06-14',
  }
  const { id } = await asked(plan, { input })
  const visitedUnit = await world.database.unitId('13636')
  const place = 'UBND phường Trần Tế Xương'
  const visited = await asked(visit, {
    id,
    version: 1,
    input: { visitedUnit, place, visitedOn: '2023-06-13' },
  })
  expect(visited).toMatchObject({ state: 'UNDER_WAY', visits: [{ place, unit: { id: visitedUnit } }] })
  const facts = { visit: visited.visits[0]?.id, violation: true, content: 'Chưa niêm yết thủ tục' }
  const bare = { id, version: 2, input: facts, key: key() }
  expect(await lead.refusal(find, bare)).toBe('INPUT_INVALID')
  const whole = { ...facts, remedy: 'Niêm yết bổ sung', dueOn: '2023-06-20' }
  const other = { ...whole, visit: '01890000-0000-7000-8000-00000000000f' }
  expect(await lead.refusal(find, { ...bare, input: other, key: key() })).toBe('INPUT_INVALID')
  const found = await asked(find, { id, version: 2, input: whole })
  expect(found).toMatchObject({ openViolations: 1 })
  const right = await asked(remedy, { id: found.findings[0]?.id, version: 1, input: { on: '2023-06-15' } })
  expect(right).toMatchObject({ openViolations: 0, findings: [{ remediedOn: '2023-06-15' }] })
  expect(await asked(conclude, { id, version: 2 })).toMatchObject({ state: 'CONCLUDED', allowedSteps: [] })
})

test('nobody plans without the action, nor for a unit above their own', async () => {
  const input = { unit, team: 'x', plan: 'x', mode: 'SURPRISE', from: '2023-06-12', to: '2023-06-14' }
  for (const who of [await world.as('36'), await world.as('356', 'reform.inspect')])
    expect(await who.refusal(plan, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
})
