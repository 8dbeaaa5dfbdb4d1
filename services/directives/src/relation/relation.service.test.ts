import { randomUUID } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const register = `mutation ($input: RegisterDocumentInput!, $key: String!) {
  registerDocument(input: $input, idempotencyKey: $key) { id version symbol symbolAsTyped candidateId } }`
const relate = `mutation ($input: RelateDocumentsInput!, $key: String!) {
  relateDocuments(input: $input, idempotencyKey: $key) { id kind from { id } to { id } } }`
const one = `query ($id: ID!) { registeredDocument(id: $id) { id does { kind to { id } } undergoes { kind from { id } } } }`
const measures = `query ($keys: [String!]!, $unit: ID!) {
  directivesMeasures(keys: $keys, unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: "2023-06-14",
    boundaryMode: AS_REPORTED) { key value } }`

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: DirectivesWorld
let editor: GraphClient
let reader: GraphClient
let province: string
let number = 700

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  editor = world.ask(personWith(['directive.read', 'directive.register'], province, 'editor'))
  reader = await world.as('36')
})

afterAll(() => world?.close())

const key = () => randomUUID()
const asked = (more: object = {}) => ({
  unit: province,
  symbol: `${++number}/KH-UBND`,
  typeName: 'Kế hoạch',
  issuerName: 'UBND tỉnh',
  issuerGroup: 'PEOPLE_COMMITTEE',
  title: 'Triển khai công tác dân vận',
  issuedOn: '2022-03-01',
  ...more,
})
const document = async (more: object = {}) =>
  (
    await editor.data<{ registerDocument: { id: string; symbol: string } }>(register, {
      input: asked(more),
      key: key(),
    })
  ).registerDocument
const related = (from: string, to: string, kind = 'REPLACES') => ({ input: { from, to, kind }, key: key() })

describe('the register', () => {
  test('keeps a document under its canonical symbol; the same in another spelling is refused', async () => {
    const typed = { symbol: '92 /KH - UBND', candidateId: 'c1' }
    const made = await document(typed)
    expect(made).toMatchObject({ symbol: '92/KH-UBND', symbolAsTyped: typed.symbol, candidateId: 'c1' })
    const again = { input: asked({ symbol: '092/KH-UBND' }), key: key() }
    expect(await editor.refusal(register, again)).toBe('DOCUMENT_REGISTERED')
  })

  test('keeps who signed as the document says it, and a theme by its words; empty ones or very long ones are refused', async () => {
    const signer = 'KT. Chủ tịch, Phó Chủ tịch Nguyễn Giả Định'
    const input = asked({ signer, theme: '  Dân vận   chính quyền ' })
    const told = `mutation ($input: RegisterDocumentInput!, $key: String!) { registerDocument(input: $input, idempotencyKey: $key) { signer theme } }`
    expect(await editor.data(told, { input, key: key() })).toEqual({
      registerDocument: { signer, theme: 'Dân vận chính quyền' },
    })
    for (const [field, value] of [
      ['signer', ' '],
      ['signer', 'x'.repeat(501)],
      ['theme', ' '],
      ['theme', 'x'.repeat(501)],
    ] as const) {
      const { errors } = await editor(register, { input: asked({ [field]: value }), key: key() })
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', field: `input.${field}` })
    }
  })

  test('refuses a symbol of another grammar, a day to come and an end before its beginning', async () => {
    const refusal = (more: object, client = editor) =>
      client.refusal(register, { input: asked(more), key: key() })
    expect(await refusal({ symbol: 'Thông báo số mười' })).toBe('INPUT_INVALID')
    expect(await refusal({ issuedOn: '2023-06-16' })).toBe('DATE_INVALID')
    expect(await refusal({ effectiveTo: '2022-03-01' })).toBe('DATE_INVALID')
    expect(await refusal({}, reader)).toBe(FORBIDDEN)
  })

  test('holds a candidate as what a person says it is, and the candidate tells so', async () => {
    const candidates = '{ documents(first: 1) { edges { node { id registered { id symbol } } } } }'
    type Candidates = { documents: { edges: { node: { id: string; registered: object[] } }[] } }
    const candidate = (await editor.data<Candidates>(candidates)).documents.edges[0]?.node
    expect(candidate?.registered).toEqual([])
    const made = await document({ candidateId: candidate?.id })
    expect((await editor.data<Candidates>(candidates)).documents.edges[0]?.node).toEqual({
      id: candidate?.id,
      registered: [{ id: made.id, symbol: made.symbol }],
    })
  })

  test('holds as many documents of each kind of body as the report counts', async () => {
    const stated = [
      ['directives.documents', 443],
      ['directives.documents.council', 73],
      ['directives.documents.people_committee', 14],
      ['directives.documents.agencies', 17],
      ['directives.documents.district_party', 82],
      ['directives.documents.district_committees', 115],
    ] as const
    const keys = stated.map(([name]) => name)
    const { directivesMeasures: told } = await reader.data<{
      directivesMeasures: { key: string; value: number }[]
    }>(measures, { keys, unit: province })
    expect(told.map(({ key: name, value }) => [name, value])).toEqual(stated)
  })
})

describe('relations', () => {
  test('are told from both documents', async () => {
    const [newer, older] = [await document(), await document()]
    await editor.data(relate, related(newer.id, older.id, 'AMENDS'))
    expect(await editor.data(one, { id: newer.id })).toMatchObject({
      registeredDocument: { does: [{ kind: 'AMENDS', to: { id: older.id } }], undergoes: [] },
    })
    expect(await editor.data(one, { id: older.id })).toMatchObject({
      registeredDocument: { does: [], undergoes: [{ kind: 'AMENDS', from: { id: newer.id } }] },
    })
    expect(await editor.refusal(relate, related(newer.id, older.id, 'AMENDS'))).toBe('INPUT_INVALID')
    expect(await editor.refusal(relate, related(newer.id, newer.id))).toBe('INPUT_INVALID')
    expect(await reader.refusal(relate, related(older.id, newer.id))).toBe(FORBIDDEN)
  })

  test('of replacing never close a circle, directly or through others', async () => {
    const [a, b, c] = [await document(), await document(), await document()]
    await editor.data(relate, related(a.id, b.id))
    await editor.data(relate, related(b.id, c.id))
    expect(await editor.refusal(relate, related(b.id, a.id))).toBe('RELATION_CIRCLE')
    expect(await editor.refusal(relate, related(c.id, a.id))).toBe('RELATION_CIRCLE')
    await editor.data(relate, related(c.id, a.id, 'CITES'))
  })

  test('stay acyclic whatever is written at once', async () => {
    const documents = await Promise.all(Array.from({ length: 5 }, () => document()))
    const pair = fc.tuple(fc.nat(4), fc.nat(4)).filter(([from, to]) => from !== to)
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 4, maxLength: 10 }), async (pairs) => {
        const writes = pairs.map(([from, to]) =>
          editor
            .refusal(relate, related(documents[from]?.id ?? '', documents[to]?.id ?? ''))
            .catch(() => undefined),
        )
        await Promise.all(writes)
        const circles = await world.database.peek(
          `with recursive way as (
             select from_id, to_id from directives.relation where kind = 'REPLACES' union
             select w.from_id, r.to_id from way w join directives.relation r on r.from_id = w.to_id and r.kind = 'REPLACES')
           select from way where from_id = to_id`,
        )
        expect(circles).toEqual([])
      }),
      { numRuns: 15 },
    )
    const stored = await world.database.peek(`select from directives.relation where kind = 'REPLACES'`)
    expect(stored.length).toBeGreaterThan(3)
  })
})
