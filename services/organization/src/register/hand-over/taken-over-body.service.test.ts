import { afterAll, expect, test } from 'vitest'
import { opening, step } from '../../../test/body-opening.ts'
import { key, merge, preview, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, as, communes, drafted, executed } = world
const DIRECTORY = ['organization.read', 'directory.manage', 'reorganisation.read']
const manager = as(province, 'manager', ...DIRECTORY)
const opened = opening(database, manager)

afterAll(() => world.close())

const HANDED = `query ($of: ID!) { handOvers(first: 100, reorganisation: $of) { edges { node { id version kind label } } } }`
const ACCEPT = `mutation ($id: ID!, $version: Int!, $key: String!) {
  acceptHandOver(id: $id, expectedVersion: $version, idempotencyKey: $key) { id } }`
const BODIES = `query ($unit: ID!, $asOf: Date!) { bodies(unit: $unit, asOf: $asOf, first: 100) {
  edges { node { id name sitsOn { code } changes { step effectiveOn place document } } } } }`
const OPEN_POSITION = `mutation ($input: OpenPositionInput!, $key: String!) { openPosition(input: $input, idempotencyKey: $key) { id } }`

interface Handed {
  handOvers: { edges: { node: { id: string; version: number; kind: string; label: string } }[] }
}
interface Told {
  bodies: { edges: { node: { id: string; name: string; sitsOn: object | null; changes: object[] } }[] }
}

const bodiesOf = async (unit: string, asOf: string) =>
  (await manager.data<Told>(BODIES, { unit, asOf })).bodies.edges.map(({ node }) => node)

test('a body that is taken over is in the directory of its taker, with its post to be filled, and goes on from there', async () => {
  const [a = '', b = '', c = ''] = await communes(3)
  const ended = await database.unitId(a)
  const committee = await opened({ unit: ended, kind: 'PARTY_COMMITTEE', name: 'Đảng ủy thử' })
  const bank = await opened({
    unit: ended,
    kind: 'EXTERNAL_ORGANISATION',
    name: 'Ngân hàng thử',
    seated: false,
  })
  const both = [committee.id, bank.id].sort()
  const first = await executed([merge(a, '99301', 'Xã Một'), merge(b, '99301', 'Xã Một')])
  const taker = await database.unitId('99301', '2025-01-01')
  const acceptor = as(province, 'acceptor', 'organization.read', 'reorganisation.read', 'handover.accept')
  const { handOvers } = await acceptor.data<Handed>(HANDED, { of: first })
  const handed = handOvers.edges.map(({ node }) => node).filter(({ kind }) => kind === 'body')
  expect(handed.map(({ label }) => label).sort()).toEqual(['Ngân hàng thử', 'Đảng ủy thử'].sort())
  // Until it is taken over nobody moves, renames or ends it behind the back of who is to take it.
  const waiting = { id: bank.id, version: bank.version, document: '2/QĐ', key: key() }
  const waits = { code: 'STEP_NOT_ALLOWED', field: 'on' }
  for (const [mutation, given] of [
    [step('moveBody', ', $unit: ID', ', unit: $unit'), { on: '2025-01-02', unit: province }],
    [step('renameBody', ', $name: String!', ', name: $name'), { on: '2025-01-02', name: 'Tên khác' }],
    [step('endBody', '', ''), { on: '2024-12-25' }],
  ] as const)
    expect(
      (await manager(mutation, { ...waiting, ...given, key: key() })).errors?.[0]?.extensions,
    ).toMatchObject(waits)
  const post = { body: bank.id, title: 'Giám đốc', validFrom: '2025-01-02', document: '2/QĐ' }
  expect((await manager(OPEN_POSITION, { input: post, key: key() })).errors?.[0]?.extensions).toMatchObject({
    code: 'STEP_NOT_ALLOWED',
    field: 'input.validFrom',
  })
  for (const { id, version } of handed) await acceptor.data(ACCEPT, { id, version, key: key() })

  const ofTaker = (await bodiesOf(taker, '2025-02-01')).filter(({ id }) => both.includes(id))
  expect(ofTaker.map(({ id }) => id).sort()).toEqual(both)
  const seated = ofTaker.find(({ id }) => id === committee.id)
  expect(seated?.sitsOn).toEqual({ code: '99301' })
  expect(seated?.changes).toContainEqual({
    step: 'MOVED',
    effectiveOn: '2025-01-01',
    place: 'Xã Một',
    document: '9/NQ',
  })
  // Of the unit that ended up to its last day, and of the taker from the next: also the bank, which sits on none.
  const before = (await bodiesOf(ended, '2024-12-31')).map(({ id }) => id)
  expect(before).toEqual(expect.arrayContaining(both))
  expect((await bodiesOf(taker, '2024-12-31')).map(({ id }) => id)).toEqual([])
  const projected = await database.peek<{ unit_id: string; valid_to: string }>(
    `select unit_id, valid_to::text from hierarchy.body where id = $1 order by valid_from`,
    [bank.id],
  )
  expect(projected).toEqual([
    { unit_id: ended, valid_to: '2025-01-01' },
    { unit_id: taker, valid_to: 'infinity' },
  ])
  expect((await bodiesOf(ended, '2025-02-01')).map(({ id }) => id)).not.toContain(committee.id)
  const input = { body: committee.id, title: 'Bí thư', validFrom: '2025-02-01', document: '2/QĐ' }
  await manager.data(OPEN_POSITION, { input, key: key() })

  const next = await drafted([merge('99301', '99302', 'Xã Hai'), merge(c, '99302', 'Xã Hai')], {
    effectiveOn: '2025-04-01',
  })
  const outlook = preview.replace('openItems', 'endingBodies { name handedOver } openItems')
  const { reorganisation } = await world.admin.data<{
    reorganisation: { preview: { endingBodies: { name: string; handedOver: boolean }[] } }
  }>(outlook, { id: next.id })
  const again = reorganisation.preview.endingBodies.filter(({ name }) => name.endsWith('thử'))
  expect(again.map(({ name, handedOver }) => `${name} ${handedOver}`).sort()).toEqual(
    ['Ngân hàng thử true', 'Đảng ủy thử true'].sort(),
  )
})

