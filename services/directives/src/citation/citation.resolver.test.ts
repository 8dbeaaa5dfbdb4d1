import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import report from '../../seed/h1-2023-report.json' with { type: 'json' }
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'
import { loadDirectives } from '../install.ts'

const EDITOR = 'directive.record_citation'

let world: DirectivesWorld
let editor: GraphClient
let reader: GraphClient

beforeAll(async () => {
  world = await directivesWorld()
  editor = await world.as('36', EDITOR)
  reader = await world.as('36')
})

afterAll(() => world?.close())

interface Listed {
  [list: string]: {
    totalCount: number
    edges: { cursor: string; node: Record<string, unknown> }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}

const WHOLE = `{
  documents(first: 100, filter: { disagreeing: true }) { totalCount edges { node {
    symbol symbols issuedOn subject citations { place symbolAsCited document { id } } disagreements { kind severity message }
  } } }
  citationDisagreements(first: 50) { totalCount edges { node { id kind message citations { symbol place } } } }
}`

describe('what the report of the half-year cites', () => {
  it('is 64 citations of 56 candidate documents with 11 disagreements', async () => {
    const counts =
      '{ citations { totalCount } documents { totalCount } citationDisagreements { totalCount } }'
    expect(await reader.data(counts)).toEqual({
      citations: { totalCount: 64 },
      documents: { totalCount: 56 },
      citationDisagreements: { totalCount: 11 },
    })
  })

  it.each(['072 – kh / ubnd', 'số 72/KH-UBND', '72-kh-ubnd'])('finds a document by %s', async (search) => {
    const found = `query ($search: String!) { documents(filter: { search: $search }) { edges { node { symbols } } }
      citations(filter: { search: $search }) { totalCount } }`
    const { documents, citations } = await reader.data<Listed>(found, { search })
    expect(documents?.edges.map(({ node }) => node.symbols)).toContainEqual(['72/KH-UBND', '70/KH-UBND'])
    expect(citations?.totalCount).toBeGreaterThan(0)
  })

  it.each([
    ['17 NQ TW', '17-NQ/TW'],
    ['17NQTW', '17-NQ/TW'],
    ['17-NQTW', '17-NQ/TW'],
    ['nq 17', '17-NQ/TW'],
    ['54KL/TW', '54-KL/TW'],
    ['KL 54', '54-KL/TW'],
    ['Chỉ thị 33', '33/CT-TTg'],
    ['CT33', '33/CT-TTg'],
  ])('finds by %s the document %s in one statement', async (search, symbol) => {
    const found = `query ($search: String!) { documents(filter: { search: $search }) { edges { node { symbols } } } }`
    let answer: Listed = {}
    const names = await world.statementsOf(async () => {
      answer = await reader.data<Listed>(found, { search })
    })
    expect(names).toEqual(['citation_all'])
    const symbols = answer.documents?.edges.map(({ node }) => node.symbols as string[]) ?? []
    expect(symbols).toSatisfy((all: string[][]) => all.some((each) => each.includes(symbol)))
    expect(symbols.length).toBeLessThan(4)
  })

  it('is read, grouped and judged in one statement', async () => {
    const names = await world.statementsOf(() => reader.data(WHOLE))
    expect(names).toEqual(['citation_all'])
  })

  it('shows both sides of one document under two symbols', async () => {
    const { documents } = await reader.data<Listed>(WHOLE)
    const seventy = documents?.edges.find(({ node }) => (node.symbols as string[]).includes('72/KH-UBND'))
    expect(seventy?.node).toMatchObject({
      symbols: ['72/KH-UBND', '70/KH-UBND'],
      issuedOn: '2023-04-21',
      citations: [{ place: 'II.2' }, { place: 'III.6' }, { place: 'IV.2' }],
    })
  })

  it('hangs on the report for queries that cross subgraphs', async () => {
    const document = `query ($key: [_Any!]!) { _entities(representations: $key) {
      ... on Report { citations { symbol } citationDisagreements { kind } } } }`
    const key = [{ __typename: 'Report', id: report.id }]
    const { _entities } = await reader.data<{ _entities: Record<string, unknown[]>[] }>(document, { key })
    expect([_entities[0]?.citations?.length, _entities[0]?.citationDisagreements?.length]).toEqual([64, 11])
    const clerk = await world.as('13636')
    expect(await clerk.data(document, { key })).toEqual({
      _entities: [{ citations: [], citationDisagreements: [] }],
    })
  })

  it('is searched without accents and paged by key to its end', async () => {
    const document = `query ($after: String) { citations(first: 3, after: $after, filter: { search: "dan van khéo" }) {
      totalCount edges { node { symbol } } pageInfo { hasNextPage endCursor } } }`
    expect((await reader.data<Listed>(document)).citations?.edges).toEqual([{ node: { symbol: '11-CT/TU' } }])
    const all = `query ($after: String) { documents(first: 30, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`
    const seen = new Set<unknown>()
    let after: string | undefined
    do {
      const { documents } = await reader.data<Listed>(all, { after })
      for (const { node } of documents?.edges ?? []) seen.add(node.id)
      after = documents?.pageInfo.hasNextPage ? documents.pageInfo.endCursor : undefined
    } while (after)
    expect(seen.size).toBe(56)
  })

  it('refuses a wrong page and a cursor of another list', async () => {
    expect(await reader.refusal('{ citations(first: 0) { totalCount } }')).toBe('PAGE_SIZE_INVALID')
    expect(await reader.refusal('{ documents(first: 10000) { totalCount } }')).toBe('PAGE_SIZE_INVALID')
    const { citations } = await reader.data<Listed>('{ citations(first: 1) { pageInfo { endCursor } } }')
    const after = citations?.pageInfo.endCursor
    expect(
      await reader.refusal('query ($after: String) { documents(after: $after) { totalCount } }', { after }),
    ).toBe('CURSOR_INVALID')
  })

  it('is not there for a clerk of a commune, nor by its id', async () => {
    const clerk = await world.as('13636')
    const { documents } = await reader.data<Listed>('{ documents(first: 1) { edges { node { id } } } }')
    const id = documents?.edges[0]?.node.id
    expect(
      await clerk.data('query ($id: ID!) { citations { totalCount } document(id: $id) { id } }', { id }),
    ).toEqual({
      citations: { totalCount: 0 },
      document: null,
    })
  })

  it('is counted as measures, with the records behind them', async () => {
    const unit = await world.database.unitId('36')
    const variables = { unit, window: { from: '2022-12-15', to: '2023-06-15' }, asOf: '2023-06-15' }
    const document = `query ($unit: ID!, $window: WindowInput!, $asOf: Date!) {
      directivesMeasures(keys: ["directives.citations", "unknown"], unit: $unit, window: $window, asOf: $asOf, boundaryMode: AS_REPORTED) { key value unitOfCount asOf }
      directivesMeasureRecords(key: "directives.citation_disagreements", first: 2, unit: $unit, window: $window, asOf: $asOf, boundaryMode: AS_REPORTED) { totalCount edges { node { label value } } } }`
    expect(await reader.data(document, variables)).toMatchObject({
      directivesMeasures: [
        { key: 'directives.citations', value: 64, unitOfCount: 'citations', asOf: '2023-06-15' },
      ],
      directivesMeasureRecords: { totalCount: 11, edges: [{ node: { value: 1 } }, { node: { value: 1 } }] },
    })
  })
})

describe('recording a citation', () => {
  const RECORD = `mutation ($input: RecordCitationInput!, $key: String!) {
    recordCitation(input: $input, idempotencyKey: $key) { id symbol document { symbols } } }`
  const input = {
    report: report.id,
    place: 'IV.5',
    typeName: 'Quyết định',
    symbolAsCited: '141-QĐ-UBND',
    issuedOnAsCited: '2023-01-13',
    issuer: 'UBND tỉnh',
    subject: 'Kế hoạch rà soát, đánh giá TTHC năm 2023',
  }

  it('joins it to its candidate, once however often it is sent', async () => {
    const first = await editor.data(RECORD, { input, key: 'c-1' })
    expect(first).toMatchObject({
      recordCitation: { symbol: '141/QĐ-UBND', document: { symbols: ['141/QĐ-UBND'] } },
    })
    expect(await editor.data(RECORD, { input, key: 'c-1' })).toEqual(first)
    expect(await reader.data('{ citations { totalCount } documents { totalCount } }')).toEqual({
      citations: { totalCount: 65 },
      documents: { totalCount: 56 },
    })
    expect(
      await world.database.peek("select name from directives.outbox where payload->>'place' = 'IV.5'"),
    ).toEqual([{ name: 'citation.recorded' }])
  })

  it('refuses the wrong role, the wrong unit, a report nobody has, a repeated citation and a wrong shape', async () => {
    const clerk = await world.as('356', EDITOR)
    const unknown = { ...input, report: '0188b6d1-5c00-7a10-8b36-000000000000' }
    expect(await reader.refusal(RECORD, { input, key: 'c-2' })).toBe('FORBIDDEN_OR_MISSING')
    expect(await clerk.refusal(RECORD, { input, key: 'c-3' })).toBe('FORBIDDEN_OR_MISSING')
    expect(await editor.refusal(RECORD, { input: { ...input, report: 'x' }, key: 'c-7' })).toBe(
      'FORBIDDEN_OR_MISSING',
    )
    expect(await reader.data('{ citations(report: "x") { totalCount } }')).toEqual({
      citations: { totalCount: 0 },
    })
    expect(await editor.refusal(RECORD, { input: unknown, key: 'c-4' })).toBe('FORBIDDEN_OR_MISSING')
    expect(await editor.refusal(RECORD, { input, key: 'c-5' })).toBe('INPUT_INVALID')
    expect(
      await editor.refusal(RECORD, { input: { ...input, issuedOnAsCited: 'hôm qua' }, key: 'c-6' }),
    ).toBe('INPUT_INVALID')
    expect(await editor.refusal(RECORD, { input: { ...input, place: 'V' }, key: 'c-1' })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
  })
})

describe('loading a file of citations', () => {
  const HEADER = 'section,type_vi,symbol_as_cited,issued_on_as_cited,issuer_vi,subject_vi'
  const load = (lines: string[]) =>
    loadDirectives({ appUrl: world.database.databaseUrl, ...world.database }, [HEADER, ...lines].join('\n'))

  it('is refused to who may not, before anybody reads the file', async () => {
    const loading =
      'mutation ($csv: String!, $key: String!) { loadCitations(csv: $csv, idempotencyKey: $key) { added } }'
    const reader = await world.as('36')
    expect(await reader.refusal(loading, { csv: 'no table', key: 'reader' })).toBe('FORBIDDEN_OR_MISSING')
  })

  it('records each once, however often it is loaded', async () => {
    const lines = [
      'IV.7,Kế hoạch,200/KH-UBND,2023-06-01,UBND tỉnh,Việc mới',
      'IV.7,Kế hoạch,200/KH-UBND,2023-06-01,UBND tỉnh,Việc mới',
    ]
    expect(await load(lines)).toEqual({ added: 1, unchanged: 1 })
    expect(await load(lines)).toEqual({ added: 0, unchanged: 2 })
  })

  it('stores nothing of a file with one wrong line, and says where', async () => {
    const before = await reader.data('{ citations { totalCount } }')
    const lines = [
      'IV.8,Kế hoạch,201/KH-UBND,2023-06-01,UBND tỉnh,Việc khác',
      'IV.8,,202/KH-UBND,1/6/2023,UBND tỉnh,Việc nữa',
    ]
    await expect(load(lines)).rejects.toThrow(
      'Dòng 3, cột type_vi: phải có từ 1 đến 1000 ký tự.\nDòng 3, cột issued_on_as_cited: phải có dạng YYYY-MM-DD.',
    )
    expect(await reader.data('{ citations { totalCount } }')).toEqual(before)
  })
})
