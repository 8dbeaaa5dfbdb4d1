import { afterAll, expect, test } from 'vitest'
import { Migration20230225100000 } from '../../../migrations/of-bodies/Migration20230225100000.ts'
import { type Body, opening, step } from '../../../test/body-opening.ts'
import { key, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, as } = world
const manager = as(province, 'manager', 'organization.read', 'directory.manage')
const opened = opening(database, manager)

afterAll(() => world.close())

const RENAME = step('renameBody', ', $name: String!', ', name: $name').replace(' version ', ' version name ')
const MOVE = step('moveBody', ', $unit: ID', ', unit: $unit').replace(
  ' version ',
  ' version sitsOn { code } ',
)
const RETITLE = step('renamePosition', ', $name: String!', ', name: $name')
const MOVE_POSITION = step('movePosition', ', $body: ID!', ', body: $body')

const decided = (id: string, version: number, on: string) => ({
  id,
  version,
  on,
  document: `${version}/QĐ`,
  key: key(),
})

type Seat = { code: string } | null

const listed = `query ($unit: ID!, $kind: BodyKind!, $asOf: Date!) { bodies(unit: $unit, kind: $kind, asOf: $asOf, first: 20, orderBy: NAME) {
  edges { node { id version name sitsOn { code } } } } }`
const bodiesOn = async (unit: string, kind: string, asOf: string) => {
  const read = await manager.data<{ bodies: { edges: { node: Body & { sitsOn: Seat } }[] } }>(listed, {
    unit,
    kind,
    asOf,
  })
  return read.bodies.edges.map(({ node }) => node)
}
const bodyOn = async (id: string, asOf?: string) => {
  const query = `query ($id: ID!, $asOf: Date) { body(id: $id, asOf: $asOf) { name sitsOn { code } } }`
  return (await manager.data<{ body: { name: string; sitsOn: Seat } }>(query, { id, asOf })).body
}

test('a body sits where it sat until the day of its move, in the directory and in every other service', async () => {
  const ward = await database.unitId('13639')
  const [centre] = await bodiesOn(ward, 'ONE_STOP', '2023-06-15')
  if (!centre) throw new Error('the ward has no centre')
  const gone = await manager.data(MOVE, { ...decided(centre.id, centre.version, '2024-03-01'), unit: null })
  expect(gone).toMatchObject({ moveBody: { sitsOn: null } })
  const seats = (days: string[]) =>
    Promise.all(days.map(async (asOf) => (await bodiesOn(ward, 'ONE_STOP', asOf))[0]?.sitsOn?.code ?? null))
  expect(await seats(['2023-06-15', '2024-02-29', '2024-03-01'])).toEqual(['13639', '13639', null])
  expect(await bodyOn(centre.id)).toMatchObject({ sitsOn: { code: '13639' } })
  // A move of an earlier day holds up to the one that is recorded already.
  const earlier = { ...decided(centre.id, centre.version + 1, '2023-09-01'), unit: province }
  expect(await manager.data(MOVE, earlier)).toMatchObject({ moveBody: { sitsOn: { code: '36' } } })
  expect(await seats(['2023-08-31', '2023-09-01', '2024-02-29', '2024-03-01'])).toEqual([
    '13639',
    '36',
    '36',
    null,
  ])
  const projected = await database.peek(
    `select unit_id = $2 as ward, valid_from::text, valid_to::text from hierarchy.one_stop where body_id = $1 order by valid_from`,
    [centre.id, ward],
  )
  expect(projected).toEqual([
    { ward: true, valid_from: '-infinity', valid_to: '2023-09-01' },
    { ward: false, valid_from: '2023-09-01', valid_to: '2024-03-01' },
  ])
})

test('a body is called what it was called until the day of its renaming', async () => {
  const { id } = await opened({ kind: 'MASS_ORGANISATION', name: 'Tên cũ', validFrom: '2023-05-05' })
  expect(await manager.data(RENAME, { ...decided(id, 1, '2023-08-01'), name: 'Tên mới' })).toMatchObject({
    renameBody: { name: 'Tên mới' },
  })
  const listedOn = async (asOf: string) =>
    (await bodiesOn(province, 'MASS_ORGANISATION', asOf)).find((body) => body.id === id)?.name
  expect(await listedOn('2023-05-06')).toBe('Tên cũ')
  expect(await bodyOn(id)).toMatchObject({ name: 'Tên cũ' })
  await manager.data(RENAME, { ...decided(id, 2, '2023-07-01'), name: 'Tên giữa' })
  expect(await Promise.all(['2023-06-30', '2023-07-31', '2023-08-01', '2026-01-01'].map(listedOn))).toEqual([
    'Tên cũ',
    'Tên giữa',
    'Tên mới',
    'Tên mới',
  ])
  // On its nearest day where it is not there.
  expect(await bodyOn(id, '2023-01-01')).toMatchObject({ name: 'Tên cũ' })
})

test('a change outside its days is refused with its day', async () => {
  const body = await opened({ kind: 'ARMED_FORCES_BLOC', validFrom: '2023-05-05' })
  const rename = (version: number, on: string) =>
    manager.data(RENAME, { ...decided(body.id, version, on), name: 'Tên mới' })
  await expect(rename(1, '2023-05-05')).rejects.toThrow(/Ngày đầu là 05\/05\/2023/)
  const move = { ...decided(body.id, 1, '2023-01-01'), unit: null }
  await expect(manager.data(MOVE, move)).rejects.toThrow(/Ngày đầu là 05\/05\/2023/)
  await rename(1, '2023-09-01')
  await manager.data(step('endBody', '', ''), decided(body.id, 2, '2023-08-01'))
  await expect(rename(3, '2023-08-01')).rejects.toThrow(/Đã kết thúc từ ngày 01\/08\/2023/)
  // What was to come after its end comes no more.
  expect(await bodyOn(body.id, '2024-01-01')).toMatchObject({ name: 'Trung tâm thử' })
})

