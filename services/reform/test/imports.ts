import { createHash, randomUUID as key } from 'node:crypto'
import { MikroORM } from '@mikro-orm/postgresql'
import { backgroundDesk } from '@province/subgraph/request'
import type { GraphClient, TestDatabase } from '@province/testbed'
import { runImports } from '../src/import/import-work.service.ts'

const FIELDS = `id version state savedBytes doneRows stored columns refusal { code line columns }
  outcome { format sheet sheets rows wouldTake duplicates badRows problems { line column code detail }
    warnings { line column code detail } preview { line cells } }`
export const BEGIN = `mutation ($input: BeginImportInput!, $key: String!) { beginImport(input: $input, idempotencyKey: $key) { ${FIELDS} } }`
export const APPEND = `mutation ($id: ID!, $version: Int!, $key: String!, $at: Int!, $content: String!, $sha256: String!) {
  appendToImport(id: $id, expectedVersion: $version, idempotencyKey: $key, at: $at, content: $content, sha256: $sha256) { ${FIELDS} } }`
export const STEP = `mutation ($id: ID!, $version: Int!, $key: String!, $step: ImportStep!) {
  stepImport(id: $id, expectedVersion: $version, idempotencyKey: $key, step: $step) { ${FIELDS} } }`
const SEEN = `query ($id: ID!) { importFile(id: $id) { ${FIELDS} csv: badRows(format: CSV) xlsx: badRows(format: XLSX) } }`

export const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A file as it is answered. */
export interface AnsweredFile {
  id: string
  version: number
  state: string
  savedBytes: number
  doneRows: number
  stored: number
  csv: string | null
  xlsx: string | null
  refusal: object | null
  outcome: Record<string, unknown> | null
}

/** Sends files in as a person does, and does the work behind when it is told to. */
export async function importing(database: TestDatabase, ask: GraphClient) {
  const orm = await MikroORM.init({
    clientUrl: database.databaseUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    ensureDatabase: false,
  })
  const desk = backgroundDesk('reform', () => orm.em.fork() as never, database.clock, database.databaseUrl)
  const one = async (document: string, variables: Record<string, unknown>) =>
    Object.values(await ask.data<Record<string, AnsweredFile>>(document, variables))[0] as AnsweredFile
  const seen = (id: string) => one(SEEN, { id })
  const work = async (lines?: number) => {
    while (await runImports(desk, lines));
  }
  const begin = (unit: string, kind: string, bytes: Uint8Array) =>
    one(BEGIN, {
      input: { unit, kind, name: 'tệp thử', bytes: bytes.length, sha256: sumOf(bytes) },
      key: key(),
    })
  const append = ({ id, version, savedBytes }: AnsweredFile, bytes: Uint8Array, size = 512 << 10) => {
    const part = bytes.subarray(savedBytes, savedBytes + size)
    const content = Buffer.from(part).toString('base64')
    return one(APPEND, { id, version, key: key(), at: savedBytes, content, sha256: sumOf(part) })
  }
  const step = ({ id, version }: AnsweredFile, what: string) =>
    one(STEP, { id, version, key: key(), step: what })
  const upload = async (unit: string, kind: string, bytes: Uint8Array) => {
    let file = await begin(unit, kind, bytes)
    while (file.savedBytes < bytes.length) file = await append(file, bytes)
    return step(file, 'finish')
  }
  return {
    work,
    seen,
    begin,
    append,
    step,
    /** The file looked through. */
    dry: async (unit: string, kind: string, bytes: Uint8Array) => {
      const { id } = await upload(unit, kind, bytes)
      await work()
      return seen(id)
    },
    /** The file stored, once it was looked through. */
    sent: async (unit: string, kind: string, bytes: Uint8Array) => {
      const { id } = await upload(unit, kind, bytes)
      await work()
      await step(await seen(id), 'store')
      await work()
      return seen(id)
    },
    close: () => orm.close(true),
  }
}
