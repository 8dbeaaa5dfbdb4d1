import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answering,
  type Board,
  board,
  escalating,
  type FollowUpWorld,
  followUpWorld,
  input,
  issue,
  refusal,
  reviewing,
  TODAY,
  take,
} from '../../test/follow-up-world.ts'
import type { SupervisionWorld } from '../../test/world.ts'

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: SupervisionWorld
let council: GraphClient
let agency: GraphClient
let other: GraphClient
let both: GraphClient
let province: string
let health: string
let asked: FollowUpWorld['asked']
let issued: FollowUpWorld['issued']
let reported: FollowUpWorld['reported']
let meeting: FollowUpWorld['meeting']

beforeAll(async () => {
  ;({ world, council, agency, other, both, province, health, asked, issued, reported, meeting } =
    await followUpWorld())
})

afterAll(() => world?.close())

describe('a recommendation', () => {
  test('goes from issue to report, is returned, reported again, verified and over', async () => {
    const first = await reported(await issued())
    expect(first).toMatchObject({ state: 'REPORTED_DONE', answeredOn: TODAY })
    const returned = await take(council, reviewing, first, input('return'))
    const again = await take(agency, answering, returned, input('report'))
    const done = await take(council, reviewing, again, input('verify'))
    expect(done).toMatchObject({ state: 'VERIFIED_IMPLEMENTED', closedOn: TODAY, version: 8 })
    expect(done).toMatchObject({
      entries: [
        { side: 'ADDRESSEE', step: 'acknowledge' },
        { step: 'accept' },
        { step: 'start' },
        { step: 'report', document: '12/BC' },
        { side: 'ISSUER', step: 'return' },
        { step: 'report' },
        { side: 'ISSUER', step: 'verify', toState: 'VERIFIED_IMPLEMENTED' },
      ],
    })
    expect(await refusal(council, reviewing, done, input('close'))).toBe('STEP_NOT_ALLOWED')
  })

  test('is answered by whoever is addressed alone, and led on by the issuer alone', async () => {
    const seen = await issued()
    expect(await refusal(other, answering, seen, input('acknowledge'))).toBe(FORBIDDEN)
    expect(await refusal(council, answering, seen, input('acknowledge'))).toBe(FORBIDDEN)
    const done = await reported(seen)
    for (const name of ['verify', 'verifyPartly', 'refute', 'return'])
      expect(await refusal(agency, reviewing, done, input(name))).toBe(FORBIDDEN)
    expect(await refusal(agency, answering, done, input('start'))).toBe('STEP_NOT_ALLOWED')
  })

  test('found wanting is closed by its issuer alone, with a reason and a document', async () => {
    const done = await reported(await issued())
    const wanting = await take(council, reviewing, done, input('refute'))
    for (const client of [agency, other])
      expect(await refusal(client, reviewing, wanting, input('close'))).toBe(FORBIDDEN)
    expect(await refusal(council, reviewing, wanting, input('close', { text: ' ' }))).toBe('INPUT_INVALID')
    expect(await refusal(council, reviewing, wanting, input('close', { document: null }))).toBe(
      'INPUT_INVALID',
    )
    expect(await take(council, reviewing, wanting, input('close'))).toMatchObject({
      state: 'CLOSED_NOT_IMPLEMENTED',
      closedOn: TODAY,
    })
  })

  test('is changed by nobody who saw an earlier version', async () => {
    const seen = await issued()
    const stale = { ...seen, version: seen.version + 1 }
    expect(await refusal(agency, answering, stale, input('acknowledge'))).toBe('STALE_VERSION')
    expect(await refusal(council, reviewing, stale, input('verify'))).toBe('STALE_VERSION')
    const rung = { rung: 'REMINDER', document: '5/CV', on: TODAY }
    expect(await refusal(council, escalating, stale, rung)).toBe('STALE_VERSION')
  })

  test('is not judged by the person who reported it done, whatever that person holds', async () => {
    const seen = await issued()
    const done = await reported(seen, both)
    expect(await refusal(both, reviewing, done, input('verify'))).toBe('SAME_PERSON')
    expect(await take(council, reviewing, done, input('verify'))).toMatchObject({
      state: 'VERIFIED_IMPLEMENTED',
    })
  })

  test('exists for both ends and for nobody else', async () => {
    const { id } = await issued()
    const one = 'query ($id: ID!) { followUp(id: $id) { id state } }'
    expect(await agency.data(one, { id })).toEqual({ followUp: { id, state: 'ISSUED' } })
    expect(await other.refusal(one, { id })).toBe(FORBIDDEN)
  })

  test('refuses a due day before its issue, a day to come, an unknown unit and missing words', async () => {
    const refused = (more: object) => council.refusal(issue, { input: asked(more), key: randomUUID() })
    expect(await refused({ dueOn: '2023-05-31' })).toBe('DATE_INVALID')
    expect(await refused({ issuedOn: '2023-06-16', dueOn: null })).toBe('DATE_INVALID')
    expect(await refused({ addressee: 'nobody' })).toBe('UNIT_NOT_FOUND')
    expect(await refused({ content: ' ' })).toBe('INPUT_INVALID')
    expect(await refused({ raisedBy: 'Ai đó' })).toBe('INPUT_INVALID')
    expect(await agency.refusal(issue, { input: asked(), key: randomUUID() })).toBe(FORBIDDEN)
  })

  test('without a due day falls under the age rule of six months', async () => {
    expect((await issued({ issuedOn: '2022-08-31', dueOn: null })).expectedBy).toBe('2023-02-28')
  })
})

