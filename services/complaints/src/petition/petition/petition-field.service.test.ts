import { afterAll, describe, expect, test } from 'vitest'
import { CLERK, classify, key, petitionWorld, type SeenPetition } from '../../../test/petition-world.ts'

const world = await petitionWorld()
const clerk = await world.person('clerk', '13636', ...CLERK)
const knows = await world.person('knows', '13636', ...CLERK, 'denunciation.read')
const reader = await world.person('reader', '13636')
afterAll(() => world.close())

const NAME = `mutation ($id: ID!, $version: Int!, $input: PetitionFieldInput!, $key: String!) {
  namePetitionField(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version field } }`
const ONE = `query ($id: ID!) { petition(id: $id) { field steps { step field reason } } }`
const LIST = `query ($within: ID!, $filter: PetitionFilter) {
  petitions(within: $within, filter: $filter, first: 50) { totalCount edges { node { id } } } }`
const FORM = `query ($symbol: String!, $unit: ID!) {
  statutoryForm(symbol: $symbol, unit: $unit, window: { from: "2023-06-01", to: "2023-06-16" }, asOf: "2023-06-15", boundaryMode: AS_REPORTED) {
    total { cells { column value state } } checks { column holds } } }`

interface Named {
  namePetitionField: { id: string; version: number; field: string }
}
type Seen = Pick<SeenPetition, 'id' | 'version'>

const unit = await world.database.unitId('13636')
const reason = 'Theo nội dung đơn.'
const name = ({ id, version }: Seen, field: string, who = clerk) =>
  who.data<Named>(NAME, { id, version, input: { field, reason }, key: key() })
const refusal = ({ id, version }: Seen, field: string, who = clerk) =>
  who.refusal(NAME, { id, version, input: { field, reason }, key: key() })
const found = (kind: string, more: object = {}, who = clerk) =>
  world
    .petition(who, '13636', { receivedOn: '2023-06-12' })
    .then((each) => world.classified(who, each, kind, more))
const listed = async (filter: object, who = clerk) => {
  type Listed = { petitions: { totalCount: number; edges: { node: { id: string } }[] } }
  const { petitions } = await who.data<Listed>(LIST, { within: unit, filter })
  expect(petitions.totalCount).toBe(petitions.edges.length)
  return petitions.edges.map(({ node }) => node.id)
}

