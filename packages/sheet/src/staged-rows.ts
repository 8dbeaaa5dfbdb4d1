import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HEAP_MB, PATIENCE_MS, type StagingAsked } from './sheet-bounds.ts'
import { NotSuchASheet, type SheetColumn, type SheetRead, type SheetRefused } from './sheet-row.ts'

const PROCESS = new URL(`./sheet-process${extname(import.meta.url)}`, import.meta.url)

/**
 * The rows of a file on their way, as lines for COPY: line, marks, cells. Marks tell what a cell is, by the place of its
 * column from 1: `e` empty, `m` hidden by a merge, `l` longer than 200, `x` like a formula, `t` no time where one is asked
 * for, `f` given by a formula. `read` answers once the last line has left.
 */
export interface StagedRows {
  lines: Readable
  read: Promise<SheetRead | SheetRefused>
}

/**
 * Reads a CSV or XLSX file in a process of its own, which ends with it: bounded in memory and time, whatever the file does.
 * Nothing is held here: bytes go in and rows come out as they are taken.
 */
export function stagedRows(bytes: AsyncIterable<Uint8Array>, columns: readonly SheetColumn[]): StagedRows {
  const child = fork(PROCESS, {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    env: { PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'ignore', 'ipc'],
  })
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
  late.unref()
  const read = new Promise<SheetRead | SheetRefused>((resolve) => {
    let answer: SheetRead | SheetRefused = new NotSuchASheet('FILE_TOO_COMPLEX').answer
    child.once('message', (said) => {
      answer = said as SheetRead | SheetRefused
    })
    child.once('close', () => {
      clearTimeout(late)
      resolve(answer)
    })
  })
  child.send({ columns } satisfies StagingAsked)
  const { stdin, stdout } = child
  if (!stdin || !stdout) throw new Error('a process without pipes')
  // A file that is refused after its first lines is not listened to any longer.
  pipeline(Readable.from(bytes, { objectMode: false }), stdin).catch(() => undefined)
  return { lines: stdout, read }
}
