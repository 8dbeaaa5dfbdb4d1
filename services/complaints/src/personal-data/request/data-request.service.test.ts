import { afterAll, expect, test } from 'vitest'
import { CLERK, key, petitionWorld } from '../../../test/petition-world.ts'

// Monday 6 July 2026; what came on Friday at 14:05 ends today at 14:05.
const world = await petitionWorld({ now: '2026-07-06T14:05:00+07:00' })
const clerk = await world.person('clerk', '13285', ...CLERK)
const reader = await world.person('reader', '13285')
const neighbour = await world.person('neighbour', '13291', ...CLERK)
const unit = await world.database.unitId('13285')
const petition = await world.petition(clerk, '13285', { senderName: 'Trần Thị Bưởi' })

afterAll(() => world.close())

const SHOWN = `id version state kind dueAt late endedAt document reason ground allowedSteps invented petition { id }
  taken { step document reason } clocks { kind state dueOn deadline { movedFrom rule { evidence unit amount } } }`
const RECORD = `mutation ($input: RecordDataRequestInput!, $key: String!) {
  recordDataRequest(input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const STEP = `mutation ($id: ID!, $version: Int!, $input: StepDataRequestInput!, $key: String!) {
  stepDataRequest(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const LIST = `query ($within: ID!, $states: [DataRequestState!], $kinds: [DataRequestKind!], $orderBy: DataRequestOrder) {
  dataRequests(within: $within, states: $states, kinds: $kinds, orderBy: $orderBy) { totalCount edges { node { id } } } }`
const ONE = `query ($id: ID!) { dataRequest(id: $id) { ${SHOWN} } }`

interface Shown {
  id: string
  version: number
  state: string
}
const input = (more: object = {}) => ({
  unit,
  kind: 'SEE',
  channel: 'POST',
  receivedAt: '2026-07-03T14:05:00+07:00',
  asks: 'Xem thông tin về mình trong hồ sơ đơn',
  petition: petition.id,
  ...more,
})
const record = async (more: object = {}) =>
  (await clerk.data<{ recordDataRequest: Shown }>(RECORD, { input: input(more), key: key() }))
    .recordDataRequest
const step = async ({ id, version }: Shown, said: object) =>
  (await clerk.data<{ stepDataRequest: Shown }>(STEP, { id, version, input: said, key: key() }))
    .stepDataRequest
const stored = async () =>
  (await world.database.peek('select count(*)::int as n from complaints.data_request'))[0]
const restricted = (id: string) =>
  world.database.peek(`select restricted from complaints.clock where subject_id = '${id}'`)
const listed = async (who = clerk, more: object = {}) =>
  (
    await who.data<{ dataRequests: { totalCount: number; edges: { node: { id: string } }[] } }>(LIST, {
      within: unit,
      ...more,
    })
  ).dataRequests

test('72 hours end at the minute, its clock on their day, also where that is a day of rest', async () => {
  const shown = await record()
  expect(shown).toMatchObject({
    state: 'RECEIVED',
    dueAt: '2026-07-06T07:05:00.000Z',
    late: false,
    invented: false,
    allowedSteps: ['answer', 'refuse', 'withdraw'],
    petition: { id: petition.id },
    taken: [{ step: 'receive' }],
    clocks: [
      {
        kind: 'data.request',
        state: 'RUNNING',
        dueOn: '2026-07-06',
        deadline: { movedFrom: null, rule: { evidence: 'HOUSE_RULE', unit: 'HOURS', amount: 72 } },
      },
    ],
  })
  // From Thursday 2 July to Sunday.
  expect(await record({ receivedAt: '2026-07-02T08:00:00+07:00' })).toMatchObject({
    dueAt: '2026-07-05T01:00:00.000Z',
    late: true,
    clocks: [{ dueOn: '2026-07-05' }],
  })
  expect(await record({ receivedAt: '2026-07-03T14:04:59+07:00' })).toMatchObject({ late: true })
})

test('it is answered, refused or withdrawn once, and its clock ends with it', async () => {
  const one = await record()
  const answered = await step(one, { step: 'answer', document: '12/TL-DLCN' })
  expect(answered).toMatchObject({
    state: 'ANSWERED',
    late: false,
    document: '12/TL-DLCN',
    allowedSteps: [],
    taken: [{ step: 'receive' }, { step: 'answer', document: '12/TL-DLCN' }],
    clocks: [{ state: 'ENDED' }],
  })
  const said = { step: 'withdraw', reason: 'Không yêu cầu nữa.' }
  expect(await clerk.refusal(STEP, { id: one.id, version: 2, input: said, key: key() })).toBe(
    'STEP_NOT_ALLOWED',
  )
  const refused = { step: 'refuse', document: '13/TL', reason: 'Hồ sơ phải lưu.', ground: 'KEPT_BY_LAW' }
  expect(await step(await record(), refused)).toMatchObject({ state: 'REFUSED', ground: 'KEPT_BY_LAW' })
  expect(await step(await record(), said)).toMatchObject({
    state: 'WITHDRAWN',
    clocks: [{ state: 'ENDED' }],
  })
})

test('the same request sent again is the same request', async () => {
  const once = { input: input({ kind: 'DELETE' }), key: key() }
  const first = await clerk.data(RECORD, once)
  const before = await stored()
  expect(await clerk.data(RECORD, once)).toEqual(first)
  expect(await stored()).toEqual(before)
})

test('a text that names the sender, and what cannot be, are refused with nothing stored', async () => {
  const before = await stored()
  for (const change of [
    { asks: 'Bà Trần Thị Bưởi đề nghị xem hồ sơ' },
    { asks: ' ' },
    { receivedAt: '2026-07-06T14:06:00+07:00' },
    { petition: null },
    { petition: key() },
    { petition: 'no id' },
    { petition: null, visit: key() },
  ])
    expect(await clerk.refusal(RECORD, { input: input(change), key: key() })).toBe('INPUT_INVALID')
  const other = await world.database.unitId('13291')
  expect(await neighbour.refusal(RECORD, { input: input({ unit: other }), key: key() })).toBe('INPUT_INVALID')
  expect(await clerk.refusal(RECORD, { input: input({ receivedAt: '2026-07-03' }), key: key() })).toBe(
    'DATE_INVALID',
  )
  expect(await stored()).toEqual(before)
  const { id } = await record()
  for (const change of [
    { step: 'refuse', document: '1/TL', ground: 'KEPT_BY_LAW', reason: 'Trần Thị Bưởi không phải chủ thể' },
    { step: 'answer' },
    { step: 'answer', document: '1/TL', at: '2026-07-03T14:04:00+07:00' },
    { step: 'refuse', document: '1/TL', reason: 'Phải lưu.' },
  ])
    expect(await clerk.refusal(STEP, { id, version: 1, input: change, key: key() })).toBe('INPUT_INVALID')
  expect(await clerk.data(ONE, { id })).toMatchObject({ dataRequest: { version: 1, state: 'RECEIVED' } })
})

test('who may not is refused, and who reads elsewhere sees nothing', async () => {
  const { id } = await record()
  const said = { step: 'answer', document: '1/TL' }
  for (const who of [reader, neighbour]) {
    expect(await who.refusal(RECORD, { input: input(), key: key() })).toBe('FORBIDDEN_OR_MISSING')
    expect(await who.refusal(STEP, { id, version: 1, input: said, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  }
  expect(await clerk.refusal(RECORD, { input: input({ unit: 'no id' }), key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  expect(await clerk.refusal(STEP, { id, version: 4, input: said, key: key() })).toBe('STALE_VERSION')
  expect(await neighbour.data(ONE, { id })).toEqual({ dataRequest: null })
  expect((await listed(neighbour)).totalCount).toBe(0)
})

test('they are listed by state and kind, in either order', async () => {
  const all = await listed()
  expect(all.totalCount).toBe(all.edges.length)
  const oldest = await listed(clerk, { orderBy: 'OLDEST' })
  expect(oldest.edges.map(({ node }) => node.id)).toEqual(all.edges.map(({ node }) => node.id).reverse())
  expect((await listed(clerk, { states: ['WITHDRAWN'] })).totalCount).toBe(1)
  expect((await listed(clerk, { kinds: ['DELETE'] })).totalCount).toBe(1)
})

test('one about a denunciation tells nothing to who may not know of one', async () => {
  const lead = await world.person('lead', '13285', ...CLERK, 'denunciation.read')
  const colleague = await world.person('colleague', '13285', ...CLERK)
  const sealed = await world.petition(lead, '13285', { senderName: 'Phạm Văn Mít' })
  await world.classified(lead, sealed, 'DENUNCIATION')
  const asked = { input: input({ petition: sealed.id }), key: key() }
  // What is out of sight is refused in the words for what is not there.
  expect(await colleague.refusal(RECORD, { ...asked, key: key() })).toBe('INPUT_INVALID')
  const { recordDataRequest: one } = await lead.data<{ recordDataRequest: Shown }>(RECORD, asked)
  const clocks = `query ($id: ID!) { dataRequest(id: $id) { clocks { id } } }`
  const {
    dataRequest: {
      clocks: [clock],
    },
  } = await lead.data<{ dataRequest: { clocks: { id: string }[] } }>(clocks, { id: one.id })
  const CLOCK = 'query ($id: ID!) { clock(id: $id) { id } }'
  expect(await lead.data(CLOCK, { id: clock?.id })).toEqual({ clock })
  for (const who of [colleague, reader]) {
    expect(await who.data(ONE, { id: one.id })).toEqual({ dataRequest: null })
    expect(await who.refusal(CLOCK, { id: clock?.id })).toBe('FORBIDDEN_OR_MISSING')
    expect((await listed(who)).edges.map(({ node }) => node.id)).not.toContain(one.id)
  }
  expect(await restricted(one.id)).toEqual([{ restricted: true }])
  const said = { step: 'answer', document: '1/TL' }
  expect(await colleague.refusal(STEP, { id: one.id, version: 1, input: said, key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  // Of a petition that nobody classified, only who handles petitions there knows.
  expect((await listed(reader)).totalCount).toBe(0)
})

test('when its petition is found to be a denunciation its clock goes out of sight with it', async () => {
  const finder = await world.person('finder', '13285', ...CLERK)
  const lead = await world.person('lead', '13285', ...CLERK, 'denunciation.read')
  const taken = await world.petition(finder, '13285', { senderName: 'Lê Thị Ổi' })
  const one = await record({ petition: taken.id })
  expect(await restricted(one.id)).toEqual([{ restricted: false }])
  await world.classified(finder, taken, 'DENUNCIATION')
  expect(await restricted(one.id)).toEqual([{ restricted: true }])
  expect(await clerk.data(ONE, { id: one.id })).toEqual({ dataRequest: null })
  // Who found it sees it still, and does not deal with it any more.
  const said = { step: 'answer', document: '1/TL' }
  expect(await finder.refusal(STEP, { id: one.id, version: 1, input: said, key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  const answered = await lead.data(STEP, { id: one.id, version: 1, input: said, key: key() })
  expect(answered).toMatchObject({ stepDataRequest: { state: 'ANSWERED', clocks: [{ state: 'ENDED' }] } })
})
