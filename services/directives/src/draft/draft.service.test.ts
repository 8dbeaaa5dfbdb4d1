import { randomUUID as key } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openedBody } from '../../test/bodies.ts'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const WARNINGS = `query ($text: String!) { draftWarnings(text: $text) { kind named since successor } }`
const REGISTER = `mutation ($input: RegisterDocumentInput!, $key: String!) { registerDocument(input: $input, idempotencyKey: $key) { id fate { state } } }`
const RELATE = `mutation ($input: RelateDocumentsInput!, $key: String!) { relateDocuments(input: $input, idempotencyKey: $key) { id } }`
const FATE = `query ($id: ID!) { registeredDocument(id: $id) { fate { state since by article reviewBy } } }`

let world: DirectivesWorld
let editor: GraphClient
let province: string

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  editor = world.ask(personWith(['directive.read', 'directive.register'], province, 'editor'))
})

afterAll(() => world?.close())

const register = async (symbol: string, more: object = {}) => {
  const words = {
    typeName: 'Kế hoạch',
    issuerName: 'UBND tỉnh',
    issuerGroup: 'PEOPLE_COMMITTEE',
    title: 'Kế hoạch thử',
  }
  const input = { unit: province, symbol, ...words, issuedOn: '2022-03-01', ...more }
  return (await editor.data<{ registerDocument: { id: string } }>(REGISTER, { input, key: key() }))
    .registerDocument.id
}
const warned = async (text: string, client = editor) =>
  (await client.data<{ draftWarnings: object[] }>(WARNINGS, { text })).draftWarnings

test('a document that was replaced, or ran out, is told with what stands for it', async () => {
  const old = await register('501/KH-UBND')
  const newer = await register('502/KH-UBND', { issuedOn: '2023-02-01' })
  await register('503/KH-UBND', { effectiveTo: '2022-12-31' })
  await editor.data(RELATE, { input: { from: newer, to: old, kind: 'REPLACES' }, key: key() })
  expect(await editor.data(FATE, { id: old })).toEqual({
    registeredDocument: {
      fate: { state: 'REPLACED', since: '2023-02-01', by: '502/KH-UBND', article: null, reviewBy: null },
    },
  })
  const draft = 'Căn cứ Kế hoạch số 501/KH-UBND, Kế hoạch 502/KH-UBND, Kế hoạch 503/KH-UBND và 999/KH-UBND'
  expect(await warned(draft)).toEqual([
    { kind: 'DOCUMENT_NOT_IN_FORCE', named: '501/KH-UBND', since: '2023-02-01', successor: '502/KH-UBND' },
    { kind: 'DOCUMENT_NOT_IN_FORCE', named: '503/KH-UBND', since: '2022-12-31', successor: null },
  ])
  expect(await warned(draft, await world.as('13636'))).toEqual([])
})

test('an ended unit is told with its successor, and its documents go on by rule', async () => {
  const ended = key()
  await world.database.peek(
    `insert into hierarchy.unit (id, code, name, name_folded, level, level_rank, kind, parent_id, valid_from, valid_to, opened_on, closed_on)
     select $1, '99999', 'Xã Thử Cũ', 'xa thu cu', level, level_rank, kind, parent_id, '2000-01-01', '2023-01-01', '2000-01-01', '2023-01-01'
     from hierarchy.unit where code = '13636' limit 1`,
    [ended],
  )
  await world.database.peek(
    `insert into hierarchy.custody (custodian_id, unit_id, valid_from) values ($1, $2, '2023-01-01')`,
    [await world.database.unitId('13636'), ended],
  )
  const [successor] = await world.database.peek<{ name: string }>(
    `select name from hierarchy.unit where code = '13636' and valid_to > '2023-06-15' and valid_from <= '2023-06-15'`,
  )
  expect(await warned('Giao UBND xã Thử Cũ thực hiện')).toEqual([
    { kind: 'BODY_ENDED', named: 'Xã Thử Cũ', since: '2023-01-01', successor: successor?.name },
  ])
})

test('an ended body is told with the one that took over from it', async () => {
  const centre = { kind: 'PUBLIC_SERVICE_UNIT', name: 'Trung tâm Thử nghiệm cũ' }
  await openedBody(world.database, '36-syt', { ...centre, to: '2023-03-01' })
  await openedBody(world.database, '36-syt', {
    ...centre,
    name: 'Trung tâm Thử nghiệm mới',
    from: '2023-03-01',
  })
  expect(await warned('Giao trung tâm thử nghiệm cũ Sở Y tế báo cáo')).toEqual([
    {
      kind: 'BODY_ENDED',
      named: 'Trung tâm Thử nghiệm cũ Sở Y tế',
      since: '2023-03-01',
      successor: 'Trung tâm Thử nghiệm mới Sở Y tế',
    },
  ])
})

test('documents of a body that ended go on by the rule of its day, also where its unit stands; one that goes on keeps them', async () => {
  const centre = { kind: 'PUBLIC_SERVICE_UNIT', name: 'Trung tâm Lưu trữ cũ', from: '2020-01-01' }
  const ended = await openedBody(world.database, '36', { ...centre, to: '2023-03-01' })
  const goesOn = await openedBody(world.database, '36', { ...centre, name: 'Trung tâm Lưu trữ' })
  const issued = (symbol: string, issuedBy: string) =>
    register(symbol, { issuedBy, issuerName: null, issuerGroup: null })
  const fateOf = async (id: string) =>
    (await editor.data<{ registeredDocument: { fate: Record<string, unknown> } }>(FATE, { id }))
      .registeredDocument.fate
  expect(await fateOf(await issued('521/KH-TTLT', ended))).toMatchObject({
    state: 'ISSUER_ENDED',
    since: '2023-03-01',
    article: expect.stringContaining('80/2015/QH13'),
    reviewBy: null,
  })
  expect(await fateOf(await issued('522/KH-TTLT', goesOn))).toMatchObject({ state: 'IN_FORCE' })
})

test('two thousand symbols are read, and no text or too much is refused', async () => {
  const many = Array.from({ length: 2_000 }, (_, at) => `${at + 1}/KH-UBND`).join(', ')
  expect((await warned(many)).length).toBeLessThanOrEqual(2)
  expect(await editor.refusal(WARNINGS, { text: ' ' })).toBe('INPUT_INVALID')
  expect(await editor.refusal(WARNINGS, { text: 'x'.repeat(200_001) })).toBe('INPUT_INVALID')
})
