import { afterAll, expect, test } from 'vitest'
import { type Body, opening, step } from '../../../test/body-opening.ts'
import { key, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, as } = world
const manager = as(province, 'manager', 'organization.read', 'directory.manage')
const opened = opening(database, manager)

afterAll(() => world.close())

const FOUND = `query ($unit: ID!, $kind: BodyKind!) { bodies(unit: $unit, kind: $kind, asOf: "2023-06-15", first: 5) { edges { node { id version name } } } }`

const onlyOne = async (unit: string, kind: string) => {
  const { bodies } = await manager.data<{ bodies: { edges: { node: Body }[] } }>(FOUND, { unit, kind })
  expect(bodies.edges).toHaveLength(1)
  return bodies.edges.map(({ node }) => node)[0]
}
const ended = async (body: Body | undefined, on: string) => {
  const decided = { id: body?.id, version: body?.version, on, document: '3/QĐ', key: key() }
  await manager.data(step('endBody', '', ''), decided)
}

test.each([
  ['PEOPLES_COMMITTEE', 'Ủy ban nhân dân'],
  ['PEOPLES_COUNCIL', 'Hội đồng nhân dân'],
  ['ONE_STOP', 'Bộ phận tiếp nhận và trả kết quả'],
])('a unit has one %s at a time: another one after its end, or elsewhere', async (kind, name) => {
  const [unit, other] = [await database.unitId('360'), await database.unitId('361')]
  const first = await onlyOne(unit, kind)
  expect(first).toMatchObject({ name })
  const again = { unit, kind, name: 'Lập lại', validFrom: '2023-03-01' }
  await expect(opened(again)).rejects.toThrow(`Huyện Ý Yên đã có ${name}`)
  await expect(opened({ ...again, seated: false })).rejects.toThrow('INPUT_INVALID')
  await ended(first, '2023-03-01')
  await ended(await onlyOne(other, kind), '2023-03-01')
  await expect(opened({ ...again, validFrom: '2023-02-28' })).rejects.toThrow('01/03/2023')
  await opened(again)
  // What begins elsewhere is moved there no more than it is opened there.
  const elsewhere = await opened({ ...again, unit: other })
  const moved = { id: elsewhere.id, version: 1, on: '2023-04-01', document: '4/QĐ', key: key(), unit }
  expect(await manager.refusal(step('moveBody', ', $unit: ID', ', unit: $unit'), moved)).toBe('INPUT_INVALID')
})

test('where a body has moved away another one begins, and it comes back only to where none is', async () => {
  const unit = await database.unitId('362')
  const centre = await onlyOne(unit, 'ONE_STOP')
  const move = step('moveBody', ', $unit: ID', ', unit: $unit')
  const moved = (version: number, on: string, to: string) =>
    manager.data(move, { id: centre?.id, version, on, document: '4/QĐ', key: key(), unit: to })
  await moved(1, '2023-09-01', province)
  const again = { unit, kind: 'ONE_STOP', name: 'Trung tâm mới' }
  await expect(opened({ ...again, validFrom: '2023-08-31' })).rejects.toThrow(/chuyển đi ngày 01\/09\/2023/)
  await opened({ ...again, validFrom: '2023-10-01' })
  // Another name would change nothing: only where the other one ends or goes is there room.
  await expect(moved(2, '2023-11-01', unit)).rejects.toThrow(
    /đã có Trung tâm mới, .+: hãy kết thúc bộ máy đó hoặc chuyển sang đơn vị khác trước\./,
  )
  // The province has none but the one that moved there.
  await expect(opened({ ...again, unit: province, validFrom: '2023-10-01' })).rejects.toThrow('INPUT_INVALID')
})

test('a centre that sits on no unit keeps no other from where its directory is', async () => {
  const unit = await database.unitId('361')
  const centre = await onlyOne(unit, 'ONE_STOP')
  const move = step('moveBody', ', $unit: ID', ', unit: $unit')
  const gone = { id: centre?.id, version: 1, on: '2023-09-01', document: '4/QĐ', key: key(), unit: null }
  await manager.data(move, gone)
  await opened({ unit, kind: 'ONE_STOP', name: 'Trung tâm chờ', seated: false, validFrom: '2023-10-01' })
  await opened({ unit, kind: 'ONE_STOP', name: 'Trung tâm mới', validFrom: '2023-10-01' })
  const back = { ...gone, version: 2, on: '2023-11-01', key: key(), unit }
  await expect(manager.data(move, back)).rejects.toThrow(/đã có Trung tâm mới/)
})

