import { createHash, randomUUID } from 'node:crypto'
import { type GraphClient, onePage, personWith } from '@province/testbed'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

// A process for each file: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const FILE = 'id version state name place parts savedBytes mediaType hasText copyParts sha256'
const register = `mutation ($input: RegisterDocumentInput!, $key: String!) {
  registerDocument(input: $input, idempotencyKey: $key) { id } }`
const begin = `mutation ($document: ID!, $name: String!, $bytes: Int!, $key: String!) {
  beginDocumentFile(document: $document, name: $name, bytes: $bytes, idempotencyKey: $key) { ${FILE} } }`
const append = `mutation ($id: ID!, $version: Int!, $part: Int!, $content: String!, $key: String!) {
  appendToDocumentFile(id: $id, expectedVersion: $version, part: $part, content: $content, idempotencyKey: $key) { ${FILE} } }`
const finish = `mutation ($id: ID!, $version: Int!, $sha256: String!, $key: String!) {
  finishDocumentFile(id: $id, expectedVersion: $version, sha256: $sha256, idempotencyKey: $key) { ${FILE} } }`
const abandon = `mutation ($id: ID!, $version: Int!, $key: String!) {
  abandonDocumentFile(id: $id, expectedVersion: $version, idempotencyKey: $key) { ${FILE} } }`
const files = `query ($id: ID!) { registeredDocument(id: $id) { files { id name place state hasText } } }`
const part = `query ($file: ID!, $part: Int!) { documentFilePart(file: $file, part: $part) }`

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

interface Kept {
  id: string
  version: number
  parts: number
  hasText: boolean | null
  copyParts: number
}

let world: DirectivesWorld
let editor: GraphClient
let other: GraphClient
let reader: GraphClient
let district: GraphClient
let province: string
let number = 300

beforeAll(async () => {
  world = await directivesWorld()
  province = await world.database.unitId('36')
  const rights = ['directive.read', 'directive.register']
  editor = world.ask(personWith(rights, province, 'editor'))
  other = world.ask(personWith(rights, province, 'other'))
  reader = await world.as('36')
  district = world.ask(personWith(rights, await world.database.unitId('356'), 'district'))
})

afterAll(() => world?.close())

const key = () => randomUUID()
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const WORDS = onePage('BT /F 12 Tf 20 100 Td (Ke hoach 72) Tj ET')
const SCANNED = onePage('0.5 g 10 10 100 100 re f')

async function document(more: object = {}): Promise<string> {
  const input = {
    ...{ unit: province, symbol: `${++number}/KH-UBND`, typeName: 'Kế hoạch', issuerName: 'UBND tỉnh' },
    ...{ issuerGroup: 'PEOPLE_COMMITTEE', title: 'Kế hoạch dân vận', issuedOn: '2022-04-01' },
    ...more,
  }
  const made = await editor.data<{ registerDocument: { id: string } }>(register, { input, key: key() })
  return made.registerDocument.id
}

const begun = async (to: string, bytes: number, name = 'ke-hoach.pdf') =>
  (await editor.data<{ beginDocumentFile: Kept }>(begin, { document: to, name, bytes, key: key() }))
    .beginDocumentFile

async function uploaded(to: string, content: Buffer, name?: string): Promise<Kept> {
  let at = await begun(to, content.length, name)
  for (let from = 0; from < content.length; from += 300) {
    const sent = content.subarray(from, from + 300).toString('base64')
    const asked = { ...at, part: at.parts, content: sent, key: key() }
    at = (await editor.data<{ appendToDocumentFile: Kept }>(append, asked)).appendToDocumentFile
  }
  return at
}

async function kept(to: string, content: Buffer, name?: string): Promise<Kept> {
  const asked = { ...(await uploaded(to, content, name)), sha256: sha256(content), key: key() }
  return (await editor.data<{ finishDocumentFile: Kept }>(finish, asked)).finishDocumentFile
}

test('several come by parts, are known for what they are, and are shown to whoever sees the document', async () => {
  const id = await document()
  const first = await kept(id, WORDS, 'kế hoạch.pdf')
  expect(first).toMatchObject({ state: 'KEPT', mediaType: 'application/pdf', place: 1, hasText: true })
  const second = await kept(id, SCANNED, 'phụ lục.pdf')
  expect(await reader.data(files, { id })).toEqual({
    registeredDocument: {
      files: [
        { id: first.id, name: 'kế hoạch.pdf', place: 1, state: 'KEPT', hasText: true },
        // A scan without text is said to be one.
        { id: second.id, name: 'phụ lục.pdf', place: 2, state: 'KEPT', hasText: false },
      ],
    },
  })
  const { documentFilePart: copy } = await reader.data<{ documentFilePart: string }>(part, {
    file: first.id,
    part: 0,
  })
  const shown = Buffer.from(copy, 'base64')
  expect([shown.subarray(0, 5).toString(), shown.includes('Ke hoach 72')]).toEqual(['%PDF-', false])
  const nothing = { documentFilePart: null }
  expect(await district.data(part, { file: first.id, part: 0 })).toEqual(nothing)
  expect(await reader.data(part, { file: first.id, part: first.copyParts })).toEqual(nothing)
  const before = await begun(id, 10)
  expect(await reader.data(part, { file: before.id, part: 0 })).toEqual(nothing)
})

