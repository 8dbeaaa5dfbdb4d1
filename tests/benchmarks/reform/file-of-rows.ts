import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Ask } from '../../support/client.ts'
import { residentMb } from '../province/measuring.ts'

const PART = 512 << 10
const LOOK_MS = 100
const BEGIN = `mutation ($input: BeginImportInput!, $key: String!) { beginImport(input: $input, idempotencyKey: $key) { id version savedBytes } }`
const APPEND = `mutation ($id: ID!, $version: Int!, $key: String!, $at: Int!, $content: String!, $sha256: String!) {
  appendToImport(id: $id, expectedVersion: $version, idempotencyKey: $key, at: $at, content: $content, sha256: $sha256) { id version savedBytes } }`
const STEP = `mutation ($id: ID!, $version: Int!, $key: String!, $step: ImportStep!) {
  stepImport(id: $id, expectedVersion: $version, idempotencyKey: $key, step: $step) { id version } }`
const SEEN =
  'query ($id: ID!) { importFile(id: $id) { id version savedBytes state stored outcome { rows badRows } } }'

interface Coming {
  id: string
  version: number
  savedBytes: number
  state: string
  stored: number
  outcome: { rows: number; badRows: number } | null
}

/** How long a stage took, and the most memory the product held meanwhile. */
export interface Stage {
  seconds: number
  mostMb: number
}

/** Dossiers as a CSV. */
export function dossiersAsCsv(rows: number, mark: string): Buffer {
  const lines = ['ma_ho_so,ma_thu_tuc,nguoi_nop,hinh_thuc,thoi_diem_nop']
  for (let at = 0; at < rows; at += 1)
    lines.push(
      `${mark}-${at},GĐ-000${(at % 9) + 1},Người nộp thử ${at},Trực tuyến,2023-0${(at % 5) + 1}-1${at % 10} 0${at % 10}:30`,
    )
  return Buffer.from(`${lines.join('\n')}\n`)
}

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Sends a file in through the door as everybody does, and tells how long each stage takes. */
export class FileOfRows {
  #file: Coming | undefined

  constructor(
    private readonly ask: Ask,
    private readonly pid: number,
  ) {}

  async #one(document: string, variables: object): Promise<Coming> {
    const { data, errors } = await this.ask(document, { ...variables, key: randomUUID() })
    const file = Object.values(data ?? {})[0]
    if (!file) throw new Error(JSON.stringify(errors))
    this.#file = { ...this.#file, ...(file as Coming) }
    return this.#file
  }

  /** Works, and looks at the memory of the product meanwhile. */
  async #measured(work: () => Promise<unknown>): Promise<Stage> {
    let [mostMb, done] = [0, false]
    const from = performance.now()
    const working = work().finally(() => {
      done = true
    })
    while (!done) {
      mostMb = Math.max(mostMb, await residentMb(this.pid))
      await pause(LOOK_MS)
    }
    await working
    return { seconds: (performance.now() - from) / 1000, mostMb }
  }

  upload(unit: string, bytes: Buffer): Promise<Stage> {
    return this.#measured(async () => {
      const input = { unit, kind: 'DOSSIERS', name: 'bench.csv', bytes: bytes.length, sha256: sumOf(bytes) }
      let { id, version, savedBytes: at } = await this.#one(BEGIN, { input })
      while (at < bytes.length) {
        const part = bytes.subarray(at, at + PART)
        const sent = { id, version, at, content: part.toString('base64'), sha256: sumOf(part) }
        ;({ version, savedBytes: at } = await this.#one(APPEND, sent))
      }
    })
  }

  /** Takes a step and waits until the work behind has done what follows. */
  step(step: string, until: string): Promise<Stage> {
    return this.#measured(async () => {
      const { id, version } = this.#file as Coming
      await this.#one(STEP, { id, version, step })
      let state = ''
      while (state !== until) {
        await pause(LOOK_MS)
        ;({ state } = await this.#one(SEEN, { id }))
        if (state === 'BROKEN') throw new Error('the file was refused')
      }
    })
  }

  get stored(): number {
    return this.#file?.stored ?? 0
  }
}
