import { afterAll, expect, test } from 'vitest'
import { opening, step } from '../../../test/body-opening.ts'
import { key, merge, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, as, communes, executed } = world
const manager = as(province, 'manager', 'organization.read', 'directory.manage', 'reorganisation.read')
const acceptor = as(province, 'acceptor', 'organization.read', 'reorganisation.read', 'handover.accept')
const opened = opening(database, manager)

afterAll(() => world.close())

const OPEN = `mutation ($input: OpenPositionInput!, $key: String!) { openPosition(input: $input, idempotencyKey: $key) { id version } }`
const ASSIGN = `mutation ($input: AssignPositionInput!, $key: String!) { assignPosition(input: $input, idempotencyKey: $key) { id } }`
const HOLDERS = `query ($unit: ID!, $asOf: Date!) { unit(id: $unit, asOf: "2024-06-01") { officeHolders(asOf: $asOf) { position { title } } } }`
const HANDED = `query ($of: ID!) { handOvers(first: 100, reorganisation: $of) { edges { node { id version kind itemId } } } }`
const ACCEPT = `mutation ($id: ID!, $version: Int!, $key: String!) {
  acceptHandOver(id: $id, expectedVersion: $version, idempotencyKey: $key) { id } }`

/** An office of a body, held from a day on by somebody of the unit; answers the office. */
const held = async (unit: string, body: string, title: string, from: string) => {
  const input = { body, title, validFrom: '2023-03-01', document: '2/QĐ' }
  const { openPosition: position } = await manager.data<{ openPosition: { id: string; version: number } }>(
    OPEN,
    {
      input,
      key: key(),
    },
  )
  const [person] = await database.peek<{ id: string }>(
    'select id from organization.person where unit_id = $1 limit 1',
    [unit],
  )
  const assigned = { position: position.id, person: person?.id, validFrom: from }
  await manager.data(ASSIGN, { input: assigned, key: key() })
  return position
}
const holders = async (unit: string, asOf: string) => {
  interface Told {
    unit: { officeHolders: { position: { title: string } }[] } | null
  }
  return (
    (await manager.data<Told>(HOLDERS, { unit, asOf })).unit?.officeHolders.map(
      ({ position }) => position.title,
    ) ?? []
  )
}
const bodiesOn = async (unit: string, day: string) =>
  (
    await database.peek<{ id: string }>(
      'select id from hierarchy.body where coalesce(sits_on, unit_id) = $1 and valid_from <= $2 and valid_to > $2',
      [unit, day],
    )
  ).map(({ id }) => id)

test('who was to hold an office after it ends never does, whether the office ends or its body', async () => {
  const [code = ''] = await communes(1)
  const unit = await database.unitId(code)
  const body = await opened({ unit, kind: 'COUNCIL_BOARD', name: 'Ban kết thúc thử' })
  await held(unit, body.id, 'Trưởng ban cuối', '2024-07-20')
  const other = await held(unit, body.id, 'Phó ban cuối', '2024-07-20')
  expect(await holders(unit, '2024-08-01')).toEqual(
    expect.arrayContaining(['Trưởng ban cuối', 'Phó ban cuối']),
  )
  const ends = { on: '2024-07-10', document: '4/QĐ' }
  await manager.data(step('endPosition', '', ''), {
    id: other.id,
    version: other.version,
    ...ends,
    key: key(),
  })
  expect(await holders(unit, '2024-08-01')).not.toContain('Phó ban cuối')
  await manager.data(step('endBody', '', ''), { id: body.id, version: 1, ...ends, key: key() })
  expect(await holders(unit, '2024-08-01')).not.toContain('Trưởng ban cuối')
})

test('what was to begin at a unit after it has ended never does: bodies, holders, delegations', async () => {
  const [, a = '', b = ''] = await communes(3)
  const unit = await database.unitId(a)
  const body = await opened({ unit, kind: 'COUNCIL_BOARD', name: 'Ban sẽ mở', validFrom: '2025-06-01' })
  const now = await opened({ unit, kind: 'COUNCIL_BOARD', name: 'Ban đang có' })
  await held(unit, now.id, 'Trưởng ban sau này', '2025-03-01')
  await database.peek(
    `insert into organization.duty_delegation (id, unit_id, duty, holder_id, acting_id, document, valid_from, valid_to, version, recorded_by)
     select uuidv7(), $1, 'CITIZEN_RECEPTION', p.id, p.id, '5/QĐ', '2025-03-01', '2025-04-01', 1, 'test'
     from organization.person p where p.unit_id = $1 limit 1`,
    [unit],
  )
  await executed([merge(a, '99401', 'Xã Trọn Vẹn'), merge(b, '99401', 'Xã Trọn Vẹn')])
  expect(await bodiesOn(unit, '2025-07-01')).not.toContain(body.id)
  expect(await holders(unit, '2025-03-15')).toEqual([])
  const left = `select valid_from::text, valid_to::text from organization.duty_delegation where unit_id = $1 and valid_from = '2025-03-01'`
  expect(await database.peek(left, [unit])).toEqual([{ valid_from: '2025-03-01', valid_to: '2025-03-01' }])
})

test('a body of one ended unit that sits on another follows both, and is nowhere before its taker is there', async () => {
  const [, , , a = '', b = '', c = '', d = '', e = ''] = await communes(8)
  const [keeper, seat] = [await database.unitId(a), await database.unitId(b)]
  const body = await opened({ unit: keeper, kind: 'PARTY_COMMITTEE', name: 'Đảng ủy hai nơi' })
  const move = step('moveBody', ', $unit: ID', ', unit: $unit')
  await manager.data(move, {
    id: body.id,
    version: 1,
    on: '2024-03-01',
    document: '2/QĐ',
    key: key(),
    unit: seat,
  })
  const first = await executed([
    ...[a, d].map((code) => merge(code, '99402', 'Xã Giữ')),
    ...[b, e].map((code) => merge(code, '99403', 'Xã Chỗ')),
  ])
  const later = { effectiveOn: '2025-03-01' }
  await executed([merge('99402', '99404', 'Xã Sau'), merge(c, '99404', 'Xã Sau')], later)
  const { handOvers } = await acceptor.data<{
    handOvers: { edges: { node: { id: string; version: number; kind: string; itemId: string } }[] }
  }>(HANDED, { of: first })
  // As it is once the second one has taken effect: what waits goes on to whoever follows.
  const then = `update organization.hand_over set unit_id = $2, version = version + 1 where reorganisation_id = $1 and item_id = $3`
  await database.peek(then, [first, await database.unitId('99404', '2025-03-01'), body.id])
  const handed = handOvers.edges.map(({ node }) => node).find(({ itemId }) => itemId === body.id)
  await acceptor.data(ACCEPT, { id: handed?.id, version: (handed?.version ?? 0) + 1, key: key() })
  const course = await database.peek(
    `select (select max(u.code) from hierarchy.unit u where u.id = b.unit_id) as keeper,
       (select max(u.code) from hierarchy.unit u where u.id = b.sits_on) as seat, b.valid_from::text as from
     from hierarchy.body b where b.id = $1 and b.valid_to > '2025-01-01' order by b.valid_from`,
    [body.id],
  )
  expect(course).toEqual([
    { keeper: '99402', seat: '99403', from: '2025-01-01' },
    { keeper: '99404', seat: '99403', from: '2025-03-01' },
  ])
})
