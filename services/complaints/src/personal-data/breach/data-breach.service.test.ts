import { graphClient, personWith } from '@province/testbed'
import { afterAll, expect, test } from 'vitest'
import { CLERK, key, petitionWorld } from '../../../test/petition-world.ts'

const world = await petitionWorld({ now: '2026-07-06T14:05:00+07:00' })
const clerk = await world.person('clerk', '13285', ...CLERK)
const reader = await world.person('reader', '13285')
const neighbour = await world.person('neighbour', '13291', ...CLERK)
const unit = await world.database.unitId('13285')
/** Somebody who reads no complaints at all. */
const keeper = async (name: string, action: string, code: string) =>
  graphClient(world.app.execute, personWith([action], await world.database.unitId(code), name))
const custodian = await keeper('custodian', 'vault.hold_key', '13285')
const administrator = await keeper('administrator', 'vault.set_up', '13285')
const elsewhere = await keeper('elsewhere', 'vault.hold_key', '13291')

afterAll(() => world.close())

const SHOWN = `id version state dueAt late people measures notify notice notifiedAt lateWhy closedAt outcome allowedSteps
  taken { step people reason } clocks { kind state dueOn }`
const RECORD = `mutation ($input: RecordDataBreachInput!, $key: String!) {
  recordDataBreach(input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const STEP = `mutation ($id: ID!, $version: Int!, $input: StepDataBreachInput!, $key: String!) {
  stepDataBreach(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const LIST = `query ($within: ID!, $states: [DataBreachState!], $orderBy: DataBreachOrder) {
  dataBreaches(within: $within, states: $states, orderBy: $orderBy) { totalCount edges { node { id } } } }`
const ONE = `query ($id: ID!) { dataBreach(id: $id) { ${SHOWN} } }`

interface Shown {
  id: string
  version: number
}
const input = (more: object = {}) => ({
  unit,
  noticedAt: '2026-07-03T14:05:00+07:00',
  happened: 'Danh sách lịch tiếp bị gửi nhầm hộp thư',
  notify: ['DATA_AUTHORITY', 'PERSONS_CONCERNED'],
  ...more,
})
const record = async (more: object = {}) =>
  (await clerk.data<{ recordDataBreach: Shown }>(RECORD, { input: input(more), key: key() })).recordDataBreach
const step = async ({ id, version }: Shown, said: object, who = clerk) =>
  (await who.data<{ stepDataBreach: Shown }>(STEP, { id, version, input: said, key: key() })).stepDataBreach
const stored = async () =>
  (await world.database.peek('select count(*)::int as n from complaints.data_breach'))[0]
const listed = async (who = clerk, more: object = {}) =>
  (
    await who.data<{ dataBreaches: { totalCount: number; edges: { node: { id: string } }[] } }>(LIST, {
      within: unit,
      ...more,
    })
  ).dataBreaches

test('it is told within 72 hours, and a custodian or administrator closes it, who reads no complaints', async () => {
  let shown = await record()
  expect(shown).toMatchObject({
    state: 'NOTICED',
    dueAt: '2026-07-06T07:05:00.000Z',
    late: false,
    people: null,
    allowedSteps: ['notify'],
    clocks: [{ kind: 'data.breach', state: 'RUNNING', dueOn: '2026-07-06' }],
  })
  shown = await step(shown, { step: 'notify', document: '07/TB-DLCN', people: 14 })
  expect(shown).toMatchObject({
    state: 'NOTIFIED',
    notice: '07/TB-DLCN',
    notifiedAt: '2026-07-06T07:05:00.000Z',
    lateWhy: null,
    late: false,
    people: 14,
    allowedSteps: [],
    clocks: [{ state: 'ENDED' }],
    taken: [
      { step: 'notice', people: null },
      { step: 'notify', people: 14 },
    ],
  })
  const closing = { step: 'close', reason: 'Đã xử lý xong.' }
  for (const who of [clerk, reader, neighbour, elsewhere])
    expect(await who.refusal(STEP, { id: shown.id, version: 2, input: closing, key: key() })).toBe(
      'FORBIDDEN_OR_MISSING',
    )
  expect(await custodian.data(ONE, { id: shown.id })).toMatchObject({
    dataBreach: { allowedSteps: ['close'] },
  })
  expect(await step(shown, closing, custodian)).toMatchObject({ state: 'CLOSED', outcome: 'Đã xử lý xong.' })
  const other = await step(await record(), { step: 'notify', document: '08/TB-DLCN' })
  expect(await step(other, closing, administrator)).toMatchObject({ state: 'CLOSED', allowedSteps: [] })
})

test('a notice a minute after the 72 hours says why', async () => {
  const { id } = await record({ noticedAt: '2026-07-03T14:04:00+07:00' })
  const late = { step: 'notify', document: '09/TB' }
  expect(await clerk.data(ONE, { id })).toMatchObject({ dataBreach: { late: true } })
  expect(await clerk.refusal(STEP, { id, version: 1, input: late, key: key() })).toBe('INPUT_INVALID')
  const shown = await step({ id, version: 1 }, { ...late, reason: 'Mất điện toàn khu vực.' })
  expect(shown).toMatchObject({ late: true, lateWhy: 'Mất điện toàn khu vực.' })
})

test('a repeated mutation stores once; what cannot be stores nothing', async () => {
  const once = { input: input({ people: 3 }), key: key() }
  const first = await clerk.data(RECORD, once)
  const before = await stored()
  expect(await clerk.data(RECORD, once)).toEqual(first)
  for (const change of [
    { happened: 'Lộ hồ sơ của ông Nguyễn Văn Xoài' },
    { happened: ' ' },
    { measures: 'Đã gọi số 0912345678' },
    { noticedAt: '2026-07-06T14:06:00+07:00' },
    { people: -1 },
    { notify: [] },
  ])
    expect(await clerk.refusal(RECORD, { input: input(change), key: key() })).toBe('INPUT_INVALID')
  for (const who of [reader, neighbour, custodian])
    expect(await who.refusal(RECORD, { input: input(), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(RECORD, { input: input({ unit: 'no id' }), key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  expect(await stored()).toEqual(before)
})

test('only what comes next is done, by who may, to what was seen', async () => {
  const { id } = await record()
  const closing = { step: 'close', reason: 'Đã xử lý xong.' }
  const telling = { step: 'notify', document: '10/TB' }
  expect(await custodian.refusal(STEP, { id, version: 1, input: closing, key: key() })).toBe(
    'STEP_NOT_ALLOWED',
  )
  for (const who of [reader, neighbour, custodian])
    expect(await who.refusal(STEP, { id, version: 1, input: telling, key: key() })).toBe(
      'FORBIDDEN_OR_MISSING',
    )
  expect(await clerk.refusal(STEP, { id, version: 3, input: telling, key: key() })).toBe('STALE_VERSION')
  const { version } = await step({ id, version: 1 }, telling)
  expect(await clerk.refusal(STEP, { id, version, input: telling, key: key() })).toBe('STEP_NOT_ALLOWED')
})

test('they are listed where they happened, for who reads there or closes them, and nobody beside', async () => {
  const all = await listed()
  expect(all.totalCount).toBe(all.edges.length)
  for (const who of [reader, custodian]) expect(await listed(who)).toEqual(all)
  for (const who of [neighbour, elsewhere]) expect((await listed(who)).totalCount).toBe(0)
  const oldest = await listed(clerk, { orderBy: 'OLDEST' })
  expect(oldest.edges.map(({ node }) => node.id)).toEqual(all.edges.map(({ node }) => node.id).reverse())
  expect((await listed(clerk, { states: ['CLOSED'] })).totalCount).toBe(2)
  const id = all.edges[0]?.node.id
  expect(await neighbour.data(ONE, { id })).toEqual({ dataBreach: null })
})