const SINCE_2025 = '2025-07-01'
const FORBIDDEN: Record<string, string> = { COMMUNE_DIVISION: '359', AGENCY: '13693' }
const SINCE_2026 = '2026-07-01'
const present = (code: string) => database.unitId(code, SINCE_2025)

test.each([
  [
    'PEOPLES_COMMITTEE',
    '36-snv',
    '2023-03-01',
    /Sở Nội vụ.*chỉ cấp tỉnh, cấp huyện và cấp xã.*77\/2015.*nguồn thứ cấp/,
  ],
  ['PEOPLES_COUNCIL', '36-snv', '2023-03-01', /chỉ cấp tỉnh, cấp huyện và cấp xã/],
  ['COUNCIL_STANDING', '36-snv', SINCE_2025, /chỉ cấp tỉnh và cấp xã.*72\/2025/],
  ['COUNCIL_BOARD', '36-thanhtra', SINCE_2025, /chỉ cấp tỉnh và cấp xã/],
  ['AGENCY', '13693', '2023-03-01', /cấp xã không có cơ quan chuyên môn.*phòng chuyên môn/],
  ['COMMUNE_DIVISION', '13693', '2025-06-30', /phòng chuyên môn.*01\/07\/2025.*150\/2025.*nguồn thứ cấp.*/],
  ['COMMUNE_DIVISION', '36', SINCE_2025, /chỉ cấp xã/],
  ['COMMUNE_DIVISION', '36-snv', SINCE_2025, /chỉ cấp xã/],
  ['INSPECTORATE', '36-snv', SINCE_2025, /sở không còn thanh tra.*84\/2025.*nguồn thứ cấp/],
  ['RECEPTION_BOARD', '13693', SINCE_2026, /cấp xã phân công công chức.*154\/2026.*đọc từ bản chép/],
  ['RECEPTION_BOARD', '359', SINCE_2026, /chỉ trung ương và cấp tỉnh/],
  ['RECEPTION_BOARD', '36-snv', SINCE_2026, /chỉ trung ương và cấp tỉnh/],
])(
  'no %s is opened on %s from %s, and the law and what to do are said',
  async (kind, code, validFrom, told) => {
    const unit = await present(code)
    await expect(opened({ kind, unit, validFrom })).rejects.toThrow(told)
    await expect(opened({ kind, unit, validFrom, seated: false })).rejects.toThrow('INPUT_INVALID')
  },
)

test.each([
  ['COUNCIL_BOARD', '13693', '2023-03-01'],
  ['AGENCY', '359', '2023-03-01'],
  ['COMMUNE_DIVISION', '13693', SINCE_2025],
  ['INSPECTORATE', '36-snv', '2025-06-30'],
  ['INSPECTORATE', '36-thanhtra', SINCE_2025],
  ['RECEPTION_BOARD', '359', '2026-06-30'],
  ['RECEPTION_BOARD', '36', SINCE_2026],
  ['RECEPTION_BOARD', '36-vpubnd', SINCE_2026],
])('a %s may be opened on %s from %s, and moved to where it may be', async (kind, code, validFrom) => {
  const body = await opened({ kind, unit: await present(code), validFrom, name: `Thử ${kind} ${code}` })
  const away = { id: body.id, version: 1, on: '2026-08-01', document: '2/QĐ', key: key() }
  const move = step('moveBody', ', $unit: ID', ', unit: $unit')
  const unit = await present(FORBIDDEN[kind] ?? '36-stp')
  expect(await manager.refusal(move, { ...away, unit })).toBe('INPUT_INVALID')
})

test.each(['Trung\u200b tâm', 'Trung\u00a0tâm', 'Trung tâm\u00a0'])(
  'what nobody sees in a name is told',
  async (name) => {
    await expect(opened({ name })).rejects.toThrow('ký tự không nhìn thấy')
    await expect(opened({ document: name })).rejects.toThrow('ký tự không nhìn thấy')
  },
)

test('every province, district and commune has a council from the beginning', async () => {
  const count = `query ($asOf: Date!) { bodies(kind: PEOPLES_COUNCIL, asOf: $asOf, first: 1) { totalCount } }`
  expect(await manager.data(count, { asOf: '2023-01-15' })).toEqual({ bodies: { totalCount: 237 } })
})
