import { randomUUID as key } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const FIELDS =
  'id version state symbol issuedOn decidedBecause citation { symbolAsCited issuedOnAsCited } document { id }'
const PROPOSE = `mutation ($input: ProposeCorrectionInput!, $key: String!) { proposeCitationCorrection(input: $input, idempotencyKey: $key) { ${FIELDS} } }`
const DECIDE = `mutation ($id: ID!, $version: Int!, $input: DecideCorrectionInput!, $key: String!) {
  decideCitationCorrection(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FIELDS} allowedSteps } }`
const LIST = `query ($within: ID!, $state: CorrectionState, $orderBy: CorrectionOrder! = NEWEST) {
  citationCorrections(within: $within, state: $state, orderBy: $orderBy) { totalCount edges { node { id state } } } }`
const CITED = `{ citations(first: 100) { edges { node { id symbolAsCited issuedOnAsCited corrections { state symbol } } } } }`
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

interface Cited {
  id: string
  symbolAsCited: string
  issuedOnAsCited: string
  corrections: { state: string; symbol: string }[]
}

let world: DirectivesWorld
let editor: GraphClient
let second: GraphClient
let province: string
let citation: Cited

const cited = async (symbol: string) =>
  (await editor.data<{ citations: { edges: { node: Cited }[] } }>(CITED)).citations.edges
    .map(({ node }) => node)
    .find(({ symbolAsCited }) => symbolAsCited === symbol) as Cited

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  const person = (subject: string) =>
    world.ask(personWith(['directive.read', 'directive.record_citation'], province, subject))
  ;[editor, second] = [person('editor'), person('second')]
  citation = await cited('82-KH/UBND')
})

afterAll(() => world?.close())

const proposal = (more: object = {}) => ({
  input: { citation: citation.id, symbol: '82/KH-UBND', reason: 'Gõ nhầm dấu', ...more },
  key: key(),
})
const decision = (id: string, version: number, step = 'accept') => ({
  id,
  version,
  input: { step, because: 'Đối chiếu bản gốc' },
  key: key(),
})

test('a mismatching citation is corrected by two people, and stays as it was cited', async () => {
  const { proposeCitationCorrection: one } = await editor.data<{
    proposeCitationCorrection: { id: string; version: number }
  }>(PROPOSE, proposal())
  expect(one).toMatchObject({
    state: 'PROPOSED',
    symbol: '82/KH-UBND',
    citation: { symbolAsCited: '82-KH/UBND' },
  })
  expect(await editor.refusal(PROPOSE, proposal())).toBe('INPUT_INVALID')
  expect(await editor.refusal(DECIDE, decision(one.id, 1))).toBe('SAME_PERSON')
  expect(await second.data(DECIDE, decision(one.id, 1))).toMatchObject({
    decideCitationCorrection: { state: 'ACCEPTED', decidedBecause: 'Đối chiếu bản gốc', allowedSteps: [] },
  })
  expect(await second.refusal(DECIDE, decision(one.id, 1))).toBe('STALE_VERSION')
  expect(await second.refusal(DECIDE, decision(one.id, 2))).toBe('STEP_NOT_ALLOWED')
  expect(await cited('82-KH/UBND')).toMatchObject({
    issuedOnAsCited: citation.issuedOnAsCited,
    corrections: [{ state: 'ACCEPTED', symbol: '82/KH-UBND' }],
  })
  const { citationCorrections } = await second.data<{ citationCorrections: { totalCount: number } }>(LIST, {
    within: province,
    state: 'ACCEPTED',
    orderBy: 'OLDEST',
  })
  expect(citationCorrections.totalCount).toBe(1)
})

test('what says nothing other, is no symbol, has no reason or comes from who may not is refused', async () => {
  expect(await editor.refusal(PROPOSE, proposal({ symbol: null }))).toBe('INPUT_INVALID')
  expect(await editor.refusal(PROPOSE, proposal({ symbol: 'Kế hoạch số mười' }))).toBe('INPUT_INVALID')
  expect(await editor.refusal(PROPOSE, proposal({ reason: ' ' }))).toBe('INPUT_INVALID')
  expect(await editor.refusal(PROPOSE, proposal({ citation: key() }))).toBe(FORBIDDEN)
  expect(await (await world.as('36')).refusal(PROPOSE, proposal())).toBe(FORBIDDEN)
  const { proposeCitationCorrection: one } = await editor.data<{
    proposeCitationCorrection: { id: string; version: number }
  }>(PROPOSE, proposal({ issuedOn: '2023-05-17', symbol: null }))
  expect(await (await world.as('36')).refusal(DECIDE, decision(one.id, 1))).toBe(FORBIDDEN)
  expect(await second.data(DECIDE, decision(one.id, 1, 'reject'))).toMatchObject({
    decideCitationCorrection: { state: 'REJECTED' },
  })
})

const OPEN = `query ($settled: Boolean) { citationDisagreements(first: 100, settled: $settled) {
  totalCount edges { node { id kind settled citations { id symbolAsCited } } } } }`
interface Found {
  citationDisagreements: {
    totalCount: number
    edges: { node: { id: string; kind: string; settled: boolean; citations: Cited[] } }[]
  }
}

test('an accepted correction settles its disagreement, which stays as it was found', async () => {
  const found = async (settled?: boolean) =>
    (await editor.data<Found>(OPEN, { settled })).citationDisagreements
  const before = await found()
  const already = (await found(true)).edges.map(({ node }) => node.id)
  const one = before.edges
    .map(({ node }) => node)
    .find(({ kind, citations }) => kind === 'SYMBOL_TWO_DATES' && citations.length === 2)
  const wrong = one?.citations[0] as Cited
  const right = { citation: wrong.id, symbol: '4321/KH-UBND', reason: 'Đối chiếu bản gốc' }
  const { proposeCitationCorrection: made } = await editor.data<{
    proposeCitationCorrection: { id: string; version: number }
  }>(PROPOSE, { input: right, key: key() })
  expect((await found(true)).edges.map(({ node }) => node.id)).toEqual(already)
  await second.data(DECIDE, decision(made.id, made.version))
  const settled = (await found(true)).edges.map(({ node }) => node.id)
  expect(settled).toContain(one?.id)
  expect((await found(false)).totalCount).toBe(before.totalCount - settled.length)
  expect((await found()).totalCount).toBe(before.totalCount)
  expect(await cited(wrong.symbolAsCited)).toBeTruthy()
})

test('a document that is not in the register cannot be meant', async () => {
  const other = (await editor.data<{ citations: { edges: { node: Cited }[] } }>(CITED)).citations.edges.at(-1)
  for (const documentId of [key(), 'no id'])
    expect(
      await editor.refusal(PROPOSE, proposal({ citation: other?.node.id, symbol: null, documentId })),
    ).toBe('INPUT_INVALID')
})
