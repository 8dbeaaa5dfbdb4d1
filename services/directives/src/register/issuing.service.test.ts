import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const ISSUED = `query ($within: ID!, $from: Date!, $to: Date!) {
  documentsIssued(within: $within, window: { from: $from, to: $to }) { issuerGroup theme documents } }`
const LIST = `query ($within: ID!, $issuerGroup: IssuerGroup, $issuedBy: ID, $issuerName: String, $theme: String, $withoutTheme: Boolean! = false, $from: Date, $to: Date) {
  registeredDocuments(within: $within, issuerGroup: $issuerGroup, issuedBy: $issuedBy, issuerName: $issuerName, theme: $theme, withoutTheme: $withoutTheme,
    issuedFrom: $from, issuedBefore: $to, first: 1) { totalCount } }`

interface Issued {
  issuerGroup: string
  theme: string | null
  documents: number
}

const HALF_YEAR = { from: '2023-01-01', to: '2023-07-01' }

let world: DirectivesWorld
let reader: GraphClient
let province: string

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  reader = await world.as('36')
})

afterAll(() => world?.close())

const issued = async (within: string, window = HALF_YEAR) =>
  (await reader.data<{ documentsIssued: Issued[] }>(ISSUED, { within, ...window })).documentsIssued
const listed = async (asked: object) =>
  (
    await reader.data<{ registeredDocuments: { totalCount: number } }>(LIST, {
      within: province,
      ...HALF_YEAR,
      ...asked,
    })
  ).registeredDocuments.totalCount

test('bodies issued what the report counts, and each count is the length of the list that it opens', async () => {
  const counts = await issued(province)
  const of = (group: string) =>
    counts
      .filter(({ issuerGroup }) => issuerGroup === group)
      .reduce((sum, { documents }) => sum + documents, 0)
  expect(['COUNCIL', 'PEOPLE_COMMITTEE', 'AGENCY', 'DISTRICT_PARTY', 'DISTRICT_COMMITTEE'].map(of)).toEqual([
    73, 14, 17, 82, 115,
  ])
  expect(counts.length).toBeGreaterThan(6)
  for (const { issuerGroup, theme, documents } of counts)
    expect([issuerGroup, theme, await listed({ issuerGroup, theme, withoutTheme: theme === null })]).toEqual([
      issuerGroup,
      theme,
      documents,
    ])
})

test('each body has its own count, which is the length of the list that it opens, and all of them come to the whole', async () => {
  const BY_BODY = ISSUED.replace('documentsIssued(', 'documentsOfIssuers(').replace(
    'issuerGroup theme',
    'issuerName body { id } byTheme { theme documents }',
  )
  const { documentsOfIssuers: issuers } = await reader.data<{
    documentsOfIssuers: {
      issuerName: string
      body: { id: string } | null
      documents: number
      byTheme: { theme: string | null; documents: number }[]
    }[]
  }>(BY_BODY, { within: province, ...HALF_YEAR })
  const all = (await issued(province)).reduce((sum, { documents }) => sum + documents, 0)
  expect(issuers.reduce((sum, { documents }) => sum + documents, 0)).toBe(all)
  expect(issuers.length).toBeGreaterThan(20)
  expect(issuers.map(({ documents }) => documents)).toEqual(
    issuers.map(({ documents }) => documents).toSorted((a, b) => b - a),
  )
  expect(issuers.some(({ byTheme }) => byTheme.length > 1)).toBe(true)
  for (const { documents, byTheme } of issuers)
    expect(byTheme.reduce((sum, each) => sum + each.documents, 0)).toBe(documents)
  for (const { body, issuerName, documents, byTheme } of issuers.slice(0, 4)) {
    const of = body ? { issuedBy: body.id } : { issuerName }
    expect(await listed(of)).toBe(documents)
    for (const { theme, documents: on } of byTheme)
      expect(await listed({ ...of, theme, withoutTheme: theme === null })).toBe(on)
  }
  const named = `update directives.registered_document set issuer_body_id = null, issuer_name = 'Hội thử'
    where id = (select id from directives.registered_document where issued_on between '2023-01-01' and '2023-06-30' limit 1)`
  await world.database.peek(named)
  expect(await listed({ issuerName: 'Hội thử' })).toBe(1)
})

test('other days, other units and no unit count what is theirs; a window turned round is refused', async () => {
  expect(await issued(province, { from: '2022-01-01', to: '2023-01-01' })).toEqual([])
  const sum = (counts: Issued[]) => counts.reduce((all, { documents }) => all + documents, 0)
  const city = sum(await issued(await world.database.unitId('356')))
  expect([city > 0, city < sum(await issued(province))]).toEqual([true, true])
  expect(await issued('no id')).toEqual([])
  const turned = { within: province, from: '2023-07-01', to: '2023-01-01' }
  expect(await reader.refusal(ISSUED, turned)).toBe('DATE_INVALID')
})
