import { createHash } from 'node:crypto'
import { stagedRows } from '@province/sheet'
import type { BackgroundDesk, BackgroundWork } from '@province/subgraph/request'
import { columnsOf } from './import-kind.ts'
import { ImportLine, type WaitingFile } from './import-line.repository.ts'
import type { ImportRefusal } from './import-outcome.ts'
import { ACTIONS, ImportQueue } from './import-queue.repository.ts'

const EVERY_MS = 1_000
/** Lines that are stored in one transaction: a second or two, after which a stop is heard. */
const LINES_AT_ONCE = 50_000

/** The bytes of a file part by part; what they were is known once they have gone by. */
class FileBytes {
  readonly #hash = createHash('sha256')

  constructor(
    private readonly queue: ImportQueue,
    private readonly id: string,
  ) {}

  async *read(): AsyncGenerator<Uint8Array> {
    for (let part = await this.queue.part(this.id, 0); part; ) {
      this.#hash.update(part.bytes)
      yield part.bytes
      part = await this.queue.part(this.id, part.at + part.bytes.length)
    }
  }

  get sha256(): string {
    return this.#hash.digest('hex')
  }
}

/** Works on one file, on a line of its own. */
class ImportWork {
  constructor(
    private readonly desk: BackgroundDesk,
    private readonly queue: ImportQueue,
    private readonly line: ImportLine,
    private readonly linesAtOnce: number,
  ) {}

  async on(file: WaitingFile): Promise<void> {
    const { read, refusal } = await this.#read(file)
    if (!read) return this.queue.end(file.id, file.state, 'BROKEN', { refusal })
    if (file.state === 'STORING') return this.#store(file)
    return this.queue.end(file.id, 'CHECKING', 'CHECKED', { outcome: await this.line.outcome(file, read) })
  }

  /** Copies the file in and looks it through; answers why it is not read, where it is not. */
  async #read(file: WaitingFile) {
    const { clock } = this.desk
    const bytes = new FileBytes(this.queue, file.id)
    const read = await this.line.stage(file, stagedRows(bytes.read(), columnsOf(file.kind)))
    if ('refused' in read)
      return { refusal: { code: read.refused, line: read.line, columns: [...read.missing] } }
    if (bytes.sha256 !== file.sha256)
      return { refusal: { code: 'SUM_DIFFERS' as const, line: null, columns: [] } }
    await this.line.check(file, clock.now().toISOString(), clock.today())
    return { read }
  }

  async #store(file: WaitingFile): Promise<void> {
    const last = await this.line.lastLine()
    for (let after = file.doneLine; after < last; after += this.linesAtOnce) {
      const upTo = Math.min(after + this.linesAtOnce, last)
      if (!(await this.line.store(file, after, upTo, this.desk.clock.now()))) return
    }
    await this.queue.end(file.id, 'STORING', 'STORED')
  }
}

/** Values that the database does not take are a fault of the file, whatever it is: tried again it is the same. */
const isOfTheFile = (cause: unknown) => String((cause as { code?: string }).code).startsWith('22')

/**
 * Looks through, or stores, one of the files that wait; answers whether there was one. A process that ends in the middle
 * leaves what it stored, with how far that is: the next one goes on there.
 */
export async function runImports(desk: BackgroundDesk, linesAtOnce = LINES_AT_ONCE): Promise<boolean> {
  const queue = new ImportQueue(desk)
  const workOn = (id: string) =>
    desk.line(ACTIONS, async (client) => {
      const line = new ImportLine(client)
      const file = await line.hold(id)
      if (!file) return false
      try {
        await new ImportWork(desk, queue, line, linesAtOnce).on(file)
      } catch (cause) {
        if (!isOfTheFile(cause)) throw cause
        const refusal = { code: 'FILE_BROKEN', line: null, columns: [] } satisfies ImportRefusal
        await queue.end(id, file.state, 'BROKEN', { refusal })
      }
      return true
    })
  for (const id of await queue.waiting()) if (await workOn(id)) return true
  return false
}

/** Files are looked through and stored behind: whoever sent one asks how far it is. */
export const importWork: BackgroundWork = {
  name: 'files of rows',
  everyMs: EVERY_MS,
  run: (desk) => runImports(desk),
}
