import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  answering,
  type FollowUpWorld,
  followUpWorld,
  input,
  issue,
  refusal,
  reviewing,
  type Seen,
  TODAY,
  take,
} from '../../test/follow-up-world.ts'

const FIELDS = 'id version state title day closedOn allowedSteps'
const plan = `mutation ($input: PlanOccasionInput!, $key: String!) { planOccasion(input: $input, idempotencyKey: $key) { ${FIELDS} unit { id } } }`
const step = (
  name: string,
  type: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${type}!, $key: String!) {
  changed: ${name}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FIELDS} next { id } petitions { total open carriedIn carriedOut } } }`
const holding = step('holdOccasion', 'HoldOccasionInput')
const closing = step('closeOccasion', 'CloseOccasionInput')
const cancelling = step('cancelOccasion', 'CancelOccasionInput')
const one = `query ($id: ID!) { occasion(id: $id) { ${FIELDS} next { id } following { id }
  petitions { total open solved explained inProgress carriedIn carriedOut } raised { id code kind state } } }`
const list = `query ($within: ID!, $kind: OccasionKind, $state: OccasionState, $orderBy: OccasionOrder! = LATEST) {
  occasions(within: $within, kind: $kind, state: $state, orderBy: $orderBy) { totalCount edges { node { id title state } } } }`
const petitionOf = `query ($id: ID!) { followUp(id: $id) { id version raisedAt { id } carriedOver { on from { id } to { id } } } }`

interface Shown {
  id: string
  version: number
  state: string
}

let opened: FollowUpWorld
let council: GraphClient
let agency: GraphClient

beforeAll(async () => {
  opened = await followUpWorld()
  ;({ council, agency } = opened)
})

afterAll(() => opened?.world.close())

let day = 30
let times = 0
/** Each meeting is held a day after the one before. */
const heldOn = () => {
  times += 1
  return `2023-05-${String(times).padStart(2, '0')}`
}
const planned = async (more: object = {}, client = council) => {
  day += 1
  const given = {
    unit: opened.province,
    kind: 'COUNCIL_MEETING',
    body: 'COUNCIL',
    bodyName: 'HĐND tỉnh',
    title: `Kỳ họp ${day}`,
    plannedOn: `20${day}-06-01`,
    ...more,
  }
  return (await client.data<{ planOccasion: Shown }>(plan, { input: given, key: key() })).planOccasion
}
const change = async (document: string, { id, version }: Shown, given: object) =>
  (await council.data<{ changed: Shown }>(document, { id, version, input: given, key: key() })).changed
const held = async (more: object = {}) =>
  change(holding, await planned(more), { heldOn: heldOn(), document: '1/BB' })
const refused = (document: string, seen: Shown, given: object, client = council) =>
  refusal(client, document, seen as unknown as Seen, given)
const petition = (meeting: Shown) =>
  opened.issued({
    kind: 'VOTER_PETITION',
    raisedBy: 'Cử tri xã A',
    authorityLevel: 'PROVINCE',
    occasionId: meeting.id,
  })
const shown = async (id: string) =>
  (
    await council.data<{
      occasion: { petitions: Record<string, number>; raised: { id: string; state: string }[] }
    }>(one, { id })
  ).occasion

describe('a meeting', () => {
  test('is planned, held, closed; who does not issue is refused and sees none of another unit', async () => {
    const it = await held()
    expect(it).toMatchObject({ state: 'HELD', allowedSteps: ['close'] })
    expect(await refused(closing, it, {}, agency)).toBe('FORBIDDEN_OR_MISSING')
    expect(await agency.refusal(one, { id: it.id })).toBe('FORBIDDEN_OR_MISSING')
    expect(
      await agency.refusal(plan, {
        input: {
          unit: opened.province,
          kind: 'COUNCIL_MEETING',
          body: 'COUNCIL',
          bodyName: 'b',
          title: 't',
          plannedOn: TODAY,
        },
        key: key(),
      }),
    ).toBe('FORBIDDEN_OR_MISSING')
    expect(await change(closing, it, {})).toMatchObject({ state: 'CLOSED', next: null })
    expect(await refused(closing, it, {})).toBe('STALE_VERSION')
    expect(await refused(holding, { ...it, version: 3 }, { heldOn: TODAY, document: 'd' })).toBe(
      'STEP_NOT_ALLOWED',
    )
    expect(await refused(holding, await planned(), { heldOn: '2023-06-16', document: 'd' })).toBe(
      'DATE_INVALID',
    )
    expect(await refused(cancelling, await planned(), { reason: ' ' })).toBe('INPUT_INVALID')
  })

  test('takes what is raised there and nothing else', async () => {
    const [meeting, draft] = [await held(), await held({ kind: 'DRAFT_CRITICISM' })]
    const asked = (more: object) => ({ input: opened.asked(more), key: key() })
    const petitioned = { kind: 'VOTER_PETITION', raisedBy: 'Cử tri', authorityLevel: 'PROVINCE' }
    expect(await council.refusal(issue, asked(petitioned))).toBe('INPUT_INVALID')
    expect(await council.refusal(issue, asked({ ...petitioned, occasionId: draft.id }))).toBe('INPUT_INVALID')
    expect(await council.refusal(issue, asked({ ...petitioned, occasionId: key() }))).toBe('INPUT_INVALID')
    await petition(meeting)
    expect((await shown(meeting.id)).raised).toHaveLength(1)
  })

  test('lists in each order, by kind and state', async () => {
    const titles = async (more: object) =>
      (
        await council.data<{ occasions: { edges: { node: { title: string } }[] } }>(list, {
          within: opened.province,
          ...more,
        })
      ).occasions.edges.map(({ node }) => node.title)
    expect(await titles({ kind: 'EXPLANATION_HEARING' })).toEqual([
      'Phiên giải trình tại phiên họp Thường trực HĐND tỉnh',
    ])
    const latest = await titles({ kind: 'COUNCIL_MEETING' })
    expect(await titles({ kind: 'COUNCIL_MEETING', orderBy: 'EARLIEST' })).toEqual(latest.toReversed())
    expect((await titles({ state: 'CLOSED', orderBy: 'TITLE' })).length).toBeGreaterThan(0)
  })
})

describe('voter petitions', () => {
  test('that are open go on to the next meeting, over two, with where they came from', async () => {
    const [first, second, third] = [await held(), await held(), await planned()]
    const [open, done] = [await petition(first), await petition(first)]
    const accepted = await take(
      agency,
      answering,
      await take(agency, answering, done, input('acknowledge')),
      input('accept', { plannedFor: TODAY }),
    )
    const started = await take(agency, answering, accepted, input('start'))
    const reported = await take(agency, answering, started, input('report', { outcome: 'SOLVED' }))
    await take(council, reviewing, reported, input('verify'))
    expect(await refused(closing, first, {})).toBe('INPUT_INVALID')
    expect(await refused(closing, second, { next: first.id })).toBe('INPUT_INVALID')
    const closed = await change(closing, first, { next: second.id })
    expect(closed).toMatchObject({
      state: 'CLOSED',
      next: { id: second.id },
      petitions: { open: 0, carriedOut: 1 },
    })
    await change(closing, second, { next: third.id })
    const { followUp } = await council.data<{ followUp: object }>(petitionOf, { id: open.id })
    expect(followUp).toMatchObject({
      raisedAt: { id: third.id },
      carriedOver: [
        { on: TODAY, from: { id: first.id }, to: { id: second.id } },
        { on: TODAY, from: { id: second.id }, to: { id: third.id } },
      ],
    })
    expect((await shown(first.id)).petitions).toMatchObject({ total: 1, solved: 1, open: 0 })
    expect((await shown(third.id)).petitions).toMatchObject({ total: 1, open: 1, carriedIn: 1 })
  })

  test('answered as in progress are not over', async () => {
    const meeting = await held()
    const seen = await petition(meeting)
    const acknowledged = await take(agency, answering, seen, input('acknowledge'))
    const accepted = await take(agency, answering, acknowledged, input('accept', { plannedFor: TODAY }))
    const started = await take(agency, answering, accepted, input('start'))
    const reported = await take(agency, answering, started, input('report', { outcome: 'IN_PROGRESS' }))
    expect(await refusal(council, reviewing, reported, input('verify'))).toBe('STEP_NOT_ALLOWED')
    expect(await refused(closing, meeting, {})).toBe('INPUT_INVALID')
    expect(await take(council, reviewing, reported, input('return'))).toMatchObject({ state: 'IN_PROGRESS' })
  })

  test('are never lost, whatever is issued and closed at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 3, maxLength: 8 }), async (issues) => {
        const [meeting, next] = [await held(), await planned()]
        await petition(meeting)
        const writes = issues.map((issuing) =>
          issuing ? petition(meeting) : change(closing, meeting, { next: next.id }),
        )
        await Promise.allSettled(writes)
        const lost = await opened.world.database.peek(
          `select from supervision.follow_up f join supervision.occasion o on o.id = f.occasion_id
           where f.kind = 'VOTER_PETITION' and o.state in ('CLOSED', 'CANCELLED')
             and f.state not in ('VERIFIED_IMPLEMENTED', 'CLOSED_NOT_IMPLEMENTED')`,
        )
        expect(lost).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  test('of the demonstration are 71, and those the first meeting left open are with the second', async () => {
    const { occasions } = await council.data<{ occasions: { edges: { node: Shown & { title: string } }[] } }>(
      list,
      { within: opened.province, kind: 'COUNCIL_MEETING', orderBy: 'EARLIEST' },
    )
    const [first, second] = await Promise.all(
      ['Kỳ họp thường lệ cuối năm 2022', 'Kỳ họp chuyên đề đầu năm 2023'].map(async (title) => {
        const id = occasions.edges.find(({ node }) => node.title === title)?.node.id ?? ''
        return (await shown(id)).petitions
      }),
    )
    expect((first?.total ?? 0) + (second?.total ?? 0)).toBe(71)
    expect(first?.open).toBe(0)
    expect(first?.carriedOut).toBe(second?.carriedIn)
    expect(first?.carriedOut).toBeGreaterThan(0)
  })
})

describe('the criticism of a draft', () => {
  test('is closed once every opinion is answered', async () => {
    const draft = await held({ kind: 'DRAFT_CRITICISM' })
    const seen = await opened.issued({
      kind: 'CRITICISM_OPINION',
      raisedBy: 'MTTQ',
      occasionId: draft.id,
      issuerBody: 'FRONT',
    })
    expect(await refused(closing, draft, {})).toBe('STEP_NOT_ALLOWED')
    const acknowledged = await take(agency, answering, seen, input('acknowledge'))
    const accepted = await take(agency, answering, acknowledged, input('accept', { plannedFor: TODAY }))
    const started = await take(agency, answering, accepted, input('start'))
    await take(agency, answering, started, input('report', { outcome: 'NOT_ACCEPTED' }))
    expect(await change(closing, draft, {})).toMatchObject({ state: 'CLOSED' })
  })

  test('and a meeting that is cancelled says why, and lets its petitions go on', async () => {
    const [meeting, next] = [await planned(), await planned()]
    await petition(meeting)
    expect(await refused(cancelling, meeting, { reason: 'Bão' })).toBe('INPUT_INVALID')
    const cancelled = await change(cancelling, meeting, { reason: 'Bão', next: next.id })
    expect(cancelled).toMatchObject({ state: 'CANCELLED', petitions: { open: 0, carriedOut: 1 } })
  })
})
