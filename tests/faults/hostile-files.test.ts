import { createHash, randomUUID as key } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { askingFreely, done } from '../support/asking-freely.ts'
import { type Ask, graphAt, signIn } from '../support/client.ts'
import { descendantsOf, isRunning } from '../support/processes.ts'
import { type Province, startProvince } from '../support/province.ts'
import { signInWithSecondFactor } from '../support/second-factor.ts'

const UPLOADS = 60
const AT_ONCE = 4
/** So many files an intake is given. */
const FILES_OF_INTAKE = 5
/** A page of signs that open and close nothing may be drawn in time: it is taken then, as an empty page. */
const BOUNDED = /^(FILE_TOO_COMPLEX|FILE_BROKEN|BUSY_TRY_AGAIN|SUBGRAPH_UNAVAILABLE|taken)$/

let province: Province | undefined
afterEach(() => province?.stop())

/** The smallest file of one page whose content is this stream. */
function pdfOf(stream: Buffer, filter: string, pages = '<</Type/Pages/Kids[3 0 R]/Count 1>>'): Buffer {
  const head = `%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj${pages}endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length ${stream.length}/Filter${filter}>>stream
`
  return Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>')])
}

/** Streams within streams that come to a gigabyte of blanks, a tree of pages that holds itself, a page of signs that open. */
const HOSTILE = [
  pdfOf(deflateSync(deflateSync(Buffer.alloc(1_000_000_000, ' '))), '[/FlateDecode/FlateDecode]'),
  pdfOf(Buffer.alloc(0), '[]', `<</Type/Pages/Kids[${'2 0 R '.repeat(60_000)}]/Count 60000>>`),
  pdfOf(Buffer.alloc(360_000, '<'), '[]'),
]

interface Kept {
  id: string
  version: number
}

const open = `mutation ($unit: ID!, $key: String!) { openIntake(input: { unit: $unit }, idempotencyKey: $key) { id version } }`
const begin = `mutation ($intake: ID!, $bytes: Int!, $key: String!) { beginFile(intake: $intake, bytes: $bytes, idempotencyKey: $key) { id version } }`
const append = `mutation ($id: ID!, $version: Int!, $content: String!, $key: String!) {
  appendToFile(id: $id, expectedVersion: $version, part: 0, content: $content, idempotencyKey: $key) { id version } }`
const finish = `mutation ($id: ID!, $version: Int!, $sha256: String!, $key: String!) {
  finishFile(id: $id, expectedVersion: $version, sha256: $sha256, idempotencyKey: $key) { state } }`

const AGAIN = /^(BUSY_TRY_AGAIN|SUBGRAPH_UNAVAILABLE)$/

/** The same request under its key until it is taken, as the portal sends it on a machine that is busy. */
async function taken<Shape>(clerk: Ask, mutation: string, variables: object): Promise<Shape> {
  for (let turn = 0; ; turn += 1) {
    const { data, errors } = await clerk(mutation, variables)
    if (!errors) return data as Shape
    if (turn > 20 || !AGAIN.test(String(errors[0]?.extensions.code))) throw new Error(JSON.stringify(errors))
    await pause(500)
  }
}

/** Sends one file whole; answers the code with which it was refused. */
async function upload(clerk: Ask, intake: string, file: Buffer): Promise<string> {
  const begun = { intake, bytes: file.length, key: key() }
  const { beginFile } = await taken<{ beginFile: Kept }>(clerk, begin, begun)
  const part = { ...beginFile, content: file.toString('base64'), key: key() }
  const { appendToFile } = await taken<{ appendToFile: Kept }>(clerk, append, part)
  const sha256 = createHash('sha256').update(file).digest('hex')
  const { errors } = await clerk(finish, { ...appendToFile, sha256, key: key() })
  return String(errors?.[0]?.extensions.code ?? 'taken')
}

/** Several clerks' worth of uploads at once, until there were so many. */
async function attack(clerk: Ask, unit: string, uploads: number): Promise<string[]> {
  const codes: string[] = []
  let begun = 0
  const one = async () => {
    while (begun < uploads) {
      const intake = (await taken<{ openIntake: Kept }>(clerk, open, { unit, key: key() })).openIntake.id
      for (let file = 0; file < FILES_OF_INTAKE && begun < uploads; file += 1) {
        begun += 1
        codes.push(await upload(clerk, intake, HOSTILE[begun % HOSTILE.length] ?? Buffer.alloc(0)))
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return codes
}

/** How long a neighbour waits for something cheap, again and again. */
async function neighbour(ask: Ask, over: () => boolean): Promise<number[]> {
  const waited: number[] = []
  while (!over()) {
    const asked = performance.now()
    const { errors } = await ask('{ unit(code: "36", asOf: "2023-06-15") { name } }')
    expect(errors).toBeUndefined()
    waited.push(performance.now() - asked)
    await pause(25)
  }
  return waited.toSorted((one, other) => one - other)
}

describe.each([['one process', false] as const, ['a process for each service', true] as const])(
  'in %s',
  (_, distributed) => {
    test(`${UPLOADS} hostile files keep no neighbour waiting, and the process ends in order among them`, async () => {
      province = await startProvince({ distributed })
      const { url, password, pid } = province
      const admin = graphAt(url, await signInWithSecondFactor(url, 'admin', password))
      const find = `{ unit(code: "13636", asOf: "2023-06-15") { id } }`
      const ward = (await done<{ unit: { id: string } }>(admin, find, {})).unit.id
      const clerk = await askingFreely({ url, password, admin }, 'clerk.13636', ward)
      const other = graphAt(url, await signIn(url, 'integrator', password))
      let over = false
      const waiting = neighbour(other, () => over)
      const codes = await attack(clerk, ward, UPLOADS).finally(() => {
        over = true
      })
      const waited = await waiting
      expect(codes.filter((code) => !BOUNDED.test(code))).toEqual([])
      expect(codes).toContain('FILE_TOO_COMPLEX')
      expect(waited.length).toBeGreaterThan(20)
      expect(waited[Math.floor(waited.length * 0.95)]).toBeLessThan(250)
      // Once more, and everything ends in the middle of it.
      const cut = attack(clerk, ward, UPLOADS).catch(() => [])
      await pause(1_000)
      const children = await descendantsOf(pid)
      const asked = performance.now()
      process.kill(pid, 'SIGTERM')
      while (await isRunning(pid)) await pause(20)
      expect(performance.now() - asked).toBeLessThan(15_000)
      await cut
      await expect
        .poll(async () => (await Promise.all(children.map(isRunning))).filter(Boolean).length, {
          timeout: 10_000,
        })
        .toBe(0)
    }, 240_000)
  },
)
