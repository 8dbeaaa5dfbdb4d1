import { randomUUID } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, openedBody } from '../../test/bodies.ts'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

let world: DirectivesWorld
let registrar: GraphClient
let province: string

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  registrar = world.ask(personWith(['directive.read', 'directive.register'], province, 'registrar'))
})

afterAll(() => world?.close())

const wrong = async (document: string, input: object) => {
  const [error] = (await registrar(document, { input, key: randomUUID() })).errors ?? []
  return [error?.extensions?.code, error?.extensions?.field]
}

const REGISTER = `mutation ($input: RegisterDocumentInput!, $key: String!) { registerDocument(input: $input, idempotencyKey: $key) {
  issuerName issuerGroup issuedBy { id } } }`
let number = 100
const document = (more: object) => {
  number += 1
  const told = { typeName: 'Công văn', title: 'Về dân vận', issuedOn: '2023-05-10' }
  return { unit: province, symbol: `${number}/CV-UBND`, ...told, ...more }
}

test('the demonstration’s documents name their body where the report says which it is', async () => {
  const rows = await world.database.peek<{ issuer_group: string; named: number; words: number }>(
    `select issuer_group, count(issuer_body_id)::int as named, (count(*) - count(issuer_body_id))::int as words
     from directives.registered_document group by 1 order by 1`,
  )
  expect(rows).toEqual([
    { issuer_group: 'AGENCY', named: 17, words: 0 },
    { issuer_group: 'COUNCIL', named: 0, words: 73 },
    { issuer_group: 'DISTRICT_COMMITTEE', named: 115, words: 0 },
    { issuer_group: 'DISTRICT_PARTY', named: 82, words: 0 },
    { issuer_group: 'OTHER', named: 0, words: 142 },
    { issuer_group: 'PEOPLE_COMMITTEE', named: 0, words: 14 },
  ])
})

test('a document issued by a body has its words and its group from the directory, and is listed by it', async () => {
  const board = await bodyOf(world.database, '36', 'COUNCIL_BOARD')
  const input = document({ issuedBy: board })
  expect(await registrar.data(REGISTER, { input, key: randomUUID() })).toEqual({
    registerDocument: {
      issuerName: 'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Nam Định',
      issuerGroup: 'COUNCIL',
      issuedBy: { id: board },
    },
  })
  const list = `query ($within: ID!, $body: ID) { registeredDocuments(within: $within, issuedBy: $body, first: 5) { totalCount } }`
  expect(await registrar.data(list, { within: province, body: board })).toEqual({
    registeredDocuments: { totalCount: 1 },
  })
})

test('an issuer that is not there on the day, of another unit, told twice or not at all is refused', async () => {
  const district = await bodyOf(world.database, '360', 'PEOPLES_COMMITTEE')
  const committee = await bodyOf(world.database, '36', 'PEOPLES_COMMITTEE')
  const { database } = world
  const gone = await openedBody(database, '36', { kind: 'PARTY_BOARD', name: 'Ban cũ', to: '2023-05-01' })
  await openedBody(database, '36', { kind: 'PARTY_BOARD', name: 'Ban kế tiếp', from: '2023-05-01' })
  expect(await wrong(REGISTER, document({ issuedBy: randomUUID() }))).toEqual([
    'BODY_NOT_FOUND',
    'input.issuedBy',
  ])
  expect(await wrong(REGISTER, document({ issuedBy: district }))).toEqual([
    'BODY_ELSEWHERE',
    'input.issuedBy',
  ])
  expect(await wrong(REGISTER, document({ issuedBy: gone }))).toEqual(['BODY_ENDED', 'input.issuedBy'])
  const [error] =
    (await registrar(REGISTER, { input: document({ issuedBy: gone }), key: randomUUID() })).errors ?? []
  expect([error?.message, error?.extensions?.successor]).toEqual([
    expect.stringContaining('Ban kế tiếp tỉnh Nam Định'),
    'Ban kế tiếp tỉnh Nam Định',
  ])
  const before = document({ issuedBy: gone, issuedOn: '2022-12-31' })
  expect(await wrong(REGISTER, before)).toEqual(['BODY_NOT_OPEN_YET', 'input.issuedBy'])
  const twice = { issuedBy: committee, issuerName: 'UBND tỉnh' }
  expect(await wrong(REGISTER, document(twice))).toEqual(['INPUT_INVALID', 'input.issuerName'])
  const grouped = { issuedBy: committee, issuerGroup: 'OTHER' }
  expect(await wrong(REGISTER, document(grouped))).toEqual(['INPUT_INVALID', 'input.issuerGroup'])
  expect(await wrong(REGISTER, document({}))).toEqual(['INPUT_INVALID', 'input.issuedBy'])
})