test('taken over after two reorganisations it went with each unit, by its decree; the offices it had before ended with its own', async () => {
  const [a = '', b = '', c = ''] = (await communes(6)).slice(3)
  const ended = await database.unitId(a)
  const { id } = await opened({ unit: ended, kind: 'PARTY_COMMITTEE', name: 'Đảng ủy hai lần' })
  const input = { body: id, title: 'Bí thư', validFrom: '2023-03-01', document: '1/QĐ' }
  await manager.data(OPEN_POSITION, { input, key: key() })
  const first = await executed([merge(a, '99311', 'Xã Ba'), merge(b, '99311', 'Xã Ba')])
  const more = { effectiveOn: '2025-03-01', legalBasis: '19/NQ' }
  await executed([merge('99311', '99312', 'Xã Bốn'), merge(c, '99312', 'Xã Bốn')], more)
  const acceptor = as(province, 'acceptor', 'organization.read', 'reorganisation.read', 'handover.accept')
  const { handOvers } = await acceptor.data<Handed>(HANDED, { of: first })
  const [handed] = handOvers.edges.map(({ node }) => node).filter(({ label }) => label === 'Đảng ủy hai lần')
  const taker = await database.unitId('99312', '2025-03-01')
  // What waits for a unit that ends goes on to its successor, as the service does it on the day.
  await database.peek('update organization.hand_over set unit_id = $1 where id = $2', [taker, handed?.id])
  await acceptor.data(ACCEPT, { id: handed?.id, version: handed?.version, key: key() })
  const body = (await bodiesOf(taker, '2025-04-01')).find((each) => each.id === id)
  const told = body?.changes as {
    step: string
    effectiveOn: string
    place: string | null
    document: string
  }[]
  expect(
    told.map(({ step: what, effectiveOn, place, document }) => [what, effectiveOn, place, document]),
  ).toEqual(
    expect.arrayContaining([
      ['MOVED', '2025-03-01', 'Xã Bốn', '19/NQ'],
      ['MOVED', '2025-01-01', 'Xã Ba', '9/NQ'],
      ['ENDED', '2025-01-01', null, '9/NQ'],
    ]),
  )
  expect(told.filter(({ step: what }) => what === 'MOVED')).toHaveLength(2)
})
