import { afterAll, expect, test } from 'vitest'
import { type Body, opening, step } from '../../../test/body-opening.ts'
import {
  approve,
  execute,
  key,
  merge,
  preview,
  reorganisationWorld,
  submit,
} from '../../../test/reorganisation-world.ts'

const world = await reorganisationWorld()
const { database, province, as, communes, drafted, seen } = world
const manager = as(province, 'manager', 'organization.read', 'directory.manage')

afterAll(() => world.close())

const opened = opening(database, manager)
const SINCE_2025 = '2025-07-01'

test('a body is opened, renamed, moved and ended, each with its day and its document', async () => {
  const body = await opened()
  expect(body).toMatchObject({ version: 1, name: 'Trung tâm thử', sitsOn: { code: '36' } })
  const decided = (version: number, on: string) => ({
    id: body.id,
    version,
    on,
    document: `${version}/QĐ`,
    key: key(),
  })
  const rename = step('renameBody', ', $name: String!', ', name: $name')
  await manager.data(rename, { ...decided(1, '2023-03-01'), name: 'Trung tâm mới' })
  expect(await manager.refusal(rename, { ...decided(1, '2023-03-01'), name: 'X' })).toBe('STALE_VERSION')
  expect(await manager.refusal(rename, { ...decided(2, '2023-03-01'), name: ' ' })).toBe('INPUT_INVALID')
  const move = step('moveBody', ', $unit: ID', ', unit: $unit')
  await manager.data(move, { ...decided(2, '2023-04-01'), unit: await database.unitId('359') })
  await manager.data(step('endBody', '', ''), decided(3, '2023-05-01'))
  expect(await manager.refusal(step('endBody', '', ''), decided(4, '2023-06-01'))).toBe('INPUT_INVALID')
  const read = `query ($id: ID!) { body(id: $id) { name validTo sitsOn { code } changes { step effectiveOn document place } } }`
  expect(await manager.data(read, { id: body.id })).toEqual({
    body: {
      name: 'Trung tâm mới',
      validTo: '2023-05-01',
      sitsOn: { code: '359' },
      changes: [
        { step: 'ENDED', effectiveOn: '2023-05-01', document: '3/QĐ', place: null },
        { step: 'MOVED', effectiveOn: '2023-04-01', document: '2/QĐ', place: 'Huyện Vụ Bản' },
        { step: 'RENAMED', effectiveOn: '2023-03-01', document: '1/QĐ', place: null },
        { step: 'OPENED', effectiveOn: '2023-02-01', document: '1/QĐ', place: null },
      ],
    },
  })
})

test('a bank sits on no unit; every kind that is named is there; who may not, opens nothing', async () => {
  const kinds = [
    'COUNCIL_STANDING',
    'COUNCIL_BOARD',
    'ONE_STOP',
    'RECEPTION_BOARD',
    'INSPECTORATE',
    'PARTY_COMMITTEE',
    'PARTY_BOARD',
    'FATHERLAND_FRONT',
    'MASS_ORGANISATION',
    'ARMED_FORCES_BLOC',
    'AGENCIES_BLOC',
    'AGENCY',
  ]
  // The province has its standing body already, and one at a time.
  const elsewhere = { COUNCIL_STANDING: await database.unitId('360') }
  for (const kind of kinds)
    await opened({
      kind,
      name: `Thử ${kind}`,
      ...(kind in elsewhere && { unit: elsewhere.COUNCIL_STANDING }),
    })
  await opened({
    kind: 'COMMUNE_DIVISION',
    name: 'Phòng thử',
    unit: await database.unitId('13693', SINCE_2025),
    validFrom: SINCE_2025,
  })
  const bank = await opened({ kind: 'EXTERNAL_ORGANISATION', name: 'Ngân hàng thử', seated: false })
  expect(bank.sitsOn).toBeNull()
  const list = `query ($unit: ID, $kind: BodyKind) { bodies(unit: $unit, kind: $kind, asOf: "2023-06-15", first: 5) { totalCount } }`
  expect(await manager.data(list, { unit: province, kind: 'EXTERNAL_ORGANISATION' })).toEqual({
    bodies: { totalCount: 1 },
  })
  await expect(opened({}, as(province, 'reader', 'organization.read'))).rejects.toThrow(
    'FORBIDDEN_OR_MISSING',
  )
})

test('a position is opened, renamed, moved and ended; whoever held it holds it no longer', async () => {
  const [here, there] = [await opened({ name: 'Đây' }), await opened({ name: 'Kia' })]
  const open = `mutation ($input: OpenPositionInput!, $key: String!) { openPosition(input: $input, idempotencyKey: $key) { id version title body { id } } }`
  const input = {
    body: here.id,
    title: 'Giám đốc',
    head: true,
    duties: ['ADMIN_REFORM'],
    validFrom: '2023-02-01',
    document: '1/QĐ',
  }
  const { openPosition } = await manager.data<{ openPosition: Body }>(open, { input, key: key() })
  const decided = (version: number, on: string) => ({
    id: openPosition.id,
    version,
    on,
    document: '2/QĐ',
    key: key(),
  })
  await manager.data(step('renamePosition', ', $name: String!', ', name: $name'), {
    ...decided(1, '2023-03-01'),
    name: 'Tổng giám đốc',
  })
  const move = step('movePosition', ', $body: ID!', ', body: $body')
  await manager.data(move, { ...decided(2, '2023-04-01'), body: there.id })
  expect(await manager.refusal(open, { input: { ...input, validFrom: '2023-01-01' }, key: key() })).toBe(
    'INPUT_INVALID',
  )
  const done = await manager.data(step('endPosition', '', ''), decided(3, '2023-05-01'))
  expect(done).toMatchObject({ endPosition: { version: 4, validTo: '2023-05-01' } })
})

