import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bearer, graphAt } from '../support/client.ts'

const DOCUMENTS = fileURLToPath(new URL('../../frontends/reform/dist/documents.json', import.meta.url))
const INDICES = ['PAR_INDEX', 'SIPAS', 'PAPI', 'PCI'] as const
const [FIRST_YEAR, YEARS] = [2000, 22]

/** One write of the ledger: its number makes its input and its key; `id` is what was acknowledged. */
export interface Write {
  number: number
  id?: string
}

/** Sends one write; answers the id, or nothing when it was not acknowledged. */
export type Writer = (number: number) => Promise<string | undefined>

interface Recorded {
  data?: { recordIndexResult?: { id: string } | null } | null
  errors?: { message: string; extensions: { code: string } }[]
}

/** The document by which the portal records a rank: the only one a lead's session may send for it. */
async function recordingHash(): Promise<string> {
  const documents = JSON.parse(await readFile(DOCUMENTS, 'utf8')) as Record<string, string>
  const found = Object.entries(documents).find(([, text]) => text.includes('mutation RecordIndexResult'))
  if (!found) throw new Error('the reform slice publishes no document that records a rank')
  return found[0]
}

const aUnitEach = (units: readonly string[], number: number) => {
  const perUnit = INDICES.length * YEARS
  const place = number % perUnit
  const unit = units[Math.floor(number / perUnit) % units.length]
  return {
    unit,
    index: INDICES[place % INDICES.length],
    year: FIRST_YEAR + Math.floor(place / INDICES.length),
  }
}

/** How to write as a lead of reform: each number a rank of its own, sent by the portal's own document. */
export async function writerAt(url: string, secret: string, units: readonly string[]): Promise<Writer> {
  const sha256Hash = await recordingHash()
  return async (number) => {
    const input = { ...aUnitEach(units, number), rank: 1, of: 63, edition: 1, source: 'thử' }
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(secret) },
      body: JSON.stringify({
        operationName: 'RecordIndexResult',
        variables: { input, idempotencyKey: `write ${number}` },
        extensions: { persistedQuery: { version: 1, sha256Hash } },
      }),
      signal: AbortSignal.timeout(15_000),
    }).catch(() => undefined)
    const answer = (await response?.json().catch(() => undefined)) as Recorded | undefined
    const code = answer?.errors?.[0]?.extensions.code
    // Refused for what it says would be a fault of this trial: the input is new each time.
    if (code === 'STEP_NOT_ALLOWED' || code === 'INPUT_INVALID' || code === 'IDEMPOTENCY_KEY_REUSED')
      throw new Error(`write ${number}: ${code}`)
    return answer?.data?.recordIndexResult?.id
  }
}

/** Units to write about: those of the province on the demonstration's day. */
export async function unitsAt(url: string, secret: string): Promise<string[]> {
  const ask = graphAt(url, secret)
  const query =
    'query ($after: String) { units(asOf: "2023-06-15", first: 100, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } } }'
  const [, ...units] = await readAll(async (after) => (await ask(query, { after })).data?.units as Page)
  return units
}

/** Every rank that was written, by its id. */
export async function writtenAt(url: string, secret: string): Promise<string[]> {
  const ask = graphAt(url, secret)
  const query = `query ($after: String) { indexResults(asOf: "2023-06-15", first: 100, after: $after) {
    pageInfo { endCursor hasNextPage } edges { node { id source } } } }`
  return readAll(async (after) => (await ask(query, { after })).data?.indexResults as Page, 'thử')
}

interface Page {
  pageInfo: { endCursor: string; hasNextPage: boolean }
  edges: { node: { id: string; source?: string } }[]
}

async function readAll(read: (after: string | null) => Promise<Page>, source?: string): Promise<string[]> {
  const found: string[] = []
  let after: string | null = null
  do {
    const page: Page = await read(after)
    found.push(
      ...page.edges
        .filter(({ node }) => source === undefined || node.source === source)
        .map(({ node }) => node.id),
    )
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return found
}
