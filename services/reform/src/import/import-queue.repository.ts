import type { BackgroundDesk } from '@province/subgraph/request'
import type { ImportState } from './import-file-lifecycle.ts'
import type { ImportOutcome, ImportRefusal } from './import-outcome.ts'

/** What the work behind files of rows is allowed. */
export const ACTIONS = ['reform.read', 'reform.handle_dossiers', 'reform.enter_month']

const WAITING = `select id from reform.import_file where state in ('CHECKING', 'STORING') order by id`
const NEXT_PART = `select at, bytes from reform.import_part where file_id = ? and at >= ? order by at limit 1`
const EMPTY_PARTS = `update reform.import_part set bytes = '' where file_id = ?`
const END = `update reform.import_file set state = ?, version = version + 1, outcome = coalesce(?::jsonb, outcome),
  refusal = ?::jsonb where id = ? and state = ? returning id`

/** What came of a file. */
export interface Ended {
  outcome?: ImportOutcome
  refusal?: ImportRefusal
}

/** Files that wait to be looked through or stored, and their bytes, in transactions of their own. */
export class ImportQueue {
  constructor(private readonly desk: BackgroundDesk) {}

  async waiting(): Promise<string[]> {
    const files = await this.#ask<{ id: string }>(WAITING, [])
    return files.map(({ id }) => id)
  }

  /** The part of a file that begins at this byte. */
  async part(id: string, from: number): Promise<{ at: number; bytes: Buffer } | undefined> {
    const [part] = await this.#ask<{ at: number; bytes: Buffer }>(NEXT_PART, [id, from])
    return part?.bytes.length ? part : undefined
  }

  /** Leaves a file where it stands now, unless somebody took it elsewhere meanwhile. */
  async end(id: string, from: ImportState, to: ImportState, { outcome, refusal }: Ended = {}): Promise<void> {
    const told = [outcome, refusal].map((each) => (each ? JSON.stringify(each) : null))
    await this.desk.transaction(ACTIONS, async (em) => {
      const ended = await em.execute<object[]>(END, [to, ...told, id, from])
      // Bytes are kept no longer than they are needed.
      if (ended.length > 0 && to !== 'CHECKED') await em.execute(EMPTY_PARTS, [id])
    })
  }

  #ask<Row>(text: string, values: unknown[]): Promise<Row[]> {
    return this.desk.transaction(ACTIONS, (em) => em.execute<Row[]>(text, values))
  }
}
