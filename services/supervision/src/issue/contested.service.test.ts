import { randomUUID as key } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answering,
  type FollowUpWorld,
  followUpWorld,
  input,
  refusal,
  reviewing,
  type Seen,
  TODAY,
  take,
} from '../../test/follow-up-world.ts'

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const AMEND = `mutation ($id: ID!, $version: Int!, $input: AmendFollowUpInput!, $key: String!) {
  changed: amendFollowUp(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    id version state content expectedBy dueOn allowedSteps entries { step side text document formerContent formerExpectedBy } } }`
const amendment = (more: object = {}) => ({
  ...{ content: 'Bổ sung thuốc cho hai trạm', dueOn: '2023-07-10' },
  ...{ text: 'Nguồn thuốc có hạn', document: '15/CV', on: TODAY },
  ...more,
})

let of: FollowUpWorld

beforeAll(async () => {
  of = await followUpWorld()
})

afterAll(() => of?.world.close())

const contested = async (client = of.agency, more: object = {}): Promise<Seen> => {
  const acknowledged = await take(client, answering, await of.issued(more), input('acknowledge'))
  return take(client, answering, acknowledged, input('contest', { text: 'Không thuộc thẩm quyền' }))
}
const fieldOf = async (seen: Seen, given: object) => {
  const { errors } = await of.council(AMEND, { ...seen, input: given, key: key() })
  return [errors?.[0]?.extensions?.code, errors?.[0]?.extensions?.field]
}

test('what is contested is upheld with a reason, and the addressee goes on from there', async () => {
  const seen = await contested()
  expect(await refusal(of.council, reviewing, seen, input('uphold', { text: ' ' }))).toBe('INPUT_INVALID')
  const upheld = await take(of.council, reviewing, seen, input('uphold', { document: null }))
  expect(upheld).toMatchObject({ state: 'ACKNOWLEDGED' })
  expect(await take(of.agency, answering, upheld, input('accept', { plannedFor: TODAY }))).toMatchObject({
    state: 'ACCEPTED',
  })
})

test('an amendment asks something else by another day, is issued anew, and keeps what was asked', async () => {
  const seen = await contested()
  const amended = await take(of.council, AMEND, seen, amendment())
  expect(amended).toMatchObject({
    ...{
      state: 'ISSUED',
      content: 'Bổ sung thuốc cho hai trạm',
      expectedBy: '2023-07-10',
      dueOn: '2023-07-10',
    },
  })
  expect((amended as unknown as { entries: object[] }).entries.at(-1)).toEqual({
    ...{ step: 'amend', side: 'ISSUER', text: 'Nguồn thuốc có hạn', document: '15/CV' },
    ...{ formerContent: 'Bổ sung thuốc cho trạm y tế', formerExpectedBy: '2023-06-10' },
  })
  expect(await take(of.agency, answering, amended, input('acknowledge'))).toMatchObject({
    state: 'ACKNOWLEDGED',
  })
  const byDay = await take(of.council, AMEND, await contested(), amendment({ content: null }))
  expect(byDay).toMatchObject({ content: 'Bổ sung thuốc cho trạm y tế', expectedBy: '2023-07-10' })
})

test('an amendment that changes nothing, without reason or document, or due before its day is refused', async () => {
  const seen = await contested()
  const same = { content: 'Bổ sung thuốc cho trạm y tế', dueOn: '2023-06-10' }
  expect(await fieldOf(seen, amendment(same))).toEqual(['INPUT_INVALID', 'input.content'])
  expect(await fieldOf(seen, amendment({ content: null, dueOn: null }))).toEqual([
    'INPUT_INVALID',
    'input.content',
  ])
  expect(await fieldOf(seen, amendment({ text: '' }))).toEqual(['INPUT_INVALID', 'input.text'])
  expect(await fieldOf(seen, amendment({ document: ' ' }))).toEqual(['INPUT_INVALID', 'input.document'])
  expect(await fieldOf(seen, amendment({ dueOn: '2023-06-14' }))).toEqual(['DATE_INVALID', 'input.dueOn'])
  expect(await fieldOf(seen, amendment({ content: 'x'.repeat(2_001) }))).toEqual([
    'INPUT_INVALID',
    'input.content',
  ])
  const fresh = await of.issued()
  expect(await fieldOf(fresh, amendment())).toEqual(['STEP_NOT_ALLOWED', undefined])
})

test('a withdrawn one is over for both ends, and no clock of it runs on', async () => {
  const question = { kind: 'INTERPELLATION', issuerBody: 'COUNCIL', raisedBy: 'Đại biểu A', dueOn: null }
  const seen = await contested(of.agency, question)
  expect(await refusal(of.council, reviewing, seen, input('withdraw', { document: null }))).toBe(
    'INPUT_INVALID',
  )
  const over = await take(of.council, reviewing, seen, input('withdraw'))
  expect(over).toMatchObject({ state: 'WITHDRAWN', closedOn: TODAY, clocks: [{ state: 'ENDED' }] })
  expect(await refusal(of.council, reviewing, over, input('uphold'))).toBe('STEP_NOT_ALLOWED')
  // As of everything that is over, the database lets the addressee hold no row of it.
  expect(await refusal(of.agency, answering, over, input('start'))).toBe(FORBIDDEN)
})

test('the dispute is answered by the issuer alone, and not by whoever contested it', async () => {
  const seen = await contested()
  for (const client of [of.agency, of.other]) {
    for (const step of ['uphold', 'withdraw'])
      expect(await refusal(client, reviewing, seen, input(step))).toBe(FORBIDDEN)
    expect(await refusal(client, AMEND, seen, amendment())).toBe(FORBIDDEN)
  }
  expect(await refusal(of.council, AMEND, { ...seen, version: 1 }, amendment())).toBe('STALE_VERSION')
  const own = await contested(of.both)
  for (const step of ['uphold', 'withdraw'])
    expect(await refusal(of.both, reviewing, own, input(step))).toBe('SAME_PERSON')
  expect(await refusal(of.both, AMEND, own, amendment())).toBe('SAME_PERSON')
  expect(await take(of.council, reviewing, own, input('uphold'))).toMatchObject({ state: 'ACKNOWLEDGED' })
})
