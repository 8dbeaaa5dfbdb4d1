import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  CLERK,
  classify,
  key,
  openIntake,
  type PetitionWorld,
  petitionWorld,
  register,
} from '../../../test/petition-world.ts'

let world: PetitionWorld
let clerk: GraphClient
let other: GraphClient
let leader: GraphClient
let lead: GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  clerk = await world.person('clerk', '13636', ...CLERK)
  other = await world.person('other', '13639', ...CLERK)
  leader = await world.person('leader', '36')
  lead = await world.person('lead', '36', ...CLERK, 'denunciation.read')
})

afterAll(() => world?.close())

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const one = `query ($id: ID!) { petition(id: $id) { id state kind summary sender { name address } sealed { rawText nationalId }
  clocks { kind state armedOn dueOn standing } steps { step fromState toState reason } } }`

interface Shown {
  petition: {
    state: string
    kind: string | null
    sender: { name: string; address: string } | null
    sealed: { rawText: string; nationalId: string | null } | null
    clocks: { kind: string; state: string; dueOn: string; standing: string }[]
    steps: { step: string; toState: string }[]
  } | null
}

const shown = async (client: GraphClient, id: string) => (await client.data<Shown>(one, { id })).petition

describe('classified', () => {
  const typed = {
    senderName: 'Phạm Thị Kiểm',
    senderAddress: 'Thôn 5',
    nationalId: '036190000111',
    rawText: 'Tôi khiếu nại quyết định thu hồi đất',
  }

  test('as a complaint its sender comes out of the vault for who handles it, and is found without accents', async () => {
    const petition = await world.petition(clerk, '13636', { ...typed, receivedOn: '2023-06-12' })
    expect(await leader.data(one, { id: petition.id })).toEqual({ petition: null })
    const classified = await world.classified(clerk, petition, 'COMPLAINT')
    expect(classified).toMatchObject({
      state: 'CLASSIFIED',
      outcomes: ['accept'],
      sender: { name: 'Phạm Thị Kiểm' },
    })
    expect(await shown(clerk, petition.id)).toMatchObject({
      sender: { name: 'Phạm Thị Kiểm', address: 'Thôn 5' },
      sealed: { rawText: typed.rawText, nationalId: typed.nationalId },
      clocks: [
        { kind: 'complaint.accept', dueOn: '2023-06-22' },
        { kind: 'reception.notify', dueOn: '2023-06-26' },
      ],
    })
    // A leader sees that it is there, and not whose it is.
    expect(await shown(leader, petition.id)).toMatchObject({ kind: 'COMPLAINT', sender: null, sealed: null })
    expect(await shown(other, petition.id)).toBeNull()
    const list = `query ($within: ID!, $search: String) { petitions(within: $within, filter: { search: $search, open: true }) { totalCount edges { node { id dueOn } } } }`
    const within = await world.database.unitId('13636')
    expect(await clerk.data(list, { within, search: 'pham thi kiem' })).toMatchObject({
      petitions: { totalCount: 1, edges: [{ node: { id: petition.id, dueOn: '2023-06-22' } }] },
    })
    expect(await leader.data(list, { within, search: 'pham thi kiem' })).toMatchObject({
      petitions: { totalCount: 0 },
    })
  })

  test('as a denunciation it leaves the sight of all but its domain and who took it in; nothing opens it', async () => {
    const petition = await world.petition(clerk, '13636', { ...typed, nationalId: '036190000222' })
    const sealed = await world.classified(clerk, petition, 'DENUNCIATION')
    expect(sealed).toMatchObject({ kind: 'DENUNCIATION', sender: null })
    expect(await shown(lead, petition.id)).toMatchObject({ kind: 'DENUNCIATION', sender: null, sealed: null })
    expect(await shown(clerk, petition.id)).toMatchObject({ sender: null, sealed: null })
    const colleague = await world.person('colleague', '13636', ...CLERK)
    for (const client of [leader, other, colleague]) expect(await shown(client, petition.id)).toBeNull()
    const holders = await world.database.peek<{ holder: string }>(
      `select e.holder from complaints.vault_envelope e join complaints.petition p on p.vault_record_id = e.record_id
       where p.id = $1 and length(e.sealed) > 0 and e.holder = 'SERVICE'`,
      [petition.id],
    )
    expect(holders).toEqual([])
    const events = await world.database.peek<{ name: string }>(
      'select name from complaints.outbox where aggregate_id = $1 order by position',
      [petition.id],
    )
    expect(events.map(({ name }) => name)).toEqual(['intake.register', 'denunciation.classify'])
  })

  test('who handles it and may not read denunciations finds that it is one, and keeps sight of it until another goes on', async () => {
    const petition = await world.petition(clerk, '13636', typed)
    const colleague = await world.person('colleague', '13636', ...CLERK)
    const classified = await world.classified(colleague, petition, 'DENUNCIATION')
    expect(await shown(colleague, petition.id)).toMatchObject({ kind: 'DENUNCIATION', clocks: [] })
    await world.classified(lead, classified, 'DENUNCIATION', { conditionsMet: false })
    expect(await shown(colleague, petition.id)).toBeNull()
    expect(await shown(lead, petition.id)).toMatchObject({
      steps: [{ step: 'register' }, { step: 'classify' }, { step: 'classify' }],
    })
  })

  test('a complaint found to be a denunciation goes back into the vault', async () => {
    const petition = await world.petition(lead, '13636', { ...typed, nationalId: '036190000333' })
    const complaint = await world.classified(lead, petition, 'COMPLAINT')
    expect(complaint.sender).toEqual({ name: 'Phạm Thị Kiểm' })
    const sealed = await world.classified(lead, complaint, 'DENUNCIATION')
    expect(sealed.sender).toBeNull()
    const found = await shown(lead, sealed.id)
    expect(found).toMatchObject({ sender: null, sealed: null })
    expect(found?.clocks.map(({ kind, state }) => [kind, state])).toEqual([
      ['denunciation.initial', 'RUNNING'],
      ['reception.notify', 'RUNNING'],
    ])
    const left = await shown(lead, petition.id)
    expect(left).toMatchObject({ sender: null, sealed: null, state: 'TRANSFERRED' })
    expect(left?.clocks.every(({ state }) => state === 'ENDED')).toBe(true)
  })

  test('wrong role, unit, version and a key used twice', async () => {
    const petition = await world.petition(clerk, '13636')
    const input = { kind: 'REFLECTION', jurisdiction: 'OWN', conditionsMet: true }
    const asked = { id: petition.id, version: 1, input, key: key() }
    for (const client of [other, leader]) expect(await client.refusal(classify, asked)).toBe(FORBIDDEN)
    expect(await clerk.refusal(classify, { ...asked, version: 9 })).toBe('STALE_VERSION')
    const first = await clerk.data(classify, asked)
    expect(await clerk.data(classify, asked)).toEqual(first)
    expect(await clerk.refusal(classify, { ...asked, input: { ...input, conditionsMet: false } })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
    expect(await other.refusal(register, { id: petition.id, version: 1, key: key() })).toBe(FORBIDDEN)
    const unit = await world.database.unitId('13636')
    const { openIntake: intake } = await clerk.data<{ openIntake: { id: string } }>(openIntake, {
      input: { unit, summary: 'Một việc' },
      key: key(),
    })
    expect(await clerk.refusal(register, { id: intake.id, version: 9, key: key() })).toBe('STALE_VERSION')
  })
})

describe('concluded', () => {
  const conclude = (
    verb: string,
  ) => `mutation ($id: ID!, $version: Int!, $input: GroundsInput!, $key: String!) {
    ${verb}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id state version outcomes clocks { kind state } } }`
  // The names are spelt out so that each mutation is found by who looks for its refusals.
  test.each([
    ['acceptPetition', 'COMPLAINT', {}, 'ACCEPTED_TO_CASE'],
    ['advisePetition', 'COMPLAINT', { conditionsMet: false }, 'GUIDED'],
    ['returnPetition', 'COMPLAINT', { jurisdiction: 'OUTSIDE' }, 'RETURNED'],
    ['archivePetition', 'REFLECTION', { conditionsMet: false }, 'FILED'],
    ['answerPetition', 'REFLECTION', {}, 'ANSWERED'],
  ])(
    '%s ends its clocks, and is refused to who may not, of another version, and twice',
    async (verb, kind, more, state) => {
      const petition = await world.petition(clerk, '13636', { receivedOn: '2023-06-12' })
      const early = { id: petition.id, version: 1, input: { reason: 'Đủ điều kiện' }, key: key() }
      expect(await clerk.refusal(conclude(verb), early)).toBe('STEP_NOT_ALLOWED')
      const { version } = await world.classified(clerk, petition, kind, more)
      const asked = { ...early, version, key: key() }
      for (const client of [other, leader])
        expect(await client.refusal(conclude(verb), asked)).toBe(FORBIDDEN)
      expect(await clerk.refusal(conclude(verb), { ...asked, version: 9 })).toBe('STALE_VERSION')
      const before = { ...asked, input: { reason: 'Sớm', effectiveOn: '2023-06-11' }, key: key() }
      expect(await clerk.refusal(conclude(verb), before)).toBe('DATE_INVALID')
      expect(await clerk.refusal(conclude(verb), { ...asked, input: { reason: '' }, key: key() })).toBe(
        'INPUT_INVALID',
      )
      type Concluded = Record<
        string,
        { state: string; version: number; clocks: { kind: string; state: string }[] }
      >
      const answer = (await clerk.data<Concluded>(conclude(verb), asked))[verb]
      expect(answer).toMatchObject({ state, outcomes: [] })
      const running = answer?.clocks.filter((clock) => clock.state !== 'ENDED').map((clock) => clock.kind)
      // An accepted complaint has to be resolved from now on; nothing else is left to be done.
      expect(running).toEqual(verb === 'acceptPetition' ? ['complaint.resolve'] : [])
      const again = { ...asked, version: answer?.version, key: key() }
      expect(await clerk.refusal(conclude(verb), again)).toBe('STEP_NOT_ALLOWED')
    },
  )

  test('what the rules do not leave to it is refused', async () => {
    const petition = await world.petition(clerk, '13636')
    const { version } = await world.classified(clerk, petition, 'COMPLAINT')
    const asked = { id: petition.id, version, input: { reason: 'Vì thế' }, key: key() }
    expect(await clerk.refusal(conclude('answerPetition'), asked)).toBe('STEP_NOT_ALLOWED')
  })
})

test('a page of petitions with unit, clocks, sender and steps takes one statement each', async () => {
  for (let n = 0; n < 5; n += 1) {
    const petition = await world.petition(clerk, '13636', { senderName: `Người Gửi ${n}` })
    await world.classified(clerk, petition, 'REFLECTION')
  }
  const within = await world.database.unitId('13636')
  const document = `query ($within: ID!) { petitions(within: $within, first: 5) { totalCount edges { node {
    id code summary unit { id } sender { name } clocks { kind dueOn } steps { step } files { id } transfers { id } matter { id } } } } }`
  const sent = await world.statementsOf(() => clerk.data(document, { within }))
  expect(sent.toSorted()).toEqual([
    'clocks_of_subjects',
    'petition_files',
    'petition_list',
    'petition_steps',
    'petition_total',
    'senders',
    'transfers_of_petitions',
  ])
})

test('pages follow by the day due, and a cursor of another list is refused', async () => {
  const within = await world.database.unitId('13636')
  const document = `query ($within: ID!, $first: Int, $after: String, $search: String) { petitions(within: $within, first: $first, after: $after,
    filter: { search: $search }) { totalCount pageInfo { hasNextPage endCursor } edges { node { id dueOn } } } }`
  type Page = {
    petitions: {
      totalCount: number
      pageInfo: { hasNextPage: boolean; endCursor: string }
      edges: { node: { id: string; dueOn: string | null } }[]
    }
  }
  const ids: string[] = []
  const due: string[] = []
  let after: string | null = null
  let total = 0
  for (let more = true; more; ) {
    const page: Page = await clerk.data<Page>(document, { within, first: 4, after })
    ids.push(...page.petitions.edges.map(({ node }) => node.id))
    due.push(...page.petitions.edges.map(({ node }) => node.dueOn ?? '9999-12-31'))
    ;({ endCursor: after, hasNextPage: more } = page.petitions.pageInfo)
    total = page.petitions.totalCount
  }
  expect(new Set(ids).size).toBe(total)
  expect(due).toEqual(due.toSorted())
  expect(await clerk.refusal(document, { within, after, search: 'khác' })).toBe('CURSOR_INVALID')
  expect(await clerk.refusal(document, { within, first: 0 })).toBe('PAGE_SIZE_INVALID')
})

test('the next day due stands on the petition, and goes with what is due', async () => {
  const document = 'query ($id: ID!) { petition(id: $id) { dueOn allowedSteps clocks { dueOn state } } }'
  type Due = {
    petition: { dueOn: string | null; allowedSteps: string[]; clocks: { dueOn: string; state: string }[] }
  }
  const of = async ({ id }: { id: string }) => (await clerk.data<Due>(document, { id })).petition
  const petition = await world.petition(clerk, '13636')
  const waiting = await of(petition)
  expect(waiting).toMatchObject({ dueOn: waiting.clocks[0]?.dueOn, allowedSteps: ['classify', 'merge'] })
  const { version } = await world.classified(clerk, petition, 'REFLECTION')
  expect((await of(petition)).allowedSteps).toEqual(['classify', 'advise', 'answer', 'merge'])
  const answer = `mutation ($id: ID!, $version: Int!, $key: String!) { answerPetition(id: $id, expectedVersion: $version,
    input: { reason: "Đã trả lời" }, idempotencyKey: $key) { dueOn allowedSteps } }`
  expect(await clerk.data(answer, { id: petition.id, version, key: key() })).toEqual({
    answerPetition: { dueOn: null, allowedSteps: [] },
  })
  const recounted = await world.database.peek(
    `select p.id from complaints.petition p where p.due_on <> coalesce((select min(k.due_on) from complaints.clock k
       where k.subject_id = p.id and k.state <> 'ENDED'), '9999-12-31')`,
  )
  expect(recounted).toEqual([])
})

test('petitions are listed in the order that is asked for; a whole code finds its petition and no other', async () => {
  const within = await world.database.unitId('13636')
  const document = `query ($within: ID!, $order: PetitionOrder, $search: String) { petitions(within: $within, first: 100,
    orderBy: $order, filter: { search: $search }) { totalCount edges { node { code receivedOn } } } }`
  type Listed = { petitions: { totalCount: number; edges: { node: { code: string; receivedOn: string } }[] } }
  const listed = async (order: string, search?: string) =>
    (await clerk.data<Listed>(document, { within, order, search })).petitions.edges.map(({ node }) => node)
  const days = (await listed('OLDEST')).map(({ receivedOn }) => receivedOn)
  expect(days).toEqual(days.toSorted())
  expect((await listed('NEWEST')).map(({ receivedOn }) => receivedOn)).toEqual(days.toReversed())
  const codes = (await listed('CODE')).map(({ code }) => code)
  expect(codes).toHaveLength(days.length)
  const [code = ''] = codes
  await world.petition(clerk, '13636', { summary: `Hỏi về đơn ${code}` })
  expect((await listed('CODE', ` ${code.toLowerCase()} `)).map((each) => each.code)).toEqual([code])
  expect((await listed('CODE', code.slice(0, 7))).length).toBe(2)
  expect(await clerk.refusal(document, { within, order: null })).toBe('INPUT_INVALID')
})