describe('the ladder', () => {
  const rung = (name: string, more: object = {}) => ({ rung: name, document: '5/CV', on: TODAY, ...more })

  test('is climbed of what is late, rung by rung with a document; a skipped one needs a reason', async () => {
    const seen = await issued()
    expect(await refusal(council, escalating, await issued({ dueOn: TODAY }), rung('REMINDER'))).toBe(
      'STEP_NOT_ALLOWED',
    )
    expect(await refusal(council, escalating, seen, rung('REMINDER', { document: ' ' }))).toBe(
      'INPUT_INVALID',
    )
    const reminded = await take(council, escalating, seen, rung('REMINDER', { answerBy: '2023-06-30' }))
    expect(reminded).toMatchObject({ state: 'ESCALATED', rung: 'REMINDER', expectedBy: '2023-06-30' })
    expect(await refusal(council, escalating, reminded, rung('REMINDER'))).toBe('INPUT_INVALID')
    expect(await refusal(council, escalating, reminded, rung('COUNCIL'))).toBe('INPUT_INVALID')
    const skipped = await take(
      council,
      escalating,
      reminded,
      rung('COUNCIL', { skippedBecause: 'Kỳ họp ngày mai' }),
    )
    expect(skipped).toMatchObject({ rung: 'COUNCIL' })
    const begun = await take(agency, answering, skipped, input('start'))
    expect(begun).toMatchObject({ state: 'IN_PROGRESS' })
  })

  test('asks an explanation until the day of its document, while no law of the day sets one', async () => {
    const seen = await issued()
    const reminded = await take(council, escalating, seen, rung('REMINDER'))
    expect(await refusal(council, escalating, reminded, rung('EXPLANATION'))).toBe('INPUT_INVALID')
    const answerBy = '2023-06-25'
    expect(await take(council, escalating, reminded, rung('EXPLANATION', { answerBy }))).toMatchObject({
      expectedBy: answerBy,
    })
  })

  test('takes no reason for complexity where the time of the law is not exceeded', async () => {
    const reminded = await take(council, escalating, await issued(), rung('REMINDER'))
    const reasoned = rung('EXPLANATION', { answerBy: '2023-06-25', complexBecause: 'Nhiều đơn vị liên quan' })
    expect(await refusal(council, escalating, reminded, reasoned)).toBe('INPUT_INVALID')
  })
})

describe('a voter petition and an opinion', () => {
  test('are reported with the class of their answer', async () => {
    const petition = {
      kind: 'VOTER_PETITION',
      raisedBy: 'Cử tri xã A',
      authorityLevel: 'PROVINCE',
      occasionId: await meeting(),
    }
    const seen = await issued(petition)
    const acknowledged = await take(agency, answering, seen, input('acknowledge'))
    const accepted = await take(agency, answering, acknowledged, input('accept', { plannedFor: TODAY }))
    const started = await take(agency, answering, accepted, input('start'))
    expect(await refusal(agency, answering, started, input('report'))).toBe('INPUT_INVALID')
    expect(await refusal(agency, answering, started, input('report', { outcome: 'ACCEPTED' }))).toBe(
      'INPUT_INVALID',
    )
    expect(await take(agency, answering, started, input('report', { outcome: 'EXPLAINED' }))).toMatchObject({
      outcome: 'EXPLAINED',
    })
  })
})

describe('the board', () => {
  const listed = async (client: GraphClient, more: Record<string, unknown>) =>
    (await client.data<Board>(board, more)).followUps

  test('says of every row of the demonstration that it is invented', async () => {
    const { edges } = await listed(council, { within: province, direction: 'ISSUED', kind: 'EXPLANATION' })
    expect(edges).toHaveLength(3)
    for (const { node } of edges) expect(node.source).toContain('Giả định')
  })

  test('is seen from both ends, narrowed to what is late or unanswered', async () => {
    const mine = await listed(agency, { within: health, direction: 'RECEIVED', first: 100 })
    expect(mine.totalCount).toBe(mine.edges.length)
    expect(mine.totalCount).toBeGreaterThan(0)
    const silent = await listed(council, {
      within: province,
      direction: 'ISSUED',
      standing: 'NO_RESPONSE',
      orderBy: 'DUE',
      first: 100,
    })
    expect(silent.totalCount).toBeGreaterThan(0)
    for (const { node } of silent.edges) {
      expect(node.answeredOn).toBeNull()
      expect(node.expectedBy < TODAY).toBe(true)
      expect(node.standing).toBe('OVERDUE')
    }
    expect((await listed(other, { within: health, direction: 'RECEIVED' })).totalCount).toBe(0)
  })
})
