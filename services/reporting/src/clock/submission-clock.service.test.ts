import { randomUUID as key } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'

const MANAGE = 'report.manage_templates'
const decided = (
  verb: string,
  input: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${input}!, $key: String!) {
  ${verb}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id state dueOn } }`
const DECISION = { document: '12/QĐ-UBND', day: '2023-06-15' }

let world: ReportingWorld
let id: string

beforeAll(async () => {
  world = await reportingWorld()
  const [clock] = await world.database.peek<{ id: string }>(
    `select c.id from reporting.clock c where c.state = 'RUNNING' order by c.id limit 1`,
  )
  id = clock?.id ?? ''
})

afterAll(() => world?.close())

test.each([
  ['extendSubmissionClock', 'ExtendClockInput', { days: 2, reason: 'COMPLEX', document: '12/QĐ-UBND' }],
  ['pauseSubmissionClock', 'PauseClockInput', { ...DECISION, reason: 'AWAITS_OTHER_RESULT' }],
  ['resumeSubmissionClock', 'ResumeClockInput', DECISION],
])('%s is for who manages templates, and of the version that was seen', async (verb, name, input) => {
  const document = decided(verb, name)
  const asked = { id, version: 1, input, key: key() }
  const reader = await world.as('36')
  const manager = await world.as('36', MANAGE)
  expect(await reader.refusal(document, asked)).toBe('FORBIDDEN_OR_MISSING')
  expect(await manager.refusal(document, { ...asked, version: 7, key: key() })).toBe('STALE_VERSION')
  expect(await manager.refusal(document, { ...asked, id: key(), key: key() })).toBe('FORBIDDEN_OR_MISSING')
})
