import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, bearer, graphAt, signIn } from '../support/client.ts'
import { processOf, whileHanging } from '../support/processes.ts'
import { type Province, startProvince } from '../support/province.ts'
import { signInWithSecondFactor } from '../support/second-factor.ts'

const DOCUMENTS = fileURLToPath(new URL('../../frontends/organization/dist/documents.json', import.meta.url))
/** A domain is given up after 1.5 s and the gateway waits a little longer; a machine that is busy takes its time. */
const DEADLINE_MS = 5_000

let province: Province
let admin: Ask

beforeAll(async () => {
  province = await startProvince({ distributed: true })
  const { url, password } = province
  admin = graphAt(url, await signInWithSecondFactor(url, 'admin', password))
})
afterAll(() => province?.stop())

const key = () => randomUUID()
const PROVINCE = '{ unit(code: "36", asOf: "2023-06-15") { id } }'
const DRAFT = `mutation Draft($unit: ID!, $input: ReorganisationInput!, $key: String!) {
  draftReorganisation(unit: $unit, input: $input, idempotencyKey: $key) { id } }`
const PREVIEW = `query Preview($id: ID!) { reorganisation(id: $id) { preview {
  registerVersion silentDomains openItems { domain kind to } } } }`

const STEP = (name: string) => `mutation Step($id: ID!, $version: Int!, $key: String!) {
  ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key) { id version state } }`
const STANDING = `query Standing($id: ID!) { reorganisation(id: $id) { state version event { id } }
  handOvers(reorganisation: $id, first: 5) { totalCount } unit(code: "36-hopnhat", asOf: "2025-07-10") { name } }`

interface Preview {
  registerVersion: number
  silentDomains: string[]
  openItems: { domain: string; kind: string; to: string }[]
}

const previewOf = async (id: string): Promise<Preview> => {
  const { data } = await admin(PREVIEW, { id })
  return (data as { reorganisation: { preview: Preview } }).reorganisation.preview
}

/** The portal's own document of this operation: whoever approves may send no other. */
async function published(operationName: string): Promise<string> {
  const documents = JSON.parse(await readFile(DOCUMENTS, 'utf8')) as Record<string, string>
  const found = Object.entries(documents).find(([, text]) => text.includes(`mutation ${operationName}(`))
  if (!found) throw new Error(`the portal publishes no ${operationName}`)
  return found[0]
}

async function approve(id: string, expectedVersion: number, registerVersion: number): Promise<void> {
  const { url, password } = province
  const operationName = 'ApproveReorganisation'
  const sha256Hash = await published(operationName)
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(await signIn(url, 'leader', password)) },
    body: JSON.stringify({
      operationName,
      variables: { id, expectedVersion, registerVersion, idempotencyKey: key() },
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    }),
  })
  expect(await response.json()).toMatchObject({ data: { approveReorganisation: { id } } })
}

async function drafted(): Promise<string> {
  const { data } = await admin(PROVINCE)
  const unit = (data as { unit: { id: string } }).unit.id
  const answer = await admin(DRAFT, { unit, input, key: key() })
  return (answer.data as { draftReorganisation: { id: string } }).draftReorganisation.id
}

/** Two agencies become one, after the last reorganisation on record: the Inspectorate has an exemption that goes on. */
const input = {
  title: 'Nhập hai cơ quan',
  legalBasis: '12/NQ',
  effectiveOn: '2025-07-10',
  lines: ['36-thanhtra', '36-snv'].map((predecessor) => ({
    kind: 'MERGE',
    level: 'AGENCY',
    predecessor,
    successor: { code: '36-hopnhat', name: 'Sở Hợp Nhất', kind: 'sở', parent: '37' },
  })),
}

describe('each service in its own process', () => {
  it('organization asks every domain what it has open, and knows which one does not tell', async () => {
    const id = await drafted()
    expect(await previewOf(id)).toMatchObject({
      silentDomains: [],
      openItems: expect.arrayContaining([
        expect.objectContaining({ kind: 'unit_records', to: 'Sở Hợp Nhất' }),
        expect.objectContaining({ domain: 'reform', kind: 'exemption', to: 'Sở Hợp Nhất' }),
        expect.objectContaining({ domain: 'directives', kind: 'task', to: 'Sở Hợp Nhất' }),
      ]),
    })
    await whileHanging(await processOf('complaints', province.pid), async () => {
      expect(await previewOf(id)).toMatchObject({ silentDomains: ['complaints'] })
    })
    expect(await previewOf(id)).toMatchObject({ silentDomains: [] })
  })

  it('nothing is executed or stored while a domain hangs; with the same key it is once the domain is back', async () => {
    const id = await drafted()
    await admin(STEP('submitReorganisation'), { id, version: 1, key: key() })
    const { registerVersion, openItems } = await previewOf(id)
    await approve(id, 2, registerVersion)
    const approved = { reorganisation: { state: 'APPROVED', version: 3, event: null } }
    const nothing = { ...approved, handOvers: { totalCount: 0 }, unit: null }
    const again = { id, version: 3, key: key() }
    await whileHanging(await processOf('complaints', province.pid), async () => {
      const began = performance.now()
      const refused = await admin(STEP('executeReorganisation'), again)
      expect(performance.now() - began).toBeLessThan(DEADLINE_MS)
      // Which domain it is stands in the preview; in a refusal it never leaves the gateway.
      expect(refused.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE' }])
      expect(refused.errors?.[0]?.message).toContain('chưa có gì thay đổi')
      expect((await admin(STANDING, { id })).data).toEqual(nothing)
    })
    expect((await admin(STANDING, { id })).data).toEqual(nothing)
    const executed = { executeReorganisation: { id, version: 4, state: 'EXECUTED' } }
    for (const _ of ['first', 'sent again'])
      expect((await admin(STEP('executeReorganisation'), again)).data).toEqual(executed)
    expect((await admin(STANDING, { id })).data).toEqual({
      reorganisation: { state: 'EXECUTED', version: 4, event: { id } },
      handOvers: { totalCount: openItems.length },
      unit: { name: 'Sở Hợp Nhất' },
    })
  })
})
