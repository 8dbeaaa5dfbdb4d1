import { randomUUID as key } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const FIELDS = 'id version state year signedOn endedOn allowedSteps'
const SIGN = `mutation ($input: SignAgreementInput!, $key: String!) { signAgreement(input: $input, idempotencyKey: $key) { ${FIELDS} unit { id } } }`
const END = `mutation ($id: ID!, $version: Int!, $input: EndAgreementInput!, $key: String!) {
  endAgreement(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FIELDS} endedBecause } }`
const LIST = `query ($within: ID!, $year: Int, $state: AgreementState) {
  agreements(within: $within, year: $year, state: $state) { totalCount edges { node { id invented } } } }`
const FIGURES = `query ($keys: [String!]!, $unit: ID!) { directivesMeasures(keys: $keys, unit: $unit,
  window: { from: "2023-01-01", to: "2023-07-01" }, asOf: "2023-06-14", boundaryMode: AS_REPORTED) { key value unitOfCount } }`
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: DirectivesWorld

beforeAll(async () => {
  world = await directivesWorld()
})

afterAll(() => world?.close())

test('is signed for a year, listed, ended once with its reason', async () => {
  const editor = await world.as('356', 'directive.register')
  const unit = await world.database.unitId('356')
  const signed = {
    unit,
    ownName: 'UBND thành phố',
    partnerName: 'Ban Dân vận Thành ủy',
    title: 'Phối hợp công tác dân vận',
    year: 2022,
    signedOn: '2022-02-01',
  }
  const sign = (more: object = {}) => ({ input: { ...signed, ...more }, key: key() })
  const { signAgreement: one } = await editor.data<{ signAgreement: { id: string } }>(SIGN, sign())
  expect(one).toMatchObject({ state: 'IN_FORCE', unit: { id: unit }, allowedSteps: ['end'] })
  expect(await editor.refusal(SIGN, sign({ signedOn: '2023-06-16' }))).toBe('DATE_INVALID')
  expect(await editor.refusal(SIGN, sign({ title: ' ' }))).toBe('INPUT_INVALID')
  expect(await editor.refusal(SIGN, sign({ year: 2031 }))).toBe('INPUT_INVALID')
  const reader = await world.as('356')
  expect(await reader.refusal(SIGN, sign())).toBe(FORBIDDEN)
  const end = (version: number, more: object = {}) => ({
    id: one.id,
    version,
    input: { on: '2022-12-31', because: 'Hết năm', ...more },
    key: key(),
  })
  expect(await reader.refusal(END, end(1))).toBe(FORBIDDEN)
  expect(await editor.refusal(END, end(1, { on: '2022-01-31' }))).toBe('DATE_INVALID')
  expect(await editor.data(END, end(1))).toMatchObject({
    endAgreement: { state: 'ENDED', endedOn: '2022-12-31', endedBecause: 'Hết năm' },
  })
  expect(await editor.refusal(END, end(2))).toBe('STEP_NOT_ALLOWED')
  expect(await editor.refusal(END, end(1))).toBe('STALE_VERSION')
  expect(await reader.data(LIST, { within: unit, year: 2022, state: 'ENDED' })).toMatchObject({
    agreements: { totalCount: 1 },
  })
})

test.each([
  ['directives.plan_signed.districts', 10],
  ['directives.agreements.districts', 10],
  ['directives.implementing.districts', 10],
  ['directives.implementing.agencies', 17],
  ['directives.implementing.communes', 226],
])('%s opens the %i units behind it', async (key, rows) => {
  const unit = await world.database.unitId('36')
  const document = `query ($key: String!, $unit: ID!) { directivesMeasureRecords(key: $key, unit: $unit, first: 1, asOf: "2023-06-14",
    window: { from: "2022-12-15", to: "2023-06-15" }, boundaryMode: AS_REPORTED) { totalCount edges { node { label value } } } }`
  expect(await (await world.as('36')).data(document, { key, unit })).toMatchObject({
    directivesMeasureRecords: { totalCount: rows, edges: [{ node: { value: 1 } }] },
  })
})

test('ten of ten districts signed, 10, 17 and 226 units carry it out: figures of the demonstration', async () => {
  const unit = await world.database.unitId('36')
  const stated = [
    ['directives.plan_signed.districts', 100, 'percent'],
    ['directives.agreements.districts', 10, 'units'],
    ['directives.implementing.districts', 10, 'units'],
    ['directives.implementing.agencies', 17, 'units'],
    ['directives.implementing.communes', 226, 'units'],
  ] as const
  const reader = await world.as('36')
  const keys = stated.map(([name]) => name)
  const { directivesMeasures } = await reader.data<{
    directivesMeasures: { key: string; value: number; unitOfCount: string }[]
  }>(FIGURES, { keys, unit })
  expect(directivesMeasures.map((each) => [each.key, each.value, each.unitOfCount])).toEqual(stated)
  const { agreements } = await reader.data<{ agreements: { edges: { node: { invented: boolean } }[] } }>(
    LIST,
    {
      within: unit,
      year: 2023,
    },
  )
  expect(agreements.edges.every(({ node }) => node.invented)).toBe(true)
})
