import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bearer, signIn } from '../support/client.ts'
import { startProvince } from '../support/province.ts'

const IN_ENGLISH = 'refusals of several services at once, in English'

const DAY = '2023-06-30'
const WINDOW = '{ from: "2023-01-01", to: "2023-07-01" }'

const QUERIES: Record<string, string> = {
  'the tree of a day, with cursors': `{ units(asOf: "${DAY}", first: 100) { totalCount pageInfo { endCursor hasNextPage }
    edges { cursor node { id code name validFrom validTo parent { id name } } } } }`,
  'what the reorganisation did': `{ reorganisations { edges { node { id effectiveOn effects { kind share continues
    predecessor { id name validTo parent { name } } successor { id name validFrom } } } } } }`,
  'one unit across every domain': `{ unit(code: "36", asOf: "${DAY}") { id name children { name
      oneStopCoverage(asOf: "${DAY}") { level covered applicable exempt total }
      receptionDuty(window: ${WINDOW}) { requiredDays } }
    indexResults(asOf: "${DAY}") { index year rank changeInPlaces }
    supervisionThemes(window: ${WINDOW}) { id title } } }`,
  'the report with all that contradicts it': `{ reports { edges { node { id title state
    sections { number title claims { text figures { key } } }
    figures { key value unitOfCount asOf asOfBasis unit { id name } held { value asOf } breakdown { sum gap complete figures { key value } } }
    discrepancies { id rule severity gap message figures { key } citations { symbol } state } } } } }`,
  'documents as cited': `{ documents(first: 100) { totalCount edges { node { id symbol issuedOn issuer citations { id place symbolAsCited }
    disagreements { kind severity message } } } } }`,
  'refusals of several services at once': `{ unit(code: "nobody", asOf: "${DAY}") { id } units(asOf: "${DAY}", first: 0) { totalCount }
    document(id: "nobody") { id } report(id: "nobody") { id } }`,
}
QUERIES[IN_ENGLISH] = QUERIES['refusals of several services at once'] ?? ''

/** What is left of a budget depends on the second. */
const COST = /,"extensions":\{"cost":\{[^}]*\}\}(?=\}\s*$)/

async function answers(distributed: boolean, env: Record<string, string>): Promise<Record<string, string>> {
  const province = await startProvince({ distributed, env })
  try {
    const headers = {
      'content-type': 'application/json',
      ...bearer(await signIn(province.url, 'integrator', province.password)),
    }
    const texts: Record<string, string> = {}
    for (const [name, query] of Object.entries(QUERIES)) {
      const body = JSON.stringify({ query })
      const language = { 'accept-language': name === IN_ENGLISH ? 'en-GB,en;q=0.9,vi;q=0.5' : '*' }
      const answer = await fetch(`${province.url}/graphql`, {
        method: 'POST',
        headers: { ...headers, ...language },
        body,
      })
      texts[name] = (await answer.text()).replace(COST, '')
    }
    return texts
  } finally {
    await province.stop()
  }
}

test('one process and a process each give the same answers, byte by byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'province-same-'))
  try {
    const env = { DATA_DIR: folder, DEMO_PASSWORD: 'the-same-in-both' }
    const one = await answers(false, env)
    const many = await answers(true, env)
    for (const name of Object.keys(QUERIES)) {
      expect(one[name]?.length, name).toBeGreaterThan(100)
      expect(many[name], name).toBe(one[name])
    }
    const right = Object.keys(QUERIES).filter((name) => !name.startsWith('refusals'))
    expect(right.filter((name) => JSON.parse(one[name] ?? '').errors)).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 120_000)