test('a reorganisation ends what its units had, opens what templates give, and hands the rest over', async () => {
  const [a = '', b = ''] = await communes(2)
  const unit = await database.unitId(a)
  const front = await opened({ unit, kind: 'FATHERLAND_FRONT', name: 'Ủy ban MTTQ xã' })
  const { id } = await drafted([merge(a, '99101', 'Xã Mới'), merge(b, '99101', 'Xã Mới')])
  const outlook = preview.replace(
    'openItems',
    'endingBodies { unit kind holders handedOver } dueBodies { unit kind titles } openItems',
  )
  type Outlook = {
    reorganisation: {
      preview: { endingBodies: object[]; dueBodies: { kind: string }[]; openItems: object[] }
    }
  }
  const { reorganisation } = await world.admin.data<Outlook>(outlook, { id })
  expect(reorganisation.preview.endingBodies).toHaveLength(7)
  expect(reorganisation.preview.endingBodies).toContainEqual(
    expect.objectContaining({ kind: 'PEOPLES_COMMITTEE', holders: 2, handedOver: false }),
  )
  expect(reorganisation.preview.dueBodies.map(({ kind }) => kind)).toEqual([
    'COUNCIL_BOARD',
    'COUNCIL_BOARD',
    'COUNCIL_STANDING',
    'ONE_STOP',
    'PEOPLES_COMMITTEE',
    'PEOPLES_COUNCIL',
  ])
  await world.admin.data(submit, { id, version: 1, key: key() })
  await world.leader.data(approve, { id, version: 2, register: await seen(id), key: key() })
  await world.admin.data(execute, { id, version: 3, key: key() })
  const rows = await database.peek<{ kind: string; valid_to: string | null }>(
    `select kind, valid_to::text from organization.body where unit_id = $1 order by kind`,
    [unit],
  )
  expect(rows).toEqual([
    { kind: 'FATHERLAND_FRONT', valid_to: null },
    { kind: 'ONE_STOP', valid_to: '2025-01-01' },
    { kind: 'PEOPLES_COMMITTEE', valid_to: '2025-01-01' },
    { kind: 'PEOPLES_COUNCIL', valid_to: '2025-01-01' },
  ])
  const held = await database.peek(
    `select from organization.assignment where unit_id = $1 and valid_to is null`,
    [unit],
  )
  expect(held).toEqual([])
  const handed = await database.peek(
    `select from organization.hand_over where item_id = $1 and kind = 'body'`,
    [front.id],
  )
  expect(handed).toHaveLength(1)
  const successor = await database.unitId('99101', '2025-01-01')
  const begun = await database.peek<{ title: string }>(
    `select title from organization.position where unit_id = $1 order by title`,
    [successor],
  )
  expect(begun.map(({ title }) => title)).toEqual([
    'Chủ tịch HĐND',
    'Chủ tịch UBND',
    'Phó Chủ tịch HĐND',
    'Phó Chủ tịch UBND',
    'Trưởng ban',
    'Trưởng ban',
    'Trưởng bộ phận',
  ])
})

test('a body that sits on a unit that ends is in the preview and handed over, whosever directory holds it', async () => {
  const [a = '', b = ''] = (await communes(4)).slice(2)
  const [ended, elsewhere] = [await database.unitId(a), await database.unitId('359')]
  const rest = { kind: 'RECEPTION_BOARD', validFrom: '2023-02-01', document: '1/QĐ' }
  const moved = async (body: Body, unit: string | null) => {
    const decided = { id: body.id, version: 1, on: '2023-04-01', document: '2/QĐ', key: key(), unit }
    await manager.data(step('moveBody', ', $unit: ID', ', unit: $unit'), decided)
    return body.name
  }
  // In the directory of a unit that goes on, and on the one that ends; and the other way round; and on none.
  const names = [
    await moved(await opened({ ...rest, unit: elsewhere, name: 'Điểm đặt nhờ' }), ended),
    await moved(await opened({ ...rest, unit: ended, name: 'Điểm đặt ngoài' }), elsewhere),
    await moved(await opened({ ...rest, unit: ended, name: 'Điểm không đặt đâu' }), null),
  ]
  const { id } = await drafted([merge(a, '99103', 'Xã Mới Hai'), merge(b, '99103', 'Xã Mới Hai')])
  const outlook = preview.replace(
    'openItems {',
    'endingBodies { unit name handedOver delegations } openItems { label',
  )
  interface Outlook {
    reorganisation: {
      preview: {
        endingBodies: { name: string; handedOver: boolean }[]
        openItems: { label: string; kind: string }[]
      }
    }
  }
  const told = (await world.admin.data<Outlook>(outlook, { id })).reorganisation.preview
  const ours = told.endingBodies.filter(({ name }) => names.includes(name))
  expect(ours.map(({ name }) => name).sort()).toEqual(names.toSorted())
  expect(ours.every(({ handedOver }) => handedOver)).toBe(true)
  expect(told.openItems.filter(({ kind }) => kind === 'body').map(({ label }) => label)).toEqual(
    expect.arrayContaining(names),
  )
  await world.admin.data(submit, { id, version: 1, key: key() })
  await world.leader.data(approve, { id, version: 2, register: await seen(id), key: key() })
  await world.admin.data(execute, { id, version: 3, key: key() })
  const handed = await database.peek<{ label: string; successor: boolean }>(
    `select label, unit_id = $2 as successor from organization.hand_over where kind = 'body' and label = any($1) order by label`,
    [names, await database.unitId('99103', '2025-01-01')],
  )
  expect(handed).toEqual(names.toSorted().map((label) => ({ label, successor: true })))
})