describe('what a petition is about', () => {
  test('is said when it is classified, or nobody has said it; changed at any time, with its history', async () => {
    const said = await found('COMPLAINT', { field: 'LAND_HOUSING' })
    const unsaid = await found('COMPLAINT')
    expect(await clerk.data(ONE, { id: said.id })).toMatchObject({ petition: { field: 'LAND_HOUSING' } })
    expect(await clerk.data(ONE, { id: unsaid.id })).toMatchObject({ petition: { field: null } })
    const { namePetitionField: now } = await name(said, 'POLICY')
    expect(now).toEqual({ id: said.id, version: said.version + 1, field: 'POLICY' })
    expect(await clerk.data(ONE, { id: said.id })).toMatchObject({
      petition: {
        field: 'POLICY',
        steps: [
          { step: 'register', field: null },
          { step: 'classify', field: 'LAND_HOUSING' },
          { step: 'field', field: 'POLICY', reason },
        ],
      },
    })
    // Classified anew without a word of it, it stays what it was said to be about.
    const input = { kind: 'REFLECTION', jurisdiction: 'OWN', conditionsMet: true }
    await clerk.data(classify, { id: now.id, version: now.version, input, key: key() })
    expect(await clerk.data(ONE, { id: said.id })).toMatchObject({ petition: { field: 'POLICY' } })
  })

  test('is refused as it was, before it is classified, by an old version, by others, and without a reason', async () => {
    const petition = await found('COMPLAINT', { field: 'JUDICIAL' })
    expect(await refusal(petition, 'JUDICIAL')).toBe('INPUT_INVALID')
    expect(await refusal({ ...petition, version: 1 }, 'POLICY')).toBe('STALE_VERSION')
    expect(await refusal(petition, 'POLICY', reader)).toBe('FORBIDDEN_OR_MISSING')
    expect(await refusal({ ...petition, id: unit }, 'POLICY')).toBe('FORBIDDEN_OR_MISSING')
    const { id, version } = petition
    const silent = { id, version, input: { field: 'POLICY', reason: ' \u200b' }, key: key() }
    expect(await clerk.refusal(NAME, silent)).toBe('INPUT_INVALID')
    const fresh = await world.petition(clerk, '13636', { receivedOn: '2023-06-12' })
    expect(await refusal(fresh, 'POLICY')).toBe('STEP_NOT_ALLOWED')
  })

  test('narrows the list and its total; of what nobody has said it is asked by itself', async () => {
    const petition = await found('REFLECTION', { field: 'PARTY_MASS' })
    const unsaid = await found('REFLECTION')
    expect(await listed({ fields: ['PARTY_MASS'] })).toEqual([petition.id])
    const without = await listed({ withoutField: true, kinds: ['REFLECTION'] })
    expect(without).toContain(unsaid.id)
    expect(without).not.toContain(petition.id)
    const both = await listed({ fields: ['PARTY_MASS'], withoutField: true, kinds: ['REFLECTION'] })
    expect(both.toSorted()).toEqual([petition.id, ...without].toSorted())
  })

  test('of a denunciation is told to nobody else: not by list, total, page, refusal or form', async () => {
    const ask = async (who: typeof reader) => [
      await listed({ fields: ['CORRUPTION'] }, who),
      await listed({ fields: ['CORRUPTION'], withoutField: true }, who),
      await who.data(FORM, { symbol: '02/XLĐ', unit }),
      await who.data(FORM, { symbol: '03/XLĐ', unit }),
    ]
    const strangers = [reader, await world.person('second', '13636', ...CLERK)]
    const before = await Promise.all(strangers.map(ask))
    const { id, version } = await found('DENUNCIATION', { field: 'CORRUPTION' }, knows)
    expect(await Promise.all(strangers.map(ask))).toEqual(before)
    for (const who of strangers) {
      expect(await who.data(ONE, { id })).toEqual({ petition: null })
      expect(await refusal({ id, version }, 'CORRUPTION', who)).toBe('FORBIDDEN_OR_MISSING')
      expect(await refusal({ id, version }, 'POLICY', who)).toBe('FORBIDDEN_OR_MISSING')
    }
    expect(await listed({ fields: ['CORRUPTION'] }, knows)).toEqual([id])
  })
})

test('forms count it as it was known; where nobody has said it the column has no value, and says so', async () => {
  const other = await petitionWorld()
  const one = await other.person('one', '13636', ...CLERK, 'denunciation.read')
  const at = await other.database.unitId('13636')
  interface Filled {
    statutoryForm: {
      total: { cells: { column: number; value: number | null; state: string }[] }
      checks: { column: number; holds: boolean | null }[]
    }
  }
  const cells = async () => {
    const { statutoryForm } = await one.data<Filled>(FORM, { symbol: '02/XLĐ', unit: at })
    const cell = (no: number) => statutoryForm.total.cells.find(({ column }) => column === no)
    return {
      about: [11, 12, 13, 14, 15, 16, 17].map((no) => cell(no)?.value),
      state: cell(13)?.state,
      statutoryForm,
    }
  }
  const taken = async (field?: string) => {
    const petition = await other.petition(one, '13636', { receivedOn: '2023-06-12' })
    return other.classified(one, petition, 'COMPLAINT', field ? { field } : {})
  }
  for (const field of ['LAND_HOUSING', 'LAND_HOUSING', 'POLICY', 'PUBLIC_SERVICE', 'CORRUPTION'])
    await taken(field)
  const whole = await cells()
  expect(whole.about).toEqual([4, 1, 2, 1, 0, 0, 1])
  expect(whole.statutoryForm.checks.filter(({ holds }) => holds === false)).toEqual([])
  const unsaid = await taken()
  expect(await cells()).toMatchObject({ about: Array(7).fill(null), state: 'UNSAID' })
  const { id, version } = unsaid
  await one.data(NAME, { id, version, input: { field: 'JUDICIAL', reason }, key: key() })
  expect((await cells()).about).toEqual([4, 1, 2, 1, 1, 0, 1])
  await other.close()
})