test('what lies about its type, its size, its sum or its order is refused', async () => {
  const id = await document()
  const page = Buffer.from('<html><script>alert(1)</script></html>')
  const lying = await uploaded(id, page, 'thật.pdf')
  const end = (file: Kept, sum: string) =>
    editor.refusal(finish, { id: file.id, version: file.version, sha256: sum, key: key() })
  expect(await end(lying, sha256(page))).toBe('FILE_TYPE_NOT_TAKEN')
  const broken = Buffer.from('%PDF-1.7 nothing')
  expect(await end(await uploaded(id, broken), sha256(broken))).toBe('FILE_BROKEN')
  expect(await end(await uploaded(id, SCANNED), sha256(WORDS))).toBe('INPUT_INVALID')
  const early = await begun(id, 100)
  const add = (more: object) =>
    editor.refusal(append, { ...early, part: 0, content: 'AAAA', key: key(), ...more })
  expect(await add({ part: 1 })).toBe('INPUT_INVALID')
  expect(await add({ content: 'không' })).toBe('INPUT_INVALID')
  expect(await add({ content: Buffer.alloc(101).toString('base64') })).toBe('INPUT_INVALID')
  expect(await end(early, sha256(page))).toBe('INPUT_INVALID')
  for (const more of [
    { bytes: (10 << 20) + 1 },
    { bytes: 0 },
    { name: '  ' },
    { name: '../etc' },
    { name: 'a\u202Efdp.exe' },
  ])
    expect(await editor.refusal(begin, { document: id, name: 'a.pdf', bytes: 1, key: key(), ...more })).toBe(
      'INPUT_INVALID',
    )
  expect(
    await world.database.peek(
      `select from directives.document_file where document_id = $1 and state = 'KEPT'`,
      [id],
    ),
  ).toEqual([])
})

test('a state secret has no file, nor has a document more than twenty', async () => {
  const secret = await document({ classification: 'SECRET' })
  const asked = { document: secret, name: 'a.pdf', bytes: 1, key: key() }
  expect(await editor.refusal(begin, asked)).toBe('STEP_NOT_ALLOWED')
  const full = await document()
  for (let file = 0; file < 20; file += 1) await begun(full, 1)
  expect(await editor.refusal(begin, { ...asked, document: full, key: key() })).toBe('STEP_NOT_ALLOWED')
})

test('another’s file, who may not register, a stale version, one that is given up', async () => {
  const id = await document()
  const file = await begun(id, 100)
  const ways = [
    [append, { part: 0, content: 'AAAA' }],
    [finish, { sha256: '0' }],
    [abandon, {}],
  ] as const
  for (const [mutation, more] of ways) {
    for (const client of [other, reader, district])
      expect(await client.refusal(mutation, { ...file, key: key(), ...more })).toBe(FORBIDDEN)
    expect(await editor.refusal(mutation, { id: file.id, version: 7, key: key(), ...more })).toBe(
      'STALE_VERSION',
    )
  }
  for (const client of [reader, district])
    expect(await client.refusal(begin, { document: id, name: 'a.pdf', bytes: 1, key: key() })).toBe(FORBIDDEN)
  await editor.data(abandon, { ...file, key: key() })
  const gone = { id: file.id, version: 2, key: key() }
  for (const [mutation, more] of ways)
    expect(await editor.refusal(mutation, { ...gone, key: key(), ...more })).toBe('STEP_NOT_ALLOWED')
  expect(await reader.data(files, { id })).toEqual({ registeredDocument: { files: [] } })
})

test('the demonstration has one document with a file that can be opened', async () => {
  const [file] = await world.database.peek<{ id: string }>(
    `select f.id from directives.document_file f join directives.registered_document d on d.id = f.document_id and d.invented`,
  )
  const { documentFilePart: copy } = await reader.data<{ documentFilePart: string }>(part, {
    file: file?.id,
    part: 0,
  })
  expect(Buffer.from(copy, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
})
