import { randomUUID } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SupervisionWorld, supervisionWorld } from '../../test/world.ts'

const FIELDS = 'id version state expectedBy rung closedOn answeredOn outcome code'
const issue = `mutation ($input: IssueFollowUpInput!, $key: String!) {
  issueFollowUp(input: $input, idempotencyKey: $key) { ${FIELDS} issuer { id } addressee { id } clocks { kind dueOn state } allowedSteps } }`
const step = (
  name: string,
  type: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${type}!, $key: String!) {
  changed: ${name}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    ${FIELDS} entries { side step toState text document } clocks { kind state } } }`
const answering = step('answerFollowUp', 'AnswerFollowUpInput')
const reviewing = step('reviewFollowUp', 'ReviewFollowUpInput')
const escalating = step('escalateFollowUp', 'EscalateFollowUpInput')
const board = `query ($within: ID!, $direction: FollowUpDirection!, $kind: FollowUpKind, $standing: FollowUpStanding, $orderBy: FollowUpOrder = NEWEST, $first: Int, $after: String) {
  followUps(within: $within, direction: $direction, kind: $kind, standing: $standing, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} source standing } } } }`

interface Seen {
  id: string
  version: number
  state: string
  expectedBy: string
}
interface Board {
  followUps: {
    totalCount: number
    edges: { node: Seen & { source: string; standing: string; answeredOn: string | null } }[]
  }
}

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const TODAY = '2023-06-15'

let world: SupervisionWorld
let council: GraphClient
let agency: GraphClient
let other: GraphClient
let both: GraphClient
let province: string
let health: string

beforeAll(async () => {
  world = await supervisionWorld()
  const person = async (subject: string, code: string, ...actions: string[]) =>
    world.ask(personWith(['supervision.read', ...actions], await world.database.unitId(code), subject))
  council = await person('council', '36', 'supervision.recommend')
  agency = await person('agency', '36-syt', 'supervision.respond')
  other = await person('other', '36-stp', 'supervision.respond')
  both = await person('both', '36', 'supervision.recommend', 'supervision.respond')
  province = await world.database.unitId('36')
  health = await world.database.unitId('36-syt')
})

afterAll(() => world?.close())

const asked = (more: object = {}) => ({
  unit: province,
  addressee: health,
  kind: 'RECOMMENDATION',
  issuerBody: 'STANDING',
  issuerName: 'Thường trực HĐND tỉnh',
  addresseeName: 'Sở Y tế',
  content: 'Bổ sung thuốc cho trạm y tế',
  occasion: 'Phiên giám sát tháng 6',
  issuedOn: '2023-06-01',
  dueOn: '2023-06-10',
  ...more,
})

const issued = async (more: object = {}, client = council) =>
  (await client.data<{ issueFollowUp: Seen }>(issue, { input: asked(more), key: randomUUID() })).issueFollowUp

const input = (name: string, more: object = {}) => ({
  step: name,
  on: TODAY,
  text: 'Nội dung',
  document: '12/BC',
  ...more,
})

const take = async (client: GraphClient, document: string, seen: Seen, given: object) =>
  (
    await client.data<{ changed: Seen }>(document, {
      id: seen.id,
      version: seen.version,
      input: given,
      key: randomUUID(),
    })
  ).changed

const refusal = (client: GraphClient, document: string, seen: Seen, given: object) =>
  client.refusal(document, { id: seen.id, version: seen.version, input: given, key: randomUUID() })

const reported = async (seen: Seen, client = agency) => {
  const acknowledged = await take(client, answering, seen, input('acknowledge'))
  const accepted = await take(client, answering, acknowledged, input('accept', { plannedFor: '2023-07-30' }))
  const started = await take(client, answering, accepted, input('start'))
  return take(client, answering, started, input('report'))
}

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
})

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

describe('a voter petition and an opinion', () => {
  test('are reported with the class of their answer', async () => {
    const petition = { kind: 'VOTER_PETITION', raisedBy: 'Cử tri xã A', authorityLevel: 'PROVINCE' }
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
