import { randomUUID as key } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const MANY = 6
const REGISTER = `mutation ($input: RegisterDocumentInput!, $key: String!) { registerDocument(input: $input, idempotencyKey: $key) { id } }`
const RELATE = `mutation ($input: RelateDocumentsInput!, $key: String!) { relateDocuments(input: $input, idempotencyKey: $key) { id } }`
const CORRECT = `mutation ($input: ProposeCorrectionInput!, $key: String!) { proposeCitationCorrection(input: $input, idempotencyKey: $key) { id } }`
const GIVE = `mutation ($input: GiveTaskInput!, $key: String!) { giveTask(input: $input, idempotencyKey: $key) { id } }`

let world: DirectivesWorld
let editor: GraphClient
let province: string

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  const actions = ['directive.read', 'directive.register', 'directive.record_citation', 'task.give']
  editor = world.ask(personWith(actions, province, 'editor'))
})

afterAll(() => world?.close())

/** What many at once are answered: the codes of those who were refused, and the ids of what was made. */
async function atOnce(document: string, inputOf: (at: number) => object) {
  const answers = await Promise.all(
    Array.from({ length: MANY }, (_, at) => editor(document, { input: inputOf(at), key: key() })),
  )
  const ids = answers.flatMap(({ data }) =>
    Object.values(data ?? {}).map((made) => (made as { id: string } | null)?.id),
  )
  return {
    made: ids.filter(Boolean),
    codes: answers.flatMap(({ errors }) => (errors ?? []).map(({ extensions }) => extensions?.code)),
  }
}

const document = (symbol: string) => ({
  unit: province,
  symbol,
  typeName: 'Kế hoạch',
  issuerName: 'UBND tỉnh',
  issuerGroup: 'PEOPLE_COMMITTEE',
  title: 'Thử cùng lúc',
  issuedOn: '2022-03-01',
})
const others = (code: string) => Array.from({ length: MANY - 1 }, () => code)

test('of many who register one document at once, in whatever spelling, one does', async () => {
  const spellings = ['801/KH-UBND', '801 / kh - ubnd', '0801/KH-UBND']
  const { made, codes } = await atOnce(REGISTER, (at) => document(spellings[at % 3] ?? ''))
  expect([made.length, codes]).toEqual([1, others('DOCUMENT_REGISTERED')])
})

test('of many who say the same of two documents at once one does', async () => {
  const [from, to] = await Promise.all(
    ['802/KH-UBND', '803/KH-UBND'].map(
      async (symbol) => (await atOnce(REGISTER, () => document(symbol))).made[0],
    ),
  )
  const { made, codes } = await atOnce(RELATE, () => ({ from, to, kind: 'CITES' }))
  expect([made.length, codes]).toEqual([1, others('INPUT_INVALID')])
})

test('of many who propose to correct one citation at once one does', async () => {
  const { citations } = await editor.data<{ citations: { edges: { node: { id: string } }[] } }>(
    '{ citations(first: 1) { edges { node { id } } } }',
  )
  const citation = citations.edges[0]?.node.id
  const { made, codes } = await atOnce(CORRECT, (at) => ({
    citation,
    symbol: `90${at}/KH-UBND`,
    reason: 'Thử',
  }))
  expect([made.length, codes]).toEqual([1, others('INPUT_INVALID')])
})

test('what a record gave is given once, though many ask at once: all are answered with the same task', async () => {
  const lead = await world.database.unitId('36-syt')
  const source = { sourceKind: 'DIALOGUE', source: 'Đối thoại', sourceId: key() }
  const words = { giverName: 'UBND tỉnh', leadName: 'Sở Y tế', title: 'Việc', expectedResult: 'Kết quả' }
  const { made, codes } = await atOnce(GIVE, () => ({
    unit: province,
    lead,
    ...source,
    ...words,
    assignedOn: '2023-06-15',
    dueOn: '2023-07-15',
  }))
  expect([new Set(made).size, made.length, codes]).toEqual([1, MANY, []])
})
