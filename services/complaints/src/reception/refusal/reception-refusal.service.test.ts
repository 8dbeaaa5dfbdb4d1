import { afterAll, expect, test } from 'vitest'
import { key, petitionWorld } from '../../../test/petition-world.ts'

const world = await petitionWorld({ now: '2026-07-10T08:00:00+07:00' })
const clerk = await world.person('clerk', '13285', 'reception.record')
const reader = await world.person('reader', '13285')
const neighbour = await world.person('neighbour', '13291', 'reception.record')
const unit = await world.database.unitId('13285')

afterAll(() => world.close())

const SHOWN = `id version state refusedOn ground people notice notifiedOn withdrawnWhy allowedSteps unit { id }
  rule { article toldByWord } clocks { kind state dueOn deadline { rule { article evidence } } }`
const REFUSE = `mutation ($input: RefuseReceptionInput!, $key: String!) {
  refuseReception(input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const STEP = `mutation ($id: ID!, $version: Int!, $input: StepReceptionRefusalInput!, $key: String!) {
  stepReceptionRefusal(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const LIST = `query ($within: ID!, $states: [ReceptionRefusalState!]) { receptionRefusals(within: $within, states: $states,
  window: { from: "2026-07-01", to: "2026-08-01" }) { totalCount edges { node { id } } } }`

interface Shown {
  id: string
  version: number
  state: string
  clocks: { kind: string; state: string; dueOn: string | null }[]
}
const input = (more: object = {}) => ({
  unit,
  ground: 'DISORDERLY',
  reason: 'Gây rối tại nơi tiếp công dân',
  toldByWord: true,
  ...more,
})
const refuse = async (more: object = {}, who = clerk) =>
  (await who.data<{ refuseReception: Shown }>(REFUSE, { input: input(more), key: key() })).refuseReception
const step = async ({ id, version }: Shown, said: object) =>
  (await clerk.data<{ stepReceptionRefusal: Shown }>(STEP, { id, version, input: said, key: key() }))
    .stepReceptionRefusal

test('who is refused is told in writing within three working days, and the time ends with the notice', async () => {
  // Friday 3 July: Monday, Tuesday and Wednesday count.
  let shown = await refuse({ refusedOn: '2026-07-03', people: 2 })
  expect(shown).toMatchObject({
    state: 'REFUSED',
    people: 2,
    allowedSteps: ['notify', 'withdraw'],
    rule: { article: expect.stringContaining('Điều 9 khoản 2'), toldByWord: true },
    clocks: [
      {
        kind: 'reception.refuse',
        state: 'RUNNING',
        dueOn: '2026-07-08',
        deadline: {
          rule: { article: 'Nghị định 154/2026/NĐ-CP, Điều 4 khoản 3', evidence: 'GENERAL_KNOWLEDGE' },
        },
      },
    ],
  })
  shown = await step(shown, { step: 'notify', document: '01/TB-TCD', on: '2026-07-07' })
  expect(shown).toMatchObject({ state: 'NOTIFIED', notice: '01/TB-TCD', clocks: [{ state: 'ENDED' }] })
  shown = await step(shown, { step: 'withdraw', reason: 'Đã tiếp lại ngày hôm sau.' })
  expect(shown).toMatchObject({ state: 'WITHDRAWN', allowedSteps: [] })
})

test('before the decree no time runs, and a refusal that is none any more has none', async () => {
  expect(await refuse({ refusedOn: '2026-06-30' })).toMatchObject({ state: 'REFUSED', clocks: [] })
  const shown = await step(await refuse(), { step: 'withdraw', reason: 'Đã tiếp trong ngày.' })
  expect(shown).toMatchObject({ state: 'WITHDRAWN', clocks: [{ state: 'ENDED' }] })
})

test('refuseReception and stepReceptionRefusal refuse who may not, a version not seen, a ground of another day', async () => {
  for (const who of [reader, neighbour])
    expect(await who.refusal(REFUSE, { input: input(), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(REFUSE, { input: input({ unit: 'none' }), key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  const early = input({ ground: 'POINT_K', refusedOn: '2026-06-30' })
  expect(await clerk.refusal(REFUSE, { input: early, key: key() })).toBe('GROUND_NOT_IN_FORCE')
  const { id } = await refuse()
  const said = { step: 'notify', document: '02/TB-TCD' }
  for (const who of [reader, neighbour])
    expect(await who.refusal(STEP, { id, version: 1, input: said, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(STEP, { id, version: 4, input: said, key: key() })).toBe('STALE_VERSION')
  expect(await clerk.refusal(STEP, { id, version: 1, input: { ...said, document: null }, key: key() })).toBe(
    'INPUT_INVALID',
  )
  expect(
    await world.database.peek(`select from complaints.reception_refusal where id = '${id}' and version = 1`),
  ).toHaveLength(1)
})

test('refusals are listed where they happened, for who reads there and nobody beside', async () => {
  type Listed = { receptionRefusals: { totalCount: number; edges: { node: { id: string } }[] } }
  const all = (await reader.data<Listed>(LIST, { within: unit })).receptionRefusals
  expect(all.totalCount).toBe(all.edges.length)
  expect(all.totalCount).toBeGreaterThanOrEqual(3)
  const open = (await reader.data<Listed>(LIST, { within: unit, states: ['REFUSED'] })).receptionRefusals
  expect(open.totalCount).toBe(1)
  expect((await neighbour.data<Listed>(LIST, { within: unit })).receptionRefusals.totalCount).toBe(0)
  const [one] = open.edges
  const ONE = 'query ($id: ID!) { receptionRefusal(id: $id) { id } }'
  expect(await neighbour.data(ONE, { id: one?.node.id })).toEqual({ receptionRefusal: null })
  expect(await reader.data(ONE, { id: one?.node.id })).toEqual({ receptionRefusal: one?.node })
})
