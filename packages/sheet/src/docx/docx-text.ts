import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { DOCX_HEAP_MB, DOCX_PATIENCE_MS } from './docx-bounds.ts'
import type { DocxRead, DocxRefused } from './docx-read.ts'

export type { DocxMarks, DocxRead, DocxRefused } from './docx-read.ts'

const PROCESS = new URL(`./docx-process${extname(import.meta.url)}`, import.meta.url)

function opened(bytes: Uint8Array): Promise<DocxRead | DocxRefused> {
  return new Promise((resolve) => {
    const child = fork(PROCESS, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${DOCX_HEAP_MB}`],
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const late = setTimeout(() => child.kill('SIGKILL'), DOCX_PATIENCE_MS)
    // What its bounds end says nothing any more.
    let answer: DocxRead | DocxRefused = { refused: 'FILE_TOO_COMPLEX' }
    child.once('message', (said) => {
      answer = said as DocxRead | DocxRefused
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

/**
 * The text of a DOCX, read in a process of its own that ends with it: bounded in memory, time and text, whatever the file
 * does. Nothing in it is run, opened or fetched. One file is read at a time.
 */
export function docxText(bytes: Uint8Array): Promise<DocxRead | DocxRefused> {
  const mine = turn.then(() => opened(bytes))
  turn = mine.catch(() => undefined)
  return mine
}
