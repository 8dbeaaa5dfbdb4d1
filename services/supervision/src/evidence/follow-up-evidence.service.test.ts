import { evidenceSending, onePage } from '@province/testbed'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import {
  answering,
  type FollowUpWorld,
  followUpWorld,
  input,
  reviewing,
  type Seen,
  take,
} from '../../test/follow-up-world.ts'

// A process for each file: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const PAPER = onePage('BT /F 12 Tf 20 100 Td (Bao cao 12) Tj ET')
const STEPS = `query ($id: ID!) { followUp(id: $id) { entries { id side step evidence { id name place state mediaType } } } }`

const { documents, begun, uploaded, whole, kept, refused } = evidenceSending('FollowUp')

interface Step {
  id: string
  side: string
  step: string
  evidence: object[]
}

let of: FollowUpWorld

beforeAll(async () => {
  of = await followUpWorld()
})

afterAll(() => of?.world.close())

const steps = async (seen: Seen, client = of.council) =>
  (await client.data<{ followUp: { entries: Step[] } }>(STEPS, { id: seen.id })).followUp.entries
const newest = async (seen: Seen) => (await steps(seen)).at(-1) as Step

test('a response goes with files that its issuer and its addressee open and nobody else', async () => {
  const done = await of.reported(await of.issued())
  const { id, step } = await newest(done)
  expect(step).toBe('report')
  const file = await kept(of.agency, id, PAPER, 'báo cáo 12.pdf')
  expect(file).toMatchObject({ state: 'KEPT', place: 1 })
  const shown = [
    { id: file.id, name: 'báo cáo 12.pdf', place: 1, state: 'KEPT', mediaType: 'application/pdf' },
  ]
  for (const client of [of.council, of.agency]) {
    expect((await steps(done, client)).at(-1)?.evidence).toEqual(shown)
    const { part } = await client.data<{ part: string }>(documents.part, { file: file.id })
    const copy = Buffer.from(part, 'base64')
    expect([copy.subarray(0, 5).toString(), copy.includes('Bao cao 12')]).toEqual(['%PDF-', false])
  }
  expect(await of.other.data(documents.part, { file: file.id })).toEqual({ part: null })
})

test('a review has its own evidence, sent by the issuer and by nobody of the addressee', async () => {
  const done = await of.reported(await of.issued())
  const found = await take(of.council, reviewing, done, input('refute'))
  const { id, side } = await newest(found)
  expect(side).toBe('ISSUER')
  for (const client of [of.agency, of.other])
    expect(await refused(client, documents.begin, { entry: id, name: 'a.pdf', bytes: 1 })).toBe(FORBIDDEN)
  expect(await kept(of.council, id, PAPER)).toMatchObject({ state: 'KEPT' })
})

test('evidence of a step that was followed by another comes too late, also when it was on its way', async () => {
  const done = await of.reported(await of.issued())
  const { id } = await newest(done)
  const coming = await uploaded(of.agency, id, PAPER)
  await take(of.council, reviewing, done, input('return'))
  expect(await refused(of.agency, documents.finish, whole(coming, PAPER))).toBe('STEP_NOT_ALLOWED')
  expect(await refused(of.agency, documents.begin, { entry: id, name: 'a.pdf', bytes: 1 })).toBe(
    'STEP_NOT_ALLOWED',
  )
  const stored = await of.world.database.peek<{ state: string; copies: number }>(
    `select f.state, (select count(*)::int from supervision.evidence_file_part p where p.file_id = f.id and p.which = 'COPY') as copies
     from supervision.evidence_file f where f.entry_id = $1`,
    [id],
  )
  expect(stored).toEqual([{ state: 'UPLOADING', copies: 0 }])
})

test('beginFollowUpEvidence, appendToFollowUpEvidence, finishFollowUpEvidence and abandonFollowUpEvidence refuse who may not, another’s file, a stale version and what is no such file', async () => {
  const seen = await take(of.agency, answering, await of.issued(), input('acknowledge'))
  const { id } = await newest(seen)
  const page = Buffer.from('<html><script>alert(1)</script></html>')
  const lying = await uploaded(of.agency, id, page)
  expect(await refused(of.agency, documents.finish, whole(lying, page))).toBe('FILE_TYPE_NOT_TAKEN')
  const file = await begun(of.agency, id, 10)
  const ways = [
    [documents.append, { part: 0, content: 'AAAA' }],
    [documents.finish, { sha256: '0' }],
    [documents.abandon, {}],
  ] as const
  for (const [document, more] of ways) {
    for (const client of [of.other, of.council, of.both])
      expect(await refused(client, document, { ...file, ...more })).toBe(FORBIDDEN)
    expect(await refused(of.agency, document, { ...file, version: 7, ...more })).toBe('STALE_VERSION')
  }
  expect(await refused(of.agency, documents.begin, { entry: id, name: '../x', bytes: 1 })).toBe(
    'INPUT_INVALID',
  )
  for (const entry of [seen.id, 'abc'])
    expect(await refused(of.agency, documents.begin, { entry, name: 'a.pdf', bytes: 1 })).toBe(FORBIDDEN)
})
