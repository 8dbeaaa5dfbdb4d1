import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EDITOR, REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

let world: ReportingWorld
let editor: GraphClient

beforeAll(async () => {
  world = await reportingWorld()
  editor = await world.as('36', ...EDITOR)
})
afterAll(() => world?.close())

const LIST = `query ($id: ID!) { report(id: $id) { discrepancies { id assignment { owner dueOn overdue version } } } }`
const ASSIGN = `mutation ($id: ID!, $report: ID!, $expectedVersion: Int!, $owner: String!, $dueOn: Date!, $idempotencyKey: String!) {
  assignDiscrepancy(id: $id, report: $report, expectedVersion: $expectedVersion, owner: $owner, dueOn: $dueOn, idempotencyKey: $idempotencyKey) {
    assignment { owner dueOn overdue version } } }`

interface Listed {
  report: { discrepancies: { id: string; assignment: Record<string, unknown> | null }[] }
}
const first = async () => {
  const [found] = (await editor.data<Listed>(LIST, { id: REPORT })).report.discrepancies
  if (!found) throw new Error('the half-year contradicts itself')
  return found
}
let keys = 0
const asked = async (more: object = {}) => {
  keys += 1
  const { id } = await first()
  const said = { owner: 'Phòng Nội vụ huyện Nam Trực', dueOn: '2023-06-20' }
  return { id, report: REPORT, expectedVersion: 0, ...said, idempotencyKey: `assign-${keys}`, ...more }
}

it('gives a discrepancy to somebody until a day, and to somebody else after that', async () => {
  expect((await first()).assignment).toBeNull()
  await editor.data(ASSIGN, await asked())
  const given = { owner: 'Phòng Nội vụ huyện Nam Trực', dueOn: '2023-06-20', overdue: false, version: 1 }
  expect((await first()).assignment).toEqual(given)
  expect(await editor.refusal(ASSIGN, await asked())).toBe('STALE_VERSION')
  await editor.data(ASSIGN, await asked({ expectedVersion: 1, owner: 'Văn phòng UBND tỉnh' }))
  expect((await first()).assignment).toMatchObject({ owner: 'Văn phòng UBND tỉnh', version: 2 })
})

it('is late once its day has gone, while it is open', async () => {
  await world.database.peek("update reporting.discrepancy_assignment set due_on = '2023-06-14'")
  expect((await first()).assignment).toMatchObject({ overdue: true })
  const explain = `mutation ($id: ID!, $report: ID!) { explainDiscrepancy(id: $id, report: $report, expectedVersion: 0,
    reason: "Đã rõ.", idempotencyKey: "explained") { state assignment { overdue } } }`
  const { id } = await first()
  expect(await editor.data(explain, { id, report: REPORT })).toMatchObject({
    explainDiscrepancy: { state: 'EXPLAINED', assignment: { overdue: false } },
  })
})

it('refuses nobody, a day that has gone, what is not there, and who may not', async () => {
  const refused = async (more: object, by = editor) =>
    by.refusal(ASSIGN, await asked({ expectedVersion: 2, ...more }))
  expect(await refused({ owner: ' ' })).toBe('INPUT_INVALID')
  expect(await refused({ dueOn: '2023-06-14' })).toBe('DATE_INVALID')
  expect(await refused({ id: 'nothing' })).toBe('FORBIDDEN_OR_MISSING')
  expect(await refused({}, await world.as('36'))).toBe('FORBIDDEN_OR_MISSING')
  await world.database.peek("update reporting.report set state = 'SENT'")
  expect(await refused({})).toBe('STEP_NOT_ALLOWED')
})
