import { randomUUID as key } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type FollowUpWorld,
  followUpWorld,
  input,
  reviewing,
  type Seen,
  take,
} from '../../test/follow-up-world.ts'

const DRAFT = `mutation ($input: DraftProgrammeInput!, $key: String!) { draftProgramme(input: $input, idempotencyKey: $key) { id } }`
const PLAN = `mutation ($input: PlanSessionInput!, $key: String!) { planSession(input: $input, idempotencyKey: $key) { id version } }`
const CANCEL = `mutation ($id: ID!, $key: String!) {
  cancelSession(id: $id, expectedVersion: 1, input: { reason: "Hoãn" }, idempotencyKey: $key) { id } }`
const AGAIN = 'query ($id: ID!) { supervisionSession(id: $id) { reSupervised { id state } } }'
const STEPS = 'query ($id: ID!) { followUp(id: $id) { entries { step session { id title } } } }'

let of: FollowUpWorld
let planner: GraphClient
let district: string

beforeAll(async () => {
  of = await followUpWorld()
  district = await of.world.database.unitId('356')
  planner = of.world.ask(personWith(['supervision.read', 'supervision.plan'], of.province, 'planner'))
})

afterAll(() => of?.world.close())

const wanting = async (more: object = {}): Promise<Seen> =>
  take(of.council, reviewing, await of.reported(await of.issued(more)), input('refute'))

async function session(plannedOn: string, unit = of.province): Promise<string> {
  const programme = {
    ...{ unit, body: 'STANDING', bodyName: 'Thường trực HĐND', legalForm: 'LAW_ON_SUPERVISION' },
    ...{
      title: `Chương trình ${plannedOn}`,
      runsFrom: '2023-01-01',
      runsTo: '2024-01-01',
      contents: ['Y tế'],
    },
  }
  const { draftProgramme } = await planner.data<{ draftProgramme: { id: string } }>(DRAFT, {
    input: programme,
    key: key(),
  })
  const subject = { kind: 'UNITS_NOT_NAMED', name: 'Các trạm y tế', counted: 3 }
  const planned = { kind: 'ON_SITE', title: 'Giám sát lại y tế', plannedOn, subjects: [subject] }
  const { planSession } = await planner.data<{ planSession: { id: string } }>(PLAN, {
    input: { programme: draftProgramme.id, ...planned },
    key: key(),
  })
  return planSession.id
}

const fieldOf = async (seen: Seen, given: object) => {
  const { errors } = await of.council(reviewing, { ...seen, input: given, key: key() })
  return [errors?.[0]?.extensions?.code, errors?.[0]?.extensions?.field]
}

test('a recommendation names the later session that looks again, and the session what it looks at', async () => {
  const later = await session('2023-06-20')
  const again = await take(of.council, reviewing, await wanting(), input('reSupervise', { session: later }))
  expect(again).toMatchObject({ state: 'RE_SUPERVISED' })
  const { followUp } = await of.council.data<{ followUp: { entries: object[] } }>(STEPS, { id: again.id })
  expect(followUp.entries.at(-1)).toEqual({
    step: 'reSupervise',
    session: { id: later, title: 'Giám sát lại y tế' },
  })
  expect(await of.council.data(AGAIN, { id: later })).toEqual({
    supervisionSession: { reSupervised: [{ id: again.id, state: 'RE_SUPERVISED' }] },
  })
  // Whoever is addressed sees the step, and of a session out of their sight nothing.
  const theirs = await of.agency.data<{ followUp: { entries: { session: unknown }[] } }>(STEPS, {
    id: again.id,
  })
  expect(theirs.followUp.entries.at(-1)).toEqual({ step: 'reSupervise', session: null })
  expect(await of.other.refusal(AGAIN, { id: later })).toBe('FORBIDDEN_OR_MISSING')
})

test('an earlier session, a cancelled one, one of another unit, none, and one with another step are refused', async () => {
  const seen = await wanting()
  const REFUSED = ['INPUT_INVALID', 'input.session']
  const cancelled = await session('2023-06-25')
  await planner.data(CANCEL, { id: cancelled, key: key() })
  const unfit = [
    await session('2023-06-01'),
    cancelled,
    await session('2023-06-26', district),
    key(),
    'abc',
    null,
  ]
  for (const one of unfit)
    expect(await fieldOf(seen, input('reSupervise', { session: one }))).toEqual(REFUSED)
  const later = await session('2023-06-27')
  expect(await fieldOf(seen, input('close', { session: later }))).toEqual(REFUSED)
  expect(await fieldOf(await of.issued(), input('reSupervise', { session: later }))).toEqual([
    'STEP_NOT_ALLOWED',
    undefined,
  ])
})

test('what is no recommendation is looked at again with or without a session', async () => {
  const promised = { kind: 'EXPLANATION', issuerBody: 'STANDING' }
  expect(await take(of.council, reviewing, await wanting(promised), input('reSupervise'))).toMatchObject({
    state: 'RE_SUPERVISED',
  })
})

test('the demonstration has recommendations that a later session looks at again', async () => {
  const rows = await of.world.database.peek<{ later: boolean }>(
    `select s.day > f.issued_on as later from supervision.follow_up_entry e join supervision.follow_up f on f.id = e.follow_up_id
     join supervision.session s on s.id = e.session_id where f.recorded_by = 'demonstration' and f.kind = 'RECOMMENDATION'`,
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ later }) => later)).toBe(true)
})
