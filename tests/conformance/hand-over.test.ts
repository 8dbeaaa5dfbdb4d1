import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, graphAt } from './client.ts'
import { processOf, whileHanging } from './processes.ts'
import { type Province, startProvince } from './province.ts'
import { signInWithSecondFactor } from './second-factor.ts'

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
  silentDomains openItems { domain kind to } } } }`

interface Preview {
  silentDomains: string[]
  openItems: { domain: string; kind: string; to: string }[]
}

const previewOf = async (id: string): Promise<Preview> => {
  const { data } = await admin(PREVIEW, { id })
  return (data as { reorganisation: { preview: Preview } }).reorganisation.preview
}

/** Two communes of Vụ Bản become one. */
const input = {
  title: 'Nhập hai xã',
  legalBasis: '12/NQ',
  effectiveOn: '2023-06-20',
  lines: ['13753', '13756'].map((predecessor) => ({
    kind: 'MERGE',
    level: 'COMMUNE',
    predecessor,
    successor: { code: '99001', name: 'Xã Hợp Nhất', kind: 'xã', parent: '359' },
  })),
}

describe('each service in its own process', () => {
  it('organization asks every domain what it has open, and knows which one does not tell', async () => {
    const { data } = await admin(PROVINCE)
    const unit = (data as { unit: { id: string } }).unit.id
    const drafted = await admin(DRAFT, { unit, input, key: key() })
    const { id } = (drafted.data as { draftReorganisation: { id: string } }).draftReorganisation
    expect(await previewOf(id)).toMatchObject({
      silentDomains: [],
      openItems: [{ kind: 'unit_records', to: 'Xã Hợp Nhất' }, { kind: 'unit_records' }],
    })
    await whileHanging(await processOf('complaints', province.pid), async () => {
      expect(await previewOf(id)).toMatchObject({ silentDomains: ['complaints'] })
    })
    expect(await previewOf(id)).toMatchObject({ silentDomains: [] })
  })
})
