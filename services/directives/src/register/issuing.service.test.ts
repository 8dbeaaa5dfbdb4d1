import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const ISSUED = `query ($within: ID!, $from: Date!, $to: Date!) {
  documentsIssued(within: $within, window: { from: $from, to: $to }) { issuerGroup theme documents } }`
const LIST = `query ($within: ID!, $issuerGroup: IssuerGroup, $theme: String, $withoutTheme: Boolean! = false, $from: Date, $to: Date) {
  registeredDocuments(within: $within, issuerGroup: $issuerGroup, theme: $theme, withoutTheme: $withoutTheme,
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

test('other days, other units and no unit count what is theirs; a window turned round is refused', async () => {
  expect(await issued(province, { from: '2022-01-01', to: '2023-01-01' })).toEqual([])
  const sum = (counts: Issued[]) => counts.reduce((all, { documents }) => all + documents, 0)
  const city = sum(await issued(await world.database.unitId('356')))
  expect([city > 0, city < sum(await issued(province))]).toEqual([true, true])
  expect(await issued('no id')).toEqual([])
  const turned = { within: province, from: '2023-07-01', to: '2023-01-01' }
  expect(await reader.refusal(ISSUED, turned)).toBe('DATE_INVALID')
})
