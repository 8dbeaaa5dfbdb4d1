import { afterAll, expect, test } from 'vitest'
import { opening, step } from '../../../test/body-opening.ts'
import { key, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld({ undo: false })
const { database, province, as } = world
const MANAGES = ['organization.read', 'directory.manage']
const before = await database.unitId('36', '2025-06-01')
// Who manages the province does so in what it was, too.
const manager = as(before, 'manager', ...MANAGES)
const now = as(province, 'manager', ...MANAGES)
const opened = opening(database, manager)
const CHANGES = `query ($unit: ID!, $asOf: Date!) { bodies(unit: $unit, asOf: $asOf, first: 50) { edges { node { id validTo changes { step effectiveOn document } } } } }`
const END = '2025-07-01'

afterAll(() => world.close())

interface Seen {
  bodies: { edges: { node: { id: string; validTo: string | null; changes: object[] } }[] }
}

test.each(['COUNCIL_BOARD', 'PUBLIC_SERVICE_UNIT', 'PARTY_BOARD'])(
  'a %s entered late in a unit that ended ends with it, by the decree, and is nowhere afterwards',
  async (kind) => {
    const unit = await database.unitId('13636', '2025-06-01')
    const late = { unit, kind, name: `Ban Muộn ${kind}`, validFrom: '2025-06-01' }
    const { id, validTo } = await opened(late)
    expect(validTo).toBe(END)
    const then = await manager.data<Seen>(CHANGES, { unit, asOf: '2025-06-30' })
    const changes = then.bodies.edges.find(({ node }) => node.id === id)?.node.changes
    expect(changes).toEqual(
      expect.arrayContaining([
        { step: 'ENDED', effectiveOn: END, document: '1674/NQ-UBTVQH15' },
        { step: 'OPENED', effectiveOn: '2025-06-01', document: '1/QĐ' },
      ]),
    )
    const after = await manager.data<Seen>(CHANGES, { unit, asOf: END })
    expect(after.bodies.edges.map(({ node }) => node.id)).not.toContain(id)
  },
)

const MOVE = step('moveBody', ', $unit: ID', ', unit: $unit')

const stepsOf = async (unit: string, id: string, asOf: string) => {
  const { bodies } = await manager.data<Seen>(CHANGES, { unit, asOf })
  const found = bodies.edges.find(({ node }) => node.id === id)?.node
  return found && { validTo: found.validTo, changes: found.changes }
}

test('one that ends with its unit is moved to no other, but may sit on none before', async () => {
  const unit = await database.unitId('13636', '2025-06-01')
  const [goesOn] = await database.peek<{ id: string }>(
    "select id from hierarchy.unit where level = 'AGENCY' and closed_on is null order by code limit 1",
  )
  const late = { unit, kind: 'PUBLIC_SERVICE_UNIT', name: 'Trung tâm Đi Tiếp', validFrom: '2025-06-01' }
  const { id, version } = await opened(late)
  const moving = { id, version, on: '2025-06-10', document: '2/QĐ', unit: goesOn?.id }
  const [error] = (await manager(MOVE, { ...moving, key: key() })).errors ?? []
  expect(error?.extensions).toMatchObject({ code: 'STEP_NOT_ALLOWED', field: 'unit' })
  expect(error?.message).toContain('1674/NQ-UBTVQH15')
  expect(await manager.data(MOVE, { ...moving, unit: null, key: key() })).toMatchObject({
    moveBody: { validTo: END },
  })
})

test('of two ends of one body the one that stands is told, and nothing that was to come after it', async () => {
  const unit = await database.unitId('13636', '2025-06-01')
  const late = { unit, kind: 'PUBLIC_SERVICE_UNIT', name: 'Trung tâm Sớm', validFrom: '2025-06-01' }
  const { id, version } = await opened(late)
  const renaming = { id, version, on: '2025-06-25', document: '2/QĐ', name: 'Tên Không Còn Dùng', key: key() }
  await manager.data(step('renameBody', ', $name: String!', ', name: $name'), renaming)
  const ending = { id, version: version + 1, on: '2025-06-20', document: '3/QĐ', key: key() }
  await manager.data(step('endBody', '', ''), ending)
  expect(await stepsOf(unit, id, '2025-06-10')).toEqual({
    validTo: '2025-06-20',
    changes: [
      { step: 'ENDED', effectiveOn: '2025-06-20', document: '3/QĐ' },
      { step: 'OPENED', effectiveOn: '2025-06-01', document: '1/QĐ' },
    ],
  })
})

test('a delegation that would outlast its unit is refused, and one without an end ends with it', async () => {
  const unit = await database.unitId('13636', '2025-06-01')
  const [head] = await database.peek<{ holder: string; duty: string }>(
    `select a.person_id as holder, p.duties[1] as duty from organization.assignment a join organization."position" p on p.id = a.position_id
     where a.unit_id = $1 and cardinality(p.duties) > 0 and coalesce(a.valid_to, 'infinity') > '2025-06-02' limit 1`,
    [unit],
  )
  const [other] = await database.peek<{ acting: string }>(
    'select id as acting from organization.person where unit_id = $1 and id <> $2 limit 1',
    [unit, head?.holder],
  )
  const delegate = `mutation ($input: DelegateDutyInput!, $key: String!) { delegateDuty(input: $input, idempotencyKey: $key) { validTo } }`
  const input = { unit, ...head, ...other, document: '5/QĐ', validFrom: '2025-06-02' }
  const outlasting = { input: { ...input, validTo: '2025-07-02' }, key: key() }
  const refused = (await manager(delegate, outlasting)).errors?.[0]?.extensions
  expect(refused).toMatchObject({
    code: 'INPUT_INVALID',
    field: 'input.validTo',
  })
  expect(await manager.data(delegate, { input, key: key() })).toEqual({ delegateDuty: { validTo: END } })
})

test('an office of a body that outlives its unit ends with the unit; a body moves onto no unit that has ended', async () => {
  const district = await database.unitId('360', '2025-06-01')
  const { bodies } = await manager.data<Seen>(
    CHANGES.replace('first: 50', 'kind: PARTY_COMMITTEE, first: 50'),
    {
      unit: district,
      asOf: '2025-06-01',
    },
  )
  const [committee] = bodies.edges.map(({ node }) => node)
  expect(committee?.validTo).toBeNull()
  const open = `mutation ($input: OpenPositionInput!, $key: String!) { openPosition(input: $input, idempotencyKey: $key) { validTo } }`
  const input = {
    body: committee?.id,
    title: 'Thư ký',
    duties: [],
    validFrom: '2025-06-01',
    document: '1/QĐ',
  }
  expect(await manager.data(open, { input, key: key() })).toEqual({ openPosition: { validTo: END } })
  const centre = await opened({ unit: province, validFrom: END }, now)
  const onto = { id: centre.id, version: 1, on: '2025-08-01', document: '2/QĐ', key: key(), unit: district }
  const move = step('moveBody', ', $unit: ID', ', unit: $unit')
  expect(await now.refusal(move, onto)).toBe('INPUT_INVALID')
})
