import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { MOST_PAGES } from './limits.ts'
import type { RedrawAnswer, ShownCopy } from './redraw-answer.ts'
import { filesWaiting, fileTooComplex, REFUSALS } from './shown-copy-refusals.ts'

const PROCESS = new URL(`./redraw-process${extname(import.meta.url)}`, import.meta.url)
/** With what is waited before it, within what a request may take: longer, and the service would count as one that hangs. */
const PATIENCE_MS = 6_000
/** For so long a file waits until the one before it is done. */
const TURN_MS = 2_500
/** The heap of a process that opens a file; what it holds beside its heap it watches itself. */
const HEAP_MB = 256
/** A file whose opening waits holds a place among the writes, so few wait. */
const MOST_WAITING = 1
const RETRY_AFTER_SECONDS = 2

/** Opens one file in a process of its own, which ends with it. Its answer is absent where the bounds ended it. */
function opened(bytes: Uint8Array): Promise<RedrawAnswer | undefined> {
  return new Promise((resolve) => {
    const child = fork(PROCESS, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    let answer: RedrawAnswer | undefined
    child.once('message', (said) => {
      answer = said as RedrawAnswer
    })
    child.once('error', () => child.kill('SIGKILL'))
    child.once('close', () => {
      clearTimeout(late)
      resolve(answer)
    })
    child.send(bytes, (problem) => problem && child.kill('SIGKILL'))
  })
}

let turn: Promise<unknown> = Promise.resolve()
let waiting = 0

/** One file at a time is opened in a process of the product; one more may wait. */
async function inTurn(bytes: Uint8Array): Promise<RedrawAnswer | undefined> {
  if (waiting > MOST_WAITING) throw filesWaiting(RETRY_AFTER_SECONDS)
  waiting += 1
  const before = turn
  const done = Promise.withResolvers<void>()
  turn = before.then(() => done.promise)
  try {
    if (!(await comesSoon(before))) throw filesWaiting(RETRY_AFTER_SECONDS)
    return await opened(bytes)
  } finally {
    waiting -= 1
    done.resolve()
  }
}

async function comesSoon(before: Promise<unknown>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => late.resolve(false), TURN_MS)
  return Promise.race([before.then(() => true), late.promise]).finally(() => clearTimeout(timer))
}

/**
 * What a file is by its bytes, and the copy that is shown: drawn anew from its pixels, upright, with nothing that the file
 * says beside them. It is opened in a process of its own with bounds on memory, time, pages and pixels.
 * Refuses: `FILE_TYPE_NOT_TAKEN`, `FILE_BROKEN`, `FILE_TOO_COMPLEX`, `BUSY_TRY_AGAIN`.
 */
export async function shownCopy(bytes: Uint8Array): Promise<ShownCopy> {
  const answer = await inTurn(bytes)
  if (!answer) throw fileTooComplex(MOST_PAGES)
  if (!('refused' in answer)) return answer
  throw answer.refused === 'FILE_TOO_COMPLEX' ? fileTooComplex(MOST_PAGES) : REFUSALS[answer.refused]()
}
