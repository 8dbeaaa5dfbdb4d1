import { randomUUID as key } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answering,
  type FollowUpWorld,
  followUpWorld,
  input,
  issue,
  reviewing,
  take,
} from '../../test/follow-up-world.ts'

const PROMISES = `query ($id: ID!) { followUp(id: $id) { kind state addresseeName
  promises { id state addresseeName } promisedIn { id kind } } }`

let world: FollowUpWorld

beforeAll(async () => {
  world = await followUpWorld()
})

afterAll(() => world?.world.close())

const QUESTION = {
  kind: 'INTERPELLATION',
  issuerBody: 'COUNCIL',
  issuerName: 'HĐND tỉnh',
  addresseeName: 'Giám đốc Sở Y tế',
  raisedBy: 'Đại biểu A',
}
const PROMISE = { kind: 'PROMISE', addressee: null, addresseeName: null, content: 'Đủ thuốc trong tháng 7' }

const seen = async (id: string, client = world.council) =>
  (await client.data<{ followUp: Record<string, unknown> }>(PROMISES, { id })).followUp
const refused = async (more: object, client = world.council) => {
  const { errors } = await client(issue, { input: world.asked({ ...PROMISE, ...more }), key: key() })
  return [errors?.[0]?.extensions?.code, errors?.[0]?.extensions?.field]
}

test('what is promised in the answer to a question is kept by whoever was asked, after the question is over', async () => {
  const question = await world.issued(QUESTION)
  const promise = await world.issued({ ...PROMISE, sourceId: question.id, dueOn: '2023-07-31' })
  expect(await seen(question.id)).toMatchObject({
    promises: [{ id: promise.id, state: 'ISSUED', addresseeName: 'Giám đốc Sở Y tế' }],
    promisedIn: null,
  })
  expect(await seen(promise.id)).toMatchObject({
    addresseeName: 'Giám đốc Sở Y tế',
    promises: [],
    promisedIn: { id: question.id, kind: 'INTERPELLATION' },
  })
  const answered = await world.reported(question)
  await take(world.council, reviewing, answered, input('verify'))
  // The question is over; the promise is led on to its own end by the same steps and the same two sides.
  const kept = await world.reported(promise)
  expect(
    await world.agency.refusal(reviewing, {
      id: kept.id,
      version: kept.version,
      input: input('verify'),
      key: key(),
    }),
  ).toBe('FORBIDDEN_OR_MISSING')
  expect(await take(world.council, reviewing, kept, input('verify'))).toMatchObject({
    state: 'VERIFIED_IMPLEMENTED',
  })
  expect(
    await world.other.refusal(answering, { id: kept.id, version: 1, input: input('start'), key: key() }),
  ).toBe('FORBIDDEN_OR_MISSING')
})

test('a promise of no question, of something else, or with somebody named besides is refused', async () => {
  const recommendation = await world.issued()
  const question = await world.issued(QUESTION)
  const NOWHERE = ['INPUT_INVALID', 'input.sourceId']
  expect(await refused({})).toEqual(NOWHERE)
  expect(await refused({ sourceId: recommendation.id })).toEqual(NOWHERE)
  expect(await refused({ sourceId: key() })).toEqual(NOWHERE)
  expect(await refused({ sourceId: question.id, addressee: world.health })).toEqual([
    'INPUT_INVALID',
    'input.addressee',
  ])
  expect(await refused({ sourceId: question.id, raisedBy: 'Cử tri' })).toEqual([
    'INPUT_INVALID',
    'input.raisedBy',
  ])
  expect(await refused({ sourceId: question.id }, world.agency)).toEqual(['FORBIDDEN_OR_MISSING', undefined])
})

test('the demonstration follows one promise of each of the four who answered, and says that they are made up', async () => {
  const rows = await world.world.database.peek<{ asked: string; marked: boolean }>(
    `select q.addressee_name as asked, p.source like 'Giả định%' as marked from supervision.follow_up p
     join supervision.follow_up q on q.id = p.source_id and q.kind = 'INTERPELLATION' and q.addressee_unit_id = p.addressee_unit_id
     where p.kind = 'PROMISE' and p.recorded_by = 'demonstration'`,
  )
  expect([
    rows.length,
    new Set(rows.map(({ asked }) => asked)).size,
    rows.every(({ marked }) => marked),
  ]).toEqual([4, 4, true])
})
