import { clockOf } from '@province/runtime'
import { graphClient, personWith } from '@province/testbed'
import { afterAll, expect, test } from 'vitest'
import { key, petitionWorld } from '../../../test/petition-world.ts'
import { act, RECORD, type Session } from '../../../test/reception.ts'
import { createApp } from '../../app.ts'

const world = await petitionWorld({ now: '2026-07-06T08:00:00+07:00' })
const clerk = await world.person('clerk', '13285', 'reception.record')
const reader = await world.person('reader', '13285')
const neighbour = await world.person('neighbour', '13291', 'reception.record')
const unit = await world.database.unitId('13285')
// The day of the session, in the same database.
const later = await createApp({ ...world.database, clock: clockOf('2026-07-15T17:00:00+07:00') })
const onTheDay = graphClient(
  later.execute,
  personWith(['complaints.read', 'reception.record'], unit, 'clerk'),
)

afterAll(async () => {
  await later.stop()
  await world.close()
})

const SHOWN = `id version state on startsAt notice recording allowedSteps session { id }
  requirements { requires last done late article evidence }`
const PLAN = `mutation ($input: PlanOnlineReceptionInput!, $key: String!) {
  planOnlineReception(input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const STEP = `mutation ($id: ID!, $version: Int!, $input: StepOnlineReceptionInput!, $key: String!) {
  stepOnlineReception(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const LIST = `query ($within: ID!) { onlineReceptions(within: $within, kind: HARD_TO_COME, window: { from: "2026-07-01",
  to: "2026-08-01" }) { totalCount edges { node { id } } } }`

interface Shown {
  id: string
  version: number
  state: string
}
const input = (more: object = {}) => ({
  unit,
  on: '2026-07-15',
  startsAt: '08:00',
  kind: 'HARD_TO_COME',
  subject: 'Người cao tuổi ở xa trung tâm',
  places: 'Trụ sở xã; Trụ sở tiếp công dân tỉnh',
  ...more,
})
const plan = async () =>
  (await clerk.data<{ planOnlineReception: Shown }>(PLAN, { input: input(), key: key() })).planOnlineReception
const step = async ({ id, version }: Shown, said: object, who = clerk) =>
  (await who.data<{ stepOnlineReception: Shown }>(STEP, { id, version, input: said, key: key() }))
    .stepOnlineReception

test('a session online is announced, tried, held as a session on record, and its recording kept', async () => {
  let shown = await plan()
  expect(shown).toMatchObject({
    state: 'PLANNED',
    allowedSteps: ['announce', 'cancel'],
    requirements: [
      { requires: 'NOTICE', last: '2026-07-08', done: null, evidence: 'GENERAL_KNOWLEDGE' },
      { requires: 'TEST', last: '2026-07-14', done: null },
      { requires: 'CONNECTION', last: '07:00', done: null },
    ],
  })
  shown = await step(shown, { step: 'announce', document: '12/TB-UBND' })
  shown = await step(shown, { step: 'test', on: '2026-07-14' }, onTheDay)
  const hold = { step: 'hold', connectedAt: '07:20', document: 'Hồ sơ lưu trữ số 12' }
  const refusal = (more: object) =>
    onTheDay.refusal(STEP, { id: shown.id, version: shown.version, input: { ...hold, ...more }, key: key() })
  const other = { unit, kind: 'REGULAR', day: '2026-07-14', held: 'ON_DUTY' }
  const elsewhere = await act<Session>(onTheDay, RECORD, { input: other })
  const late = 'Mất điện tại điểm cầu xã'
  expect(await refusal({ late })).toBe('INPUT_INVALID')
  expect(await refusal({ late, session: elsewhere.id })).toBe('INPUT_INVALID')
  const session = await act<Session>(onTheDay, RECORD, { input: { ...other, day: '2026-07-15' } })
  expect(await refusal({ session: session.id })).toBe('ONLINE_TOO_LATE')
  shown = await step(shown, { ...hold, session: session.id, late }, onTheDay)
  expect(shown).toMatchObject({
    state: 'HELD',
    recording: 'Hồ sơ lưu trữ số 12',
    session: { id: session.id },
    requirements: [
      { requires: 'NOTICE', done: '2026-07-06', late: null },
      { requires: 'TEST', done: '2026-07-14', late: null },
      { requires: 'CONNECTION', done: '07:20', late },
    ],
  })
})

test('planOnlineReception and stepOnlineReception refuse who may not, a day before the decree, a version not seen', async () => {
  for (const who of [reader, neighbour])
    expect(await who.refusal(PLAN, { input: input(), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(PLAN, { input: input({ on: '2026-06-30' }), key: key() })).toBe(
    'ONLINE_NOT_PROVIDED',
  )
  const { id } = await plan()
  const cancel = { step: 'cancel', reason: 'Bão' }
  for (const who of [reader, neighbour])
    expect(await who.refusal(STEP, { id, version: 1, input: cancel, key: key() })).toBe(
      'FORBIDDEN_OR_MISSING',
    )
  expect(await clerk.refusal(STEP, { id, version: 2, input: cancel, key: key() })).toBe('STALE_VERSION')
  expect(await clerk.refusal(STEP, { id, version: 1, input: { step: 'hold' }, key: key() })).toBe(
    'STEP_NOT_ALLOWED',
  )
  type Listed = { onlineReceptions: { totalCount: number } }
  expect((await reader.data<Listed>(LIST, { within: unit })).onlineReceptions.totalCount).toBe(2)
  expect((await neighbour.data<Listed>(LIST, { within: unit })).onlineReceptions.totalCount).toBe(0)
})
