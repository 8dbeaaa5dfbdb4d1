import { afterAll, expect, test } from 'vitest'
import { opening, step } from '../../../test/body-opening.ts'
import { key, merge, preview, reorganisationWorld } from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, as, communes, drafted } = world
const manager = as(province, 'manager', 'organization.read', 'directory.manage')
const opened = opening(database, manager)

afterAll(() => world.close())

const DUTIES = ['CITIZEN_RECEPTION', 'ADMIN_REFORM', 'MASS_MOBILISATION']

/** Every duty of a unit delegated to somebody of it, for good. */
const delegated = async (unit: string) => {
  await database.peek(
    `insert into organization.duty_delegation (id, unit_id, duty, holder_id, acting_id, document, valid_from, version, recorded_by)
     select uuidv7(), $1, duty, p.id, p.id, '5/QĐ', '2023-03-01', 1, 'test'
     from unnest($2::text[]) duty cross join (select id from organization.person where unit_id = $1 limit 1) p`,
    [unit, DUTIES],
  )
}

interface Told {
  kind: string
  name: string
  handedOver: boolean
  delegations: number
}

const told = async (codes: readonly string[], code: string) => {
  const lines = codes.map((from) => merge(from, code, 'Xã Mới'))
  const { id } = await drafted(lines)
  const outlook = preview.replace(
    'openItems',
    'endingBodies { unit kind name handedOver delegations } openItems',
  )
  const { reorganisation } = await world.admin.data<{
    reorganisation: { preview: { endingBodies: Told[] } }
  }>(outlook, { id })
  return reorganisation.preview.endingBodies.filter(({ delegations }) => delegations > 0)
}

test('a delegation of a unit that ends is told once, at the body with the office that the duty goes with', async () => {
  const [a = '', b = ''] = await communes(2)
  const unit = await database.unitId(a)
  // Many bodies of the unit, one of them handed over though it has an office in charge; they multiply nothing.
  await opened({ unit, kind: 'COUNCIL_BOARD', name: 'Ban thử' })
  await opened({ unit, kind: 'PARTY_COMMITTEE', name: 'Đảng ủy thử' })
  const [board, front] = [
    await opened({ unit, kind: 'COUNCIL_BOARD', name: 'Ban Tiếp dân thử' }),
    await opened({ unit, kind: 'FATHERLAND_FRONT', name: 'Mặt trận thử' }),
  ]
  for (const [body, duty] of [
    [board.id, 'CITIZEN_RECEPTION'],
    [front.id, 'MASS_MOBILISATION'],
  ]) {
    const input = { body, title: 'Trưởng ban', duties: [duty], validFrom: '2023-02-01', document: '1/QĐ' }
    const open = `mutation ($input: OpenPositionInput!, $key: String!) { openPosition(input: $input, idempotencyKey: $key) { id } }`
    await manager.data(open, { input, key: key() })
  }
  // The deputy of the committee is in charge of two duties, its head of none any more.
  await database.peek(
    `update organization.position set duties = '{}' where unit_id = $1 and head and title = 'Chủ tịch UBND'`,
    [unit],
  )
  await delegated(unit)
  expect(await told([a, b], '99101')).toEqual([
    expect.objectContaining({ name: 'Ban Tiếp dân thử', delegations: 1 }),
    expect.objectContaining({ kind: 'PEOPLES_COMMITTEE', delegations: 2 }),
  ])
})

test('where no office carries the duty it is told at the committee; where there is none, at the first that ends', async () => {
  const [a = '', b = ''] = (await communes(4)).slice(2)
  for (const code of [a, b]) {
    const unit = await database.unitId(code)
    await opened({ unit, kind: 'PARTY_COMMITTEE', name: 'Đảng ủy thử' })
    await database.peek(`update organization.position set duties = '{}' where unit_id = $1`, [unit])
    await delegated(unit)
  }
  const without = await database.unitId(b)
  const [committee] = await database.peek<{ id: string }>(
    `select id from organization.body where unit_id = $1 and kind = 'PEOPLES_COMMITTEE'`,
    [without],
  )
  const decided = { id: committee?.id, version: 1, on: '2024-01-01', document: '2/QĐ', key: key() }
  await manager.data(step('endBody', '', ''), decided)
  const all = (await told([a, b], '99103')).map(({ kind, delegations }) => ({ kind, delegations }))
  expect(all).toHaveLength(2)
  expect(all).toEqual(
    expect.arrayContaining([
      { kind: 'PEOPLES_COMMITTEE', delegations: 3 },
      { kind: 'ONE_STOP', delegations: 3 },
    ]),
  )
})

test('a body that is to move onto a unit that ends is handed over, and so is one that moves away from it later', async () => {
  const [a = '', b = ''] = (await communes(6)).slice(4)
  const [unit, elsewhere] = [await database.unitId(a), await database.unitId('359')]
  const move = step('moveBody', ', $unit: ID', ', unit: $unit')
  const moved = async (from: string, to: string, name: string) => {
    const { id } = await opened({ unit: from, kind: 'RECEPTION_BOARD', name })
    await manager.data(move, { id, version: 1, on: '2025-03-01', document: '2/QĐ', key: key(), unit: to })
    return name
  }
  const names = [await moved(elsewhere, unit, 'Sắp đến'), await moved(unit, elsewhere, 'Sắp đi')]
  const past = await opened({ unit: elsewhere, kind: 'RECEPTION_BOARD', name: 'Đã từng' })
  const there = { id: past.id, document: '2/QĐ' }
  await manager.data(move, { ...there, version: 1, on: '2023-04-01', key: key(), unit })
  await manager.data(move, { ...there, version: 2, on: '2024-04-01', key: key(), unit: elsewhere })
  const { id } = await drafted([merge(a, '99105', 'Xã Mới'), merge(b, '99105', 'Xã Mới')])
  const outlook = preview.replace('openItems', 'endingBodies { kind name handedOver } openItems')
  const { reorganisation } = await world.admin.data<{
    reorganisation: { preview: { endingBodies: Told[] } }
  }>(outlook, { id })
  const boards = reorganisation.preview.endingBodies.filter(({ kind }) => kind === 'RECEPTION_BOARD')
  expect(boards.map(({ name }) => name).sort()).toEqual(names.toSorted())
  expect(boards.every(({ handedOver }) => handedOver)).toBe(true)
})
