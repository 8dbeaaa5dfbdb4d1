import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FollowUpWorld, followUpWorld } from '../../test/follow-up-world.ts'
import type { SupervisionWorld } from '../../test/world.ts'

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: SupervisionWorld
let agency: GraphClient
let other: GraphClient
let issued: FollowUpWorld['issued']
let reported: FollowUpWorld['reported']

beforeAll(async () => {
  ;({ world, agency, other, issued, reported } = await followUpWorld())
})

afterAll(() => world?.close())

describe('a question', () => {
  test('is answered in writing within twenty days by the law of 2015, and the clock ends with the report', async () => {
    const question = { kind: 'INTERPELLATION', issuerBody: 'COUNCIL', raisedBy: 'Đại biểu A', dueOn: null }
    const seen = await issued(question)
    expect(seen).toMatchObject({
      expectedBy: '2023-06-21',
      clocks: [{ kind: 'question.reply', dueOn: '2023-06-21' }],
    })
    expect(await reported(seen)).toMatchObject({ clocks: [{ kind: 'question.reply', state: 'ENDED' }] })
  })
})

describe('the clock of a question', () => {
  const change = (
    name: string,
    type: string,
  ) => `mutation ($id: ID!, $version: Int!, $input: ${type}!, $key: String!) {
    ${name}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id } }`
  const changes = [
    [change('extendSupervisionClock', 'ExtendClockInput'), { days: 5, reason: 'COMPLEX', document: '1/QĐ' }],
    [change('pauseSupervisionClock', 'PauseClockInput'), { reason: 'EXPERT_ASSESSMENT', document: '1/QĐ' }],
    [change('resumeSupervisionClock', 'ResumeClockInput'), { document: '1/QĐ' }],
  ] as const

  test('is neither lengthened nor stopped: its rule knows no reason, and it is nothing to others', async () => {
    const seen = await issued({
      kind: 'INTERPELLATION',
      issuerBody: 'COUNCIL',
      raisedBy: 'Đại biểu B',
      dueOn: null,
    })
    const [clock] = await world.database.peek<{ id: string; version: number }>(
      'select id, version from supervision.clock where subject_id = $1',
      [seen.id],
    )
    for (const [document, given] of changes) {
      const asked = { id: clock?.id, version: clock?.version, input: given }
      expect(await other.refusal(document, { ...asked, key: randomUUID() })).toBe(FORBIDDEN)
      expect(await agency.refusal(document, { ...asked, version: 99, key: randomUUID() })).toBe(
        'STALE_VERSION',
      )
      expect(await agency.refusal(document, { ...asked, key: randomUUID() })).toMatch(
        /INPUT_INVALID|STEP_NOT_ALLOWED/,
      )
    }
  })
})
