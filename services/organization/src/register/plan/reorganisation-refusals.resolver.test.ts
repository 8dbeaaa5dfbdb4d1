import { randomUUID } from 'node:crypto'
import { STRANGER } from '@province/actor'
import { graphClient } from '@province/testbed'
import { afterAll, expect, test } from 'vitest'
import {
  approve,
  cancel,
  change,
  draft,
  execute,
  giveBack,
  input,
  key,
  merge,
  OFFICE,
  type Plan,
  preview,
  reorganisationWorld,
  submit,
} from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, app, province, admin, leader, as, communes, drafted } = world

afterAll(() => world.close())

test('a plan with errors is not sent, each with its place', async () => {
  const split = (share: number, code: string) => ({
    ...merge('13636', code, `Xã ${code}`),
    kind: 'SPLIT',
    share,
  })
  const refusalOf = async (lines: object[], more: object = {}) => {
    const { id } = await drafted(lines, more)
    const { errors } = await admin(submit, { id, version: 1, key: key() })
    const { code, line, part } = errors?.[0]?.extensions ?? {}
    return [code, line, part]
  }
  expect(await refusalOf([merge('00000', '99003', 'Xã')])).toEqual(['UNIT_NOT_FOUND', 0, 'predecessor'])
  expect(await refusalOf([split(0.5, '99003'), split(0.4, '99004')])).toEqual([
    'SHARES_NOT_WHOLE',
    0,
    'share',
  ])
  expect(await refusalOf([merge('13636', '99003', 'Xã')], { effectiveOn: '2024-01-01' })).toEqual([
    'LATER_CHANGE',
    0,
    'predecessor',
  ])
  const unreadable = [merge('13636', '1', 'Xã\u0000')]
  for (const bad of [
    { title: ' ' },
    { title: 'Xã\u0000' },
    { lines: [] },
    { lines: unreadable },
    { corrects: randomUUID() },
  ]) {
    const variables = { unit: province, input: { ...input([merge('13636', '1', 'Xã')]), ...bad }, key: key() }
    expect(await admin.refusal(draft, variables)).toBe('INPUT_INVALID')
  }
})

test('wrong role, wrong unit, wrong version, and a key used twice', async () => {
  const [a = ''] = await communes(1)
  const lines = [{ kind: 'RENAME', level: 'COMMUNE', predecessor: a, successor: { name: 'Xã Khác' } }]
  const variables = { unit: province, input: input(lines), key: key() }
  const district = as(await database.unitId('359'), 'district', ...OFFICE, 'reorganisation.approve')
  const forbidden = 'FORBIDDEN_OR_MISSING'
  expect(await leader.refusal(draft, variables)).toBe(forbidden)
  expect(await district.refusal(draft, variables)).toBe(forbidden)
  expect(await admin.refusal(draft, { ...variables, unit: 'nobody' })).toBe(forbidden)
  expect(await graphClient(app.execute, STRANGER).refusal(draft, variables)).toBe('UNAUTHENTICATED')
  const first = await admin.data<{ draftReorganisation: Plan }>(draft, variables)
  expect(await admin.data(draft, variables)).toEqual(first)
  const other = { ...variables, input: input(lines, { title: 'Khác' }) }
  expect(await admin.refusal(draft, other)).toBe('IDEMPOTENCY_KEY_REUSED')
  const { id } = first.draftReorganisation
  const reason = 'Vì thế'
  for (const [who, document, more] of [
    [district, submit, {}],
    [leader, submit, {}],
    [leader, cancel, { reason }],
    [leader, change, { input: input(lines) }],
    [district, giveBack, { reason }],
    [admin, approve, { register: 1 }],
    [leader, execute, {}],
  ] as const)
    expect(await who.refusal(document, { id, version: 1, key: key(), ...more })).toBe(forbidden)
  for (const [who, document, more] of [
    [admin, submit, {}],
    [admin, cancel, { reason }],
    [admin, change, { input: input(lines) }],
    [admin, execute, {}],
    [leader, approve, { register: 1 }],
    [leader, giveBack, { reason }],
  ] as const)
    expect(await who.refusal(document, { id, version: 9, key: key(), ...more })).toBe('STALE_VERSION')
  for (const [who, document, more] of [
    [admin, execute, {}],
    [leader, approve, { register: 1 }],
    [leader, giveBack, { reason }],
  ] as const)
    expect(await who.refusal(document, { id, version: 1, key: key(), ...more })).toBe('STEP_NOT_ALLOWED')
  expect(await district.refusal(preview, { id })).toBe(forbidden)
  await admin.data(change, { id, version: 1, input: input(lines, { title: 'Sửa' }), key: key() })
})