interface Office {
  id: string
  title: string
  body: { id: string; name: string }
}
const offices = `query ($id: ID!, $asOf: Date!) { _entities(representations: [{ __typename: "Unit", id: $id }]) { ... on Unit {
  positions(asOf: $asOf) { id title body { id name } } officeHolders(asOf: $asOf) { position { id title } } } } }`
const officesOn = async (asOf: string) =>
  (await manager.data<{ _entities: { positions: Office[] }[] }>(offices, { id: province, asOf }))._entities[0]
    ?.positions ?? []

const OPEN = `mutation ($input: OpenPositionInput!, $key: String!) { openPosition(input: $input, idempotencyKey: $key) { id } }`
const positioned = async (body: string, title = 'Giám đốc') => {
  const input = { body, title, validFrom: '2023-02-01', document: '1/QĐ' }
  return (await manager.data<{ openPosition: Office }>(OPEN, { input, key: key() })).openPosition.id
}

test('a position has its title and its body of the day, and so has the name of its body', async () => {
  const [here, there] = [await opened({ name: 'Đây' }), await opened({ name: 'Kia' })]
  const id = await positioned(here.id)
  await manager.data(RETITLE, { ...decided(id, 1, '2023-08-01'), name: 'Tổng giám đốc' })
  await manager.data(RETITLE, { ...decided(id, 2, '2023-07-01'), name: 'Quyền giám đốc' })
  await manager.data(MOVE_POSITION, { ...decided(id, 3, '2023-09-01'), body: there.id })
  await manager.data(RENAME, { ...decided(there.id, 1, '2023-10-01'), name: 'Kia mới' })
  const told = async (asOf: string) => {
    const { title, body } = (await officesOn(asOf)).find((office) => office.id === id) ?? {}
    return [title, body?.name]
  }
  expect(await told('2023-06-15')).toEqual(['Giám đốc', 'Đây'])
  expect(await told('2023-07-15')).toEqual(['Quyền giám đốc', 'Đây'])
  expect(await told('2023-08-15')).toEqual(['Tổng giám đốc', 'Đây'])
  expect(await told('2023-09-15')).toEqual(['Tổng giám đốc', 'Kia'])
  expect(await told('2023-10-15')).toEqual(['Tổng giám đốc', 'Kia mới'])
  await expect(manager.data(RETITLE, { ...decided(id, 4, '2023-02-01'), name: 'X' })).rejects.toThrow(
    /Ngày đầu là 01\/02\/2023/,
  )
})

test('with a body end the positions that it has then: one that has moved on stays, one to come is there until then', async () => {
  const [here, there] = [await opened({ name: 'Nơi kết thúc' }), await opened({ name: 'Nơi ở lại' })]
  const [stays, leaves, comes] = [
    await positioned(here.id, 'Ở lại'),
    await positioned(here.id, 'Đã đi'),
    await positioned(there.id, 'Sắp đến'),
  ]
  await manager.data(MOVE_POSITION, { ...decided(leaves, 1, '2023-04-01'), body: there.id })
  await manager.data(MOVE_POSITION, { ...decided(comes, 1, '2023-12-01'), body: here.id })
  await manager.data(step('endBody', '', ''), decided(here.id, 1, '2023-10-01'))
  const days = await database.peek<{ title: string; valid_to: string | null }>(
    `select title, valid_to::text from organization.position where id = any($1) order by title`,
    [[stays, leaves, comes]],
  )
  expect(days).toEqual([
    { title: 'Sắp đến', valid_to: '2023-12-01' },
    { title: 'Đã đi', valid_to: null },
    { title: 'Ở lại', valid_to: '2023-10-01' },
  ])
})

test('what was recorded before names and seats went by days is put in its days', async () => {
  const { id } = await opened({ kind: 'PARTY_BOARD', name: 'Ban cũ' })
  await manager.data(RENAME, { ...decided(id, 1, '2023-08-01'), name: 'Ban mới' })
  await manager.data(RENAME, { ...decided(id, 2, '2023-07-01'), name: 'Ban giữa' })
  await manager.data(MOVE, { ...decided(id, 3, '2024-03-01'), unit: null })
  // As it was kept before: what was recorded last, on every day.
  await database.peek(
    `update organization.body set name = 'Ban giữa', former_names = '[]', former_seats = '[]' where id = $1`,
    [id],
  )
  const migration = new Migration20230225100000({} as never, {} as never)
  migration.up()
  for (const statement of migration.getQueries()) await database.peek(String(statement))
  const read = await Promise.all(
    ['2023-06-30', '2023-07-31', '2023-08-01', '2024-03-01'].map((on) => bodyOn(id, on)),
  )
  expect(read.map(({ name, sitsOn }) => [name, sitsOn?.code])).toEqual([
    ['Ban cũ', '36'],
    ['Ban giữa', '36'],
    ['Ban mới', '36'],
    ['Ban mới', undefined],
  ])
})
