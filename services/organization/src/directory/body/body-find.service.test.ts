import { afterAll, expect, test } from 'vitest'
import { type Body, opening, step } from '../../../test/body-opening.ts'
import { key, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, as } = world
const manager = as(province, 'manager', 'organization.read', 'directory.manage')
const opened = opening(database, manager)

afterAll(() => world.close())

const FIND = `query ($search: String!, $unit: ID, $kinds: [BodyKind!], $asOf: Date! = "2023-06-15") {
  findBodies(search: $search, unit: $unit, kinds: $kinds, asOf: $asOf) { id kind fullName } }`
const found = async (search: string, over: object = {}, who = manager) =>
  (await who.data<{ findBodies: { id: string; fullName: string }[] }>(FIND, { search, ...over })).findBodies
const names = async (...asked: Parameters<typeof found>) =>
  (await found(...asked)).map(({ fullName }) => fullName)

const REFERRED = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Body {
  id version kind name fullName validTo sitsOn { code } successor { id fullName } changes { id } } } }`
interface Referred {
  id: string
  fullName: string
  validTo: string | null
  successor: { id: string; fullName: string } | null
  changes: object[]
}
const referred = async (ids: string[], who = manager) =>
  (
    await who.data<{ _entities: (Referred | null)[] }>(REFERRED, {
      ids: ids.map((id) => ({ __typename: 'Body', id })),
    })
  )._entities

const decided = (id: string, version: number, on: string) => ({
  id,
  version,
  on,
  document: `${version}/QĐ`,
  key: key(),
})
const END = step('endBody', '', '')

test('a body is found by words of its name and of its unit’s, without accents and by its short form', async () => {
  // What has the words themselves comes before what only begins so.
  const committees = await names('uy ban y yen', { kinds: ['PEOPLES_COMMITTEE'] })
  expect(committees[0]).toBe('Ủy ban nhân dân huyện Ý Yên')
  expect(committees).toHaveLength(20)
  expect(await names('HĐND ý yên', { kinds: ['PEOPLES_COUNCIL'] })).toContain('Hội đồng nhân dân huyện Ý Yên')
  expect(await names('so y te', { kinds: ['AGENCY'] })).toEqual(['Sở Y tế'])
  expect(await names('không có cơ quan nào như thế')).toEqual([])
})

test('with nothing typed the bodies of one unit are offered, and whoever reads elsewhere finds them too', async () => {
  const ward = await database.unitId('13639')
  const clerk = as(await database.unitId('361'), 'clerk', 'organization.read')
  const offered = await names('', { unit: ward }, clerk)
  expect(offered).toHaveLength(3)
  expect(await names('', { unit: ward, kinds: ['ONE_STOP'] }, clerk)).toHaveLength(1)
  expect(await found('', { unit: 'no id' })).toEqual([])
  expect(await as(ward, 'nobody').refusal(FIND, { search: '' })).toBe('FORBIDDEN_OR_MISSING')
})

test('a body is found on the days on which it is there, under the name and at the seat of the day', async () => {
  const bank = await opened({ kind: 'EXTERNAL_ORGANISATION', name: 'Ngân hàng thử', seated: false })
  const rename = step('renameBody', ', $name: String!', ', name: $name')
  await manager.data(rename, { ...decided(bank.id, 1, '2023-05-01'), name: 'Ngân hàng đổi tên' })
  expect(await names('ngan hang thu', { asOf: '2023-04-30' })).toEqual(['Ngân hàng thử'])
  expect(await names('ngan hang thu')).toEqual([])
  expect(await names('ngan hang doi ten', { unit: province })).toEqual(['Ngân hàng đổi tên'])
  expect(await names('ngan hang', { asOf: '2023-01-31' })).toEqual([])
  const projected = await database.peek<{ name: string; valid_from: string; valid_to: string }>(
    `select name, valid_from::text, valid_to::text from hierarchy.body where id = $1 order by valid_from`,
    [bank.id],
  )
  expect(projected).toEqual([
    { name: 'Ngân hàng thử', valid_from: '2023-02-01', valid_to: '2023-05-01' },
    { name: 'Ngân hàng đổi tên', valid_from: '2023-05-01', valid_to: 'infinity' },
  ])
})

test('another domain’s reference is answered to whoever is signed in; what was done to the body is not', async () => {
  const body = await opened({ kind: 'PARTY_BOARD', name: 'Ban thử' })
  const clerk = as(await database.unitId('361'), 'clerk', 'organization.read')
  const mine = await referred([body.id])
  expect(mine).toMatchObject([{ fullName: 'Ban thử tỉnh Nam Định', successor: null }])
  expect(mine[0]?.changes).toHaveLength(1)
  const [theirs, unknown] = await referred([body.id, '01890000-0000-7000-8000-00000000dead'], clerk)
  expect(theirs).toEqual({ ...mine[0], changes: [] })
  expect(unknown).toBeNull()
  expect(await referred(['no id'])).toEqual([null])
})

test('of one that has ended the page says who took over: the one of its kind there, of several the namesake', async () => {
  const ended = async ({ id, version }: Pick<Body, 'id' | 'version'>, on: string) =>
    manager.data(END, decided(id, version, on))
  const [first, second] = [
    await opened({ kind: 'RECEPTION_BOARD', name: 'Ban tiếp dân một' }),
    await opened({ kind: 'RECEPTION_BOARD', name: 'Ban tiếp dân hai', validFrom: '2023-05-01' }),
  ]
  await ended(first, '2023-05-01')
  expect((await referred([first.id]))[0]?.successor).toMatchObject({ id: second.id })
  // Two are there now, neither of its name: nobody is named. One of its name is.
  const third = await opened({ kind: 'RECEPTION_BOARD', name: 'Ban tiếp dân ba', validFrom: '2023-05-01' })
  expect((await referred([first.id]))[0]?.successor).toBeNull()
  const again = await opened({ kind: 'RECEPTION_BOARD', name: 'Ban tiếp dân một', validFrom: '2023-05-01' })
  expect((await referred([first.id]))[0]?.successor).toMatchObject({ id: again.id })
  // What took over and has ended too is followed on.
  for (const body of [third, again]) await ended(body, '2023-06-01')
  expect((await referred([again.id]))[0]?.successor).toMatchObject({ id: second.id })
  expect((await referred([first.id]))[0]?.successor).toMatchObject({ id: second.id })
  expect((await referred([second.id]))[0]?.successor).toBeNull()
})

test('a body that ended with its unit went on in the one of its kind on what the unit became', async () => {
  const rows = await database.peek<{ ended: string; successor: string; same: boolean }>(
    `select b.id as ended, s.id as successor, l.unit_id = coalesce(s.sits_on, s.unit_id) as same
     from hierarchy.body b join hierarchy.unit u on u.id = b.sits_on and u.level = 'COMMUNE' and u.valid_to = b.valid_to
     join hierarchy.lineage l on l.origin_id = b.sits_on and l.known_from < b.valid_to and l.known_to >= b.valid_to
       and l.valid_from <= b.valid_to and l.valid_to > b.valid_to and l.share = 1
     join hierarchy.body s on s.id = hierarchy.next_body(b.id)
     where b.kind = 'PEOPLES_COMMITTEE' and b.valid_to = '2024-09-01' limit 5`,
  )
  expect(rows.map(({ same }) => same)).toEqual([true, true, true, true, true])
})