const SIGN = `mutation ($input: SignAgreementInput!, $key: String!) { signAgreement(input: $input, idempotencyKey: $key) {
  ownName partnerName signedBy { id } signedWith { id } } }`

test('an agreement names both its parties, and none signs with itself', async () => {
  const committee = await bodyOf(world.database, '360', 'PEOPLES_COMMITTEE')
  const party = await bodyOf(world.database, '360', 'PARTY_COMMITTEE')
  const unit = await world.database.unitId('360')
  const plan = { unit, title: 'Kế hoạch phối hợp', year: 2023, signedOn: '2023-03-01' }
  const both = { ...plan, signedBy: committee, signedWith: party }
  expect(await registrar.data(SIGN, { input: both, key: randomUUID() })).toEqual({
    signAgreement: {
      ownName: 'Ủy ban nhân dân huyện Ý Yên',
      partnerName: 'Huyện ủy Ý Yên',
      signedBy: { id: committee },
      signedWith: { id: party },
    },
  })
  const words = { ...plan, signedBy: committee, partnerName: 'Ban Dân vận cấp ủy' }
  expect(await registrar.data(SIGN, { input: words, key: randomUUID() })).toMatchObject({
    signAgreement: { partnerName: 'Ban Dân vận cấp ủy', signedWith: null },
  })
  expect(await wrong(SIGN, { ...both, signedWith: committee })).toEqual(['INPUT_INVALID', 'input.signedWith'])
  expect(await wrong(SIGN, { ...both, unit: province })).toEqual(['BODY_ELSEWHERE', 'input.signedBy'])
  expect(await wrong(SIGN, { ...both, signedWith: randomUUID() })).toEqual([
    'BODY_NOT_FOUND',
    'input.signedWith',
  ])
  expect(await wrong(SIGN, { ...plan, signedBy: committee })).toEqual(['INPUT_INVALID', 'input.partnerName'])
})

const PROPOSE = `mutation ($input: ProposeEmulationModelInput!, $key: String!) {
  proposeEmulationModel(input: $input, idempotencyKey: $key) { runBy runByBody { id } } }`

test('a model is run by a body of the directory, or by people whom words name', async () => {
  const committee = await bodyOf(world.database, '360', 'PEOPLES_COMMITTEE')
  const unit = await world.database.unitId('360')
  const told = { unit, title: 'Dân vận khéo thử', field: 'ECONOMY', startedOn: '2023-03-01' }
  const run = { ...told, runByBody: committee }
  expect(await registrar.data(PROPOSE, { input: run, key: randomUUID() })).toEqual({
    proposeEmulationModel: { runBy: 'Ủy ban nhân dân huyện Ý Yên', runByBody: { id: committee } },
  })
  const people = { ...told, runBy: 'Tổ dân phố số 3' }
  expect(await registrar.data(PROPOSE, { input: people, key: randomUUID() })).toMatchObject({
    proposeEmulationModel: { runBy: 'Tổ dân phố số 3', runByBody: null },
  })
  expect(await wrong(PROPOSE, { ...run, unit: province })).toEqual(['BODY_ELSEWHERE', 'input.runByBody'])
  expect(await wrong(PROPOSE, told)).toEqual(['INPUT_INVALID', 'input.runBy'])
})
